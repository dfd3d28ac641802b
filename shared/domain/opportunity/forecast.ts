import type { TeamMemberId } from '../relationship/model.ts'
import type { Opportunity } from './model.ts'
import { probabilityOf, stageOf, type SalesProcess } from './sales-process.ts'

/** What is expected of some opportunities, all in minor units of one currency. */
export type Expected = Readonly<{
  open: number
  /** Open ones of which nobody has said how much; they count nothing. */
  withoutAmount: number
  /** The sum of all open amounts: what comes if every one is won. */
  bestCaseMinor: number
  /** The sum of amount x probability, each rounded by itself, so that parts add up to their whole. */
  weightedMinor: number
  /** The sum of open amounts in stages that are committed. */
  committedMinor: number
  wonMinor: number
}>

/** What is expected in one month of one owner's opportunities in one currency. */
export type ForecastCell = Expected &
  Readonly<{
    currency: string
    /** `2026-07`; of open ones the month they close, of won ones the month they were won; `null` without a day. */
    month: string | null
    ownerId: TeamMemberId | null
  }>

type Forecast = Pick<
  Opportunity,
  'state' | 'stage' | 'probability' | 'amountMinor' | 'closesOn' | 'closedOn' | 'ownerId'
> &
  Readonly<{ currency: string }>

export const nothingExpected: Expected = {
  open: 0,
  withoutAmount: 0,
  bestCaseMinor: 0,
  weightedMinor: 0,
  committedMinor: 0,
  wonMinor: 0,
}

/** Open and won opportunities by currency, month and owner; lost ones are nothing to expect. Currencies are never added up. */
export function forecastOf(
  opportunities: Iterable<Forecast>,
  process: Pick<SalesProcess, 'stages'>,
): readonly ForecastCell[] {
  const cells = new Map<string, ForecastCell>()
  for (const each of opportunities) {
    if (each.state === 'lost') continue
    const month = (each.state === 'won' ? each.closedOn : each.closesOn)?.slice(0, 7) ?? null
    const { currency, ownerId } = each
    const key = [currency, month, ownerId].join('\n')
    const cell = cells.get(key) ?? { currency, month, ownerId, ...nothingExpected }
    cells.set(key, { ...cell, ...sumOf(cell, expectedOf(each, process)) })
  }
  return [...cells.values()]
}

export function sumOf(one: Expected, other: Expected): Expected {
  return {
    open: one.open + other.open,
    withoutAmount: one.withoutAmount + other.withoutAmount,
    bestCaseMinor: one.bestCaseMinor + other.bestCaseMinor,
    weightedMinor: one.weightedMinor + other.weightedMinor,
    committedMinor: one.committedMinor + other.committedMinor,
    wonMinor: one.wonMinor + other.wonMinor,
  }
}

function expectedOf(opportunity: Forecast, process: Pick<SalesProcess, 'stages'>): Expected {
  const amount = opportunity.amountMinor ?? 0
  if (opportunity.state === 'won') return { ...nothingExpected, wonMinor: amount }
  return {
    open: 1,
    withoutAmount: opportunity.amountMinor === null ? 1 : 0,
    bestCaseMinor: amount,
    weightedMinor: weightedOf(amount, probabilityOf(opportunity, process)),
    committedMinor: stageOf(opportunity, process)?.isCommitted === true ? amount : 0,
    wonMinor: 0,
  }
}

/** Amount x probability in whole minor units, half up; whole numbers all the way, so that no amount is too large for it. */
export function weightedOf(amountMinor: number, percent: number): number {
  return Number((BigInt(amountMinor) * BigInt(percent) + 50n) / 100n)
}
