import { daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { weightOf } from '../relationship/judgement.ts'
import { isPlaceholder, rungOf, type Relationship, type RelationshipLevel } from '../relationship/model.ts'
import {
  decidersOf,
  memberName,
  named,
  type AccountPeople,
  type Covering,
  type Named,
} from './account-people.ts'
import { introductionsTo, type Introduction } from './introduction.ts'
import { networkOf, type NetworkPerson } from './network.ts'

type Reason =
  /** A key player whom none of us covers; `way` is the best introduction, if there is one. */
  | Readonly<{ kind: 'nobody-covers'; way: Introduction | null }>
  | Readonly<{ kind: 'below-target'; level: RelationshipLevel; target: RelationshipLevel }>
  /** A key player at the target level whom the one of us who knows them best has not met for long. */
  | Readonly<{ kind: 'long-not-met' }>

/** Who of us should meet whom, and why. `member` is empty where nobody of us has a way. */
export type NextMeeting = Readonly<{
  person: Named
  member: string
  lastTouchOn: CalendarDay | null
  reason: Reason
}>

/** A quarter of a year: whoever counts should have been met since. */
export const silenceDays = 91

/**
 * Whom to meet next, the weightiest first: the weight of the influence times what is missing in rungs of the ladder. A key player
 * whom nobody covers misses the way to problem solver; of several colleagues below their target the one furthest below it goes.
 * Who is met often enough and well enough known is not in it. Those whom nobody of us can reach come last.
 * @param today the day silence is judged by
 */
export function nextMeetings(account: AccountPeople, today: CalendarDay): readonly NextMeeting[] {
  const deciders = decidersOf(account)
  const network = networkOf(account.contacts, account.lines)
  const found: (NextMeeting & Readonly<{ urgency: number }>)[] = []

  for (const contact of account.contacts) {
    if (isPlaceholder(contact)) continue
    const isKey = contact.influence === 'high' || deciders.has(contact.id)
    const weight = isKey ? weightOf('high') : weightOf(contact.influence ?? 'low')
    const ties = account.relationships.filter(({ contactId }) => contactId === contact.id)
    const person = named(contact)
    const next = ties.length > 0 ? amongOurs(ties, isKey, today) : isKey ? uncovered(contact) : undefined
    if (!next) continue
    const { rungs, teamMemberId, lastTouchOn, reason } = next
    const member = teamMemberId === null ? '' : memberName(account, teamMemberId)
    found.push({ person, member, lastTouchOn, reason, urgency: weight * rungs })
  }
  return found
    .toSorted((one, other) => other.urgency - one.urgency)
    .map(({ person, member, lastTouchOn, reason }) => ({ person, member, lastTouchOn, reason }))

  function uncovered({ id }: NetworkPerson): Next {
    const [way = null] = introductionsTo(network, account.relationships, id)
    return {
      rungs: way ? rungOf('problem-solver') : 0,
      teamMemberId: way?.teamMemberId ?? null,
      lastTouchOn: null,
      reason: { kind: 'nobody-covers', way },
    }
  }
}

type Next = Readonly<{
  rungs: number
  teamMemberId: Relationship['teamMemberId'] | null
  lastTouchOn: CalendarDay | null
  reason: Reason
}>

function amongOurs(ties: readonly Covering[], isKey: boolean, today: CalendarDay): Next | undefined {
  const missing = (tie: Covering): number => rungOf(tie.targetLevel) - rungOf(tie.currentLevel)
  const [furthest] = ties.toSorted((one, other) => missing(other) - missing(one) || bySilence(one, other))
  if (!furthest) return undefined
  if (missing(furthest) > 0) {
    const { teamMemberId, lastTouchOn, currentLevel: level, targetLevel: target } = furthest
    return {
      rungs: missing(furthest),
      teamMemberId,
      lastTouchOn,
      reason: { kind: 'below-target', level, target },
    }
  }
  const lastTouchOn = ties.map((tie) => tie.lastTouchOn).reduce(later, null)
  const isSilent = lastTouchOn === null || daysBetween(lastTouchOn, today) >= silenceDays
  if (!isKey || !isSilent) return undefined
  const [best] = ties.toSorted((one, other) => rungOf(other.currentLevel) - rungOf(one.currentLevel))
  return { rungs: 1, teamMemberId: best?.teamMemberId ?? null, lastTouchOn, reason: { kind: 'long-not-met' } }
}

/** Whoever has not met them for longer, or never, comes first. */
function bySilence(one: Covering, other: Covering): number {
  return (one.lastTouchOn ?? '').localeCompare(other.lastTouchOn ?? '')
}

function later(one: CalendarDay | null, other: CalendarDay | null): CalendarDay | null {
  return one === null || (other !== null && other > one) ? other : one
}
