import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { MemberId } from '#shared/domain/buying-center/model.ts'
import { useBuyingCenterWords } from './buying-center-words.ts'
import { ChartTable } from './chart-table.tsx'
import { MemberButton } from './member-button.tsx'
import { membersInOrder } from './members-in-order.ts'

type Props = Readonly<{
  members: readonly MemberInChart[]
  chosenId: MemberId | undefined
  onChoose: (id: MemberId) => void
}>

/** What each member decides by, and what would win them and their firm: edited in the panel of the member. */
export function WinsTable({ members, chosenId, onChoose }: Props) {
  const say = useBuyingCenterWords()
  return (
    <ChartTable
      label={say('winsLabel')}
      heads={[say('member'), say('orientation'), say('personalWin'), say('firmWin')]}
    >
      {membersInOrder(members).map((member) => (
        <tr key={member.id} aria-current={member.id === chosenId ? 'true' : undefined}>
          <th scope="row">
            <MemberButton member={member} onChoose={() => onChoose(member.id)} />
          </th>
          <td>{say(`orientation-${member.orientation ?? 'unknown'}`)}</td>
          <td>{member.personalWin ?? say('winUnknown')}</td>
          <td>{member.firmWin ?? say('winUnknown')}</td>
        </tr>
      ))}
    </ChartTable>
  )
}
