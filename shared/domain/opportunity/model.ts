import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { AccountId } from '../account/model.ts'
import type { TeamMemberId } from '../relationship/model.ts'

export type OpportunityId = Id<'opportunity'>

export const opportunityStates = ['open', 'won', 'lost'] as const
export type OpportunityState = (typeof opportunityStates)[number]

/** How a competitor stands with the customer, seen from us. */
export const competitorStandings = ['ahead', 'level', 'behind', 'unknown'] as const
export type CompetitorStanding = (typeof competitorStandings)[number]

export const answersOfItem = ['yes', 'no', 'unknown'] as const
export type AnswerOfItem = (typeof answersOfItem)[number]

/** A part of the amount: of which product, in which month (`2026-07`) or quarter (`2026-Q3`), `null` where nobody has said. */
export type OpportunityLine = Readonly<{ product: string; period: string | null; amountMinor: number | null }>
export type Competitor = Readonly<{ name: string; standing: CompetitorStanding; note: string }>
/** What was found out about an item of the checklist: who said so, and on which day. */
export type ItemAnswer = Readonly<{
  item: string
  answer: AnswerOfItem
  source: string
  answeredOn: CalendarDay
}>

/** Something that an account may buy from us. What is `null` nobody has said. */
export type Opportunity = Readonly<{
  id: OpportunityId
  accountId: AccountId
  /** Its id in the system that it was imported from. */
  sourceId: string | null
  name: string
  /** In minor units of the account's currency; the sum of the lines where there are any. */
  amountMinor: number | null
  lines: readonly OpportunityLine[] | null
  closesOn: CalendarDay | null
  state: OpportunityState
  /** The key of a stage of the sales process. */
  stage: string | null
  /** Why it is in its stage though the stage's entry rules are not met. */
  stageReason: string | null
  /** In whole percent; `null`: that of the stage. */
  probability: number | null
  ownerId: TeamMemberId | null
  competitors: readonly Competitor[] | null
  answers: readonly ItemAnswer[] | null
  nextStep: string | null
  nextStepDueOn: CalendarDay | null
  nextStepOwnerId: TeamMemberId | null
  /** The day it was won or lost, and why. */
  closedOn: CalendarDay | null
  closeReason: string | null
  version: number
}>

/** An opportunity of which nothing is known but what it is called. */
export const blankOpportunity = {
  sourceId: null,
  amountMinor: null,
  lines: null,
  closesOn: null,
  state: 'open',
  stage: null,
  stageReason: null,
  probability: null,
  ownerId: null,
  competitors: null,
  answers: null,
  nextStep: null,
  nextStepDueOn: null,
  nextStepOwnerId: null,
  closedOn: null,
  closeReason: null,
} as const satisfies Omit<Opportunity, 'id' | 'accountId' | 'name' | 'version'>

/** A month of the calendar, `2026-07`, or a quarter, `2026-Q3`. */
export function isPeriod(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$/.test(text)
}

/**
 * The sum of the lines in minor units, as far as they have amounts; `null` where none has, so that the amount is what somebody says it
 * is.
 */
export function sumOfLines(lines: readonly OpportunityLine[] | null): number | null {
  const amounts = (lines ?? []).flatMap(({ amountMinor }) => amountMinor ?? [])
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0)
}
