import type { AccountId } from '#shared/domain/account/model.ts'
import { courseOf } from '#shared/domain/customer-contract/course.ts'
import { useAsk } from '../../../../api/use-ask.ts'
import { formatDay } from '../../../../ui/format.ts'
import { moneyText } from '../../../../ui/money-text.ts'
import { useToday } from '../../../../ui/use-today.ts'
import { RoomTable } from '../room-parts.tsx'
import { useRoomWords } from '../room-words.ts'
import { Answered, Head } from './drill-parts.tsx'
import type { ViewProps } from './plan-in-room.ts'

export function ContractsView({ drill }: ViewProps<'contracts'>) {
  const say = useRoomWords()
  return (
    <>
      <Head title={say('contracts')} />
      <ContractsPart accountId={drill.within} />
    </>
  )
}

/** What was agreed upon with an account, and when what has to be decided. */
export function ContractsPart({ accountId }: Readonly<{ accountId: string }>) {
  const say = useRoomWords()
  const today = useToday()
  const answer = useAsk('contract.listByAccount', { accountId: accountId as AccountId })
  return (
    <Answered answer={answer}>
      {({ contracts, currency }) =>
        contracts.length === 0 ? (
          say('none')
        ) : (
          <RoomTable aria-label={say('contracts')}>
            <thead>
              <tr>
                <th scope="col">{say('contract')}</th>
                <th scope="col" className="figure">
                  {say('aYear')}
                </th>
                <th scope="col">{say('termEnds')}</th>
                <th scope="col">{say('goesOn')}</th>
                <th scope="col">{say('noticeUntil')}</th>
              </tr>
            </thead>
            <tbody>
              {contracts.map((contract) => {
                const { termEndsOn, renewsOn, lastNoticeOn, state } = courseOf(contract, today)
                return (
                  <tr key={contract.id}>
                    <th scope="row">{contract.name}</th>
                    <td className="figure">
                      {contract.amountMinor === null ? '' : moneyText(contract.amountMinor, currency)}
                    </td>
                    <td className="whole">{termEndsOn ? formatDay(termEndsOn) : say('noEnd')}</td>
                    <td className="whole">{renewsOn ? formatDay(renewsOn) : '–'}</td>
                    <td className={state === 'notice-due' ? 'whole late' : 'whole'}>
                      {lastNoticeOn ? formatDay(lastNoticeOn) : '–'}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </RoomTable>
        )
      }
    </Answered>
  )
}
