import type { PlanWhole } from '#shared/contract/plan.ts'
import { formatDay } from '../../../../ui/format.ts'
import { useToday } from '../../../../ui/use-today.ts'
import { useReviewsWords } from '../../reviews-words.ts'
import { useOwners } from '../../use-owners.ts'
import { RoomTable } from '../room-parts.tsx'
import { useRoomWords } from '../room-words.ts'
import { Opens } from './opens.tsx'

type Props = Readonly<{ planId: string; actions: PlanWhole['actions'] }>

/** Actions with who does them, until when, and how far they are. */
export function ActionList({ planId, actions }: Props) {
  const say = useRoomWords()
  const sayReview = useReviewsWords()
  const owners = useOwners()
  const today = useToday()
  return (
    <RoomTable aria-label={say('actions')}>
      <thead>
        <tr>
          <th scope="col">{say('action')}</th>
          <th scope="col">{say('ownerTitle')}</th>
          <th scope="col">{say('due')}</th>
          <th scope="col">{say('state')}</th>
        </tr>
      </thead>
      <tbody>
        {actions.map(({ id, title, ownerId, dueOn, state }) => {
          const isLate = dueOn !== null && dueOn < today && (state === 'open' || state === 'in-progress')
          return (
            <tr key={id}>
              <th scope="row">
                <Opens drill={{ kind: 'action', within: planId, id }}>{title}</Opens>
              </th>
              <td>{ownerId ? owners.nameOf(ownerId) : say('nobody')}</td>
              <td className={isLate ? 'whole late' : 'whole'}>{dueOn ? formatDay(dueOn) : say('noDay')}</td>
              <td className="whole">{sayReview(`action-${state}`)}</td>
            </tr>
          )
        })}
      </tbody>
    </RoomTable>
  )
}
