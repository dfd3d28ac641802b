import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { Attitude } from '../relationship/judgement.ts'
import type { ContactId, TeamMemberId } from '../relationship/model.ts'
import type { TouchpointId } from './model.ts'

export type OutcomeId = Id<'outcome'>

/** What may come of a touchpoint. */
export const outcomeKinds = ['promise', 'objection', 'need', 'attitude'] as const
export type OutcomeKind = (typeof outcomeKinds)[number]

export const sides = ['ours', 'theirs'] as const
export type Side = (typeof sides)[number]

export const promiseStates = ['open', 'kept', 'broken'] as const
export type PromiseState = (typeof promiseStates)[number]

/**
 * One thing that came of a touchpoint, as it is kept. `side`, `dueOn` and the state belong to a promise alone; from and to to a
 * change of attitude, of which `contactId` is whose. `text` is empty only where the attitudes say it all.
 */
export type Outcome = Readonly<{
  id: OutcomeId
  touchpointId: TouchpointId
  kind: OutcomeKind
  text: string
  contactId: ContactId | null
  teamMemberId: TeamMemberId | null
  side: Side | null
  dueOn: CalendarDay | null
  state: PromiseState | null
  settledOn: CalendarDay | null
  settledNote: string | null
  fromAttitude: Attitude | null
  toAttitude: Attitude | null
  version: number
}>

type Content = Omit<Outcome, 'id' | 'touchpointId' | 'version'>

/** Whether the fields say what the kind may say, and nothing else. */
export function isSound(outcome: Content): boolean {
  const isPromise = outcome.kind === 'promise'
  const isAttitude = outcome.kind === 'attitude'
  return (
    isPromise === (outcome.side !== null) &&
    isPromise === (outcome.state !== null) &&
    (isPromise || outcome.dueOn === null) &&
    (outcome.settledOn !== null) === (isPromise && outcome.state !== 'open') &&
    (outcome.settledOn !== null || outcome.settledNote === null) &&
    (isAttitude || (outcome.fromAttitude === null && outcome.toAttitude === null)) &&
    (isAttitude ? outcome.contactId !== null : outcome.text !== '')
  )
}

export const blankOutcome: Omit<Content, 'kind'> = {
  text: '',
  contactId: null,
  teamMemberId: null,
  side: null,
  dueOn: null,
  state: null,
  settledOn: null,
  settledNote: null,
  fromAttitude: null,
  toAttitude: null,
}

/** Whether a promise is open beyond its day. One without a day is never late. */
export function isLate(promise: Pick<Outcome, 'state' | 'dueOn'>, today: CalendarDay): boolean {
  return promise.state === 'open' && promise.dueOn !== null && promise.dueOn < today
}

/** Days of the calendar are compared as text. */
const never = '9999-99-99'

/** The late and the soon due first, those without a day after them, those that are settled last and the newest of them first. */
export function byUrgency(one: Outcome, other: Outcome): number {
  const isOpen = Number(other.state === 'open') - Number(one.state === 'open')
  if (isOpen !== 0) return isOpen
  if (one.state === 'open') return (one.dueOn ?? never).localeCompare(other.dueOn ?? never)
  return (other.settledOn ?? '').localeCompare(one.settledOn ?? '')
}

export type Keeping = Readonly<{ open: number; late: number; kept: number; broken: number }>

/**
 * The share of promises kept of those that are settled, of 0 to 1; `undefined` where none is. What is open is no point of it, late
 * or not.
 */
export function shareKept({ kept, broken }: Keeping): number | undefined {
  return kept + broken === 0 ? undefined : kept / (kept + broken)
}
