import type { TrailChange } from '#shared/contract/trail.ts'
import { useAsk } from '../../../../api/use-ask.ts'
import { formatDay } from '../../../../ui/format.ts'
import { startingLarge } from '../../../../ui/trail/change-table.tsx'
import { useTrailSentences } from '../../../../ui/trail/use-trail-sentences.ts'
import { compareInput } from '../../plan-changes.ts'
import { sinceOf, type ReviewData, type ReviewPlan } from '../../use-review.ts'
import { List, Part } from '../room-parts.tsx'
import { useRoomWords } from '../room-words.ts'
import { Answered } from './drill-parts.tsx'

type Props = Readonly<{
  plan: ReviewPlan
  data: ReviewData
  /** What is looked at, and all that is a part of it. */
  ids: ReadonlySet<string>
}>

/** What of a thing became other since the last review of the account. */
export function ChangesOf({ plan, data, ids }: Props) {
  const say = useRoomWords()
  const { sayChange } = useTrailSentences()
  const answer = useAsk('plan.compare', compareInput(plan, data))
  const isOf = ({ id }: TrailChange): boolean => ids.has(id)
  return (
    <Part title={say('changes', { day: formatDay(sinceOf(plan, data)) })}>
      <Answered answer={answer}>
        {(compared) => {
          const own = [...compared.plan.filter(isOf), ...compared.account.filter(isOf)]
          if (own.length === 0) return say('noChanges')
          return (
            <List>
              {own.map((change) => (
                <li key={`${change.object} ${change.id}`}>{startingLarge(sayChange(change))}</li>
              ))}
            </List>
          )
        }}
      </Answered>
    </Part>
  )
}
