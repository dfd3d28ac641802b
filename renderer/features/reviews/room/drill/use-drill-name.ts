import { assertNever } from '#shared/kernel/result.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { useAsk } from '../../../../api/use-ask.ts'
import { useReviewsWords } from '../../reviews-words.ts'
import type { ReviewData } from '../../use-review.ts'
import { useRoomWords } from '../room-words.ts'
import { isThing, type Drill, type Thing } from './drill.ts'
import { linesName } from './money-views.tsx'
import { planById } from './plan-in-room.ts'

/** What a step of the way is called: by the thing that it led to, as it is called now. */
export function useDrillName(drill: Drill, data: ReviewData): string {
  const say = useRoomWords()
  const sayReview = useReviewsWords()
  const thing = useThingName(isThing(drill) ? drill : undefined, data)
  if (isThing(drill)) return thing
  switch (drill.kind) {
    case 'figure':
      return drill.figure === 'share-of-wallet' || drill.figure === 'renewal'
        ? sayReview(drill.figure)
        : say('statement')
    case 'lines':
      return linesName(drill, say)
    case 'order':
      return say('order', { number: drill.orderNumber })
    case 'sentence':
      return say('sentence')
    default:
      return assertNever(drill)
  }
}

function useThingName(thing: Thing | undefined, data: ReviewData): string {
  const say = useRoomWords()
  const kind = thing?.kind
  // Only what it is within is asked for, and that is there already: the view behind a step has asked for it.
  const [id, within] = [(thing?.id ?? '') as never, (thing?.within ?? '') as never]
  const account = useAsk('account.get', { id }, { when: kind === 'account' }).value
  const contact = useAsk('contact.get', { id }, { when: kind === 'person' }).value
  const inCenters = { accountId: within }
  const centers = useAsk('buying-center.listByAccount', inCenters, { when: kind === 'center' }).value
  const sales = useAsk('opportunity.listByAccount', inCenters, { when: kind === 'opportunity' }).value
  const touch = useAsk('touchpoint.get', { id }, { when: kind === 'touchpoint' }).value
  const isInPlan = kind === 'plan' || kind === 'objective' || kind === 'action'
  const plan = useAsk('plan.get', { id: within }, { when: isInPlan }).value
  const risks = useAsk('risk.listByPlan', { planId: within }, { when: kind === 'risk' }).value
  const titled = (list: readonly Readonly<{ id: string; title: string }>[] | undefined): string | undefined =>
    list?.find((each) => each.id === id)?.title
  switch (kind) {
    case undefined:
      return ''
    case 'account':
      return account?.account.name ?? say('account')
    case 'wallet':
      return say('wallet')
    case 'contracts':
      return say('contracts')
    case 'person':
      return contact ? displayName(contact) : say('person')
    case 'center':
      return centers?.find(({ center }) => center.id === id)?.center.name ?? say('decides')
    case 'opportunity':
      return sales?.find((each) => each.id === id)?.name ?? say('opportunity')
    case 'touchpoint':
      return touch?.touchpoint.subject || say('touchpoint')
    case 'plan':
      return plan?.plan.title ?? planById(data, id)?.title ?? say('plan')
    case 'objective':
      return titled(plan?.objectives) ?? say('objective')
    case 'action':
      return titled(plan?.actions) ?? say('action')
    case 'risk':
      return titled(risks) ?? say('risk')
    case 'point':
      return say('point')
  }
}
