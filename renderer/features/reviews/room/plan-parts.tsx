import type { AccountId } from '#shared/domain/account/model.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import { stageOf } from '#shared/domain/opportunity/sales-process.ts'
import { useAsk } from '../../../api/use-ask.ts'
import { formatDay } from '../../../ui/format.ts'
import { moneyText } from '../../../ui/money-text.ts'
import { useReviewsWords } from '../reviews-words.ts'
import { Opens } from './drill/opens.tsx'
import { ObjectiveList } from './drill/plan-views.tsx'
import { List, Part, Quiet } from './room-parts.tsx'
import { useRoomWords } from './room-words.ts'

/** What the plan wants, on the slide on which one says what to do. */
export function ObjectivesPart({ planId }: Readonly<{ planId: PlanId }>) {
  const say = useRoomWords()
  const whole = useAsk('plan.get', { id: planId }).value
  if (!whole || whole.objectives.length === 0) return null
  return (
    <Part title={say('objectives')}>
      <ObjectiveList whole={whole} />
    </Part>
  )
}

/** What is open in the pipeline, on the slide on which one asks whether it holds. */
export function BusinessPart({ accountId }: Readonly<{ accountId: AccountId }>) {
  const say = useRoomWords()
  const sayReview = useReviewsWords()
  const all = useAsk('opportunity.listByAccount', { accountId }).value ?? []
  const process = useAsk('sales-process.get', {}).value
  const currency = useAsk('account.get', { id: accountId }).value?.account.currency
  const open = all.filter(({ state }) => state === 'open')
  if (open.length === 0 || !process || currency === undefined) return null
  return (
    <Part title={say('opportunities')}>
      <List>
        {open.map((each) => (
          <li key={each.id}>
            <Opens drill={{ kind: 'opportunity', within: accountId, id: each.id }}>{each.name}</Opens>{' '}
            <Quiet>
              {[
                each.amountMinor === null ? '' : moneyText(each.amountMinor, currency),
                stageOf(each, process)?.name ?? '',
                each.closesOn ? sayReview('dueOn', { day: formatDay(each.closesOn) }) : '',
              ]
                .filter(Boolean)
                .join(', ')}
            </Quiet>
          </li>
        ))}
      </List>
    </Part>
  )
}
