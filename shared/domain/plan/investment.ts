import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { TeamMemberId } from '../relationship/model.ts'
import type { PlanId } from './model.ts'

export type InvestmentId = Id<'investment'>

/** What is put into the account, and what is stopped. */
export const investmentKinds = ['invest', 'stop'] as const
export type InvestmentKind = (typeof investmentKinds)[number]

export const decisions = ['proposed', 'agreed', 'declined'] as const
export type Decision = (typeof decisions)[number]

/** Money in minor units of the account's currency and time in minutes over the whole of its period: spent, or saved by stopping. */
export type Investment = Readonly<{
  id: InvestmentId
  planId: PlanId
  kind: InvestmentKind
  title: string
  amountMinor: number | null
  effortMinutes: number | null
  startsOn: CalendarDay | null
  endsOn: CalendarDay | null
  ownerId: TeamMemberId | null
  decision: Decision
  note: string
  position: number
  version: number
}>

export type InvestmentTotal = Readonly<{ amountMinor: number; effortMinutes: number; count: number }>
export type InvestmentTotals = Readonly<Record<InvestmentKind, InvestmentTotal>> &
  Readonly<{ net: Readonly<{ amountMinor: number; effortMinutes: number }> }>

/**
 * What is spent, what is saved, and what remains to be found: spent less saved. What was declined counts nowhere.
 * @param only of these decisions
 */
export function investmentTotals(
  all: readonly Pick<Investment, 'kind' | 'amountMinor' | 'effortMinutes' | 'decision'>[],
  only: readonly Exclude<Decision, 'declined'>[] = ['proposed', 'agreed'],
): InvestmentTotals {
  const counted = all.filter(({ decision }) => decision !== 'declined' && only.includes(decision))
  const totalOf = (kind: InvestmentKind): InvestmentTotal => {
    const some = counted.filter((each) => each.kind === kind)
    return {
      amountMinor: some.reduce((sum, each) => sum + (each.amountMinor ?? 0), 0),
      effortMinutes: some.reduce((sum, each) => sum + (each.effortMinutes ?? 0), 0),
      count: some.length,
    }
  }
  const invest = totalOf('invest')
  const stop = totalOf('stop')
  return {
    invest,
    stop,
    net: {
      amountMinor: invest.amountMinor - stop.amountMinor,
      effortMinutes: invest.effortMinutes - stop.effortMinutes,
    },
  }
}
