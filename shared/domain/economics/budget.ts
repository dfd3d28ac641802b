import type { E4 } from '#shared/kernel/e4.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { AmountMinor } from '#shared/kernel/money.ts'
import type { AccountId } from '../account/model.ts'
import { monthsFrom, monthsLater, type Month } from './months.ts'

export const budgetMeasures = ['net', 'margin'] as const
export type BudgetMeasure = (typeof budgetMeasures)[number]
export const budgetKinds = ['budget', 'forecast'] as const
export type BudgetKind = (typeof budgetKinds)[number]

/** What is to be reached, or what somebody expects, of an account in a month. */
export type BudgetCell = Readonly<{
  id: Id<'budget-cell'>
  accountId: AccountId
  /** As order lines call it; empty for the whole account. What is expected is of the whole account only. */
  productLine: string
  month: Month
  measure: BudgetMeasure
  kind: BudgetKind
  /** Of the workspace's currency. */
  amountMinor: AmountMinor
  version: number
}>

type Amounts = ReadonlyMap<Month, number>
/** What came in over some months, and over the same of the year before. */
export type Growth = Readonly<{ from: Month; to: Month; nowE4: E4; beforeE4: E4 }>
export type MonthOutlook = Readonly<{
  month: Month
  isOver: boolean
  actualE4: E4
  budgetE4: E4 | null
  forecastE4: E4 | null
  /** Whence the forecast is: what came in, what somebody typed, or the rule; nothing where the year before says nothing. */
  by: 'actual' | 'typed' | 'reckoned' | 'none'
}>
export type Outlook = Readonly<{ months: readonly MonthOutlook[]; growth: Growth | null }>

/**
 * The budget of each month: what is set for the whole account, or else what its product lines are set to add up to.
 * @param cells of one account and measure
 */
export function budgetByMonth(cells: readonly BudgetCell[]): ReadonlyMap<Month, AmountMinor> {
  const whole = new Map<Month, AmountMinor>()
  const parts = new Map<Month, AmountMinor>()
  for (const { kind, productLine, month, amountMinor } of cells) {
    if (kind !== 'budget') continue
    const into = productLine === '' ? whole : parts
    into.set(month, (into.get(month) ?? 0) + amountMinor)
  }
  return new Map([...parts, ...whole])
}

/**
 * Budget and forecast of an account beside what came in. Of a month that is over the forecast is what came in; of another it is what
 * somebody typed, or else the same month of the year before times the growth so far: of the months asked for that are over, or where none is, of the
 * twelve months that are over, against the same months of the year before. Without orders in those nothing is reckoned.
 * @param actualE4 by month, of the months asked for and two years before them
 * @param lastOver the last month that is over
 */
export function outlookOf(
  { from, to, lastOver }: Readonly<{ from: Month; to: Month; lastOver: Month }>,
  { actualE4, budgetE4, typedE4 }: Readonly<{ actualE4: Amounts; budgetE4: Amounts; typedE4: Amounts }>,
): Outlook {
  const growth = growthSoFar(from, to < lastOver ? to : lastOver, lastOver, actualE4)
  const months = monthsFrom(from, to).map((month): MonthOutlook => {
    const isOver = month <= lastOver
    const about = { month, isOver, actualE4: actualE4.get(month) ?? 0, budgetE4: budgetE4.get(month) ?? null }
    if (isOver) return { ...about, forecastE4: about.actualE4, by: 'actual' }
    const typed = typedE4.get(month)
    if (typed !== undefined) return { ...about, forecastE4: typed, by: 'typed' }
    if (!growth) return { ...about, forecastE4: null, by: 'none' }
    const yearBefore = actualE4.get(monthsLater(month, -12)) ?? 0
    return { ...about, forecastE4: Math.round(yearBefore * (growth.nowE4 / growth.beforeE4)), by: 'reckoned' }
  })
  return { months, growth }
}

/** Adds up outlooks of several accounts over the same months. A month of which one knows nothing more has what the others expect. */
export function addOutlooks(all: readonly Outlook[]): Outlook {
  const [first, ...others] = all
  if (!first) return { months: [], growth: null }
  if (others.length === 0) return first
  const months = first.months.map((month, at): MonthOutlook => {
    const same = all.flatMap(({ months: of }) => of[at] ?? [])
    const expected = same.map(({ by }) => by).filter((by) => by !== 'none')
    const by = expected.every((each) => each === expected[0]) ? (expected[0] ?? 'none') : 'reckoned'
    return {
      ...month,
      actualE4: same.reduce((sum, { actualE4 }) => sum + actualE4, 0),
      budgetE4: sumOrNone(same.map(({ budgetE4 }) => budgetE4)),
      forecastE4: sumOrNone(same.map(({ forecastE4 }) => forecastE4)),
      by,
    }
  })
  return { months, growth: null }
}

export type Totals = Readonly<{
  /** Of months that are over. */
  actualE4: E4
  /** Of those of them that have a budget to hold against; nothing where none has. */
  heldE4: E4 | null
  budgetE4: E4 | null
  /** Of all months. */
  forecastE4: E4 | null
  wholeBudgetE4: E4 | null
  /** Forecast less budget, where both are known of every month. */
  aheadE4: E4 | null
}>

/**
 * What months come to. Actual and budget are held against each other over the months that are over and have one; the forecast is of all
 * months, and none where it is not known of one.
 */
export function totalsOf(months: readonly MonthOutlook[]): Totals {
  const over = months.filter(({ isOver }) => isOver)
  const ahead = months.map(({ forecastE4, budgetE4 }) =>
    forecastE4 === null || budgetE4 === null ? null : forecastE4 - budgetE4,
  )
  return {
    actualE4: over.reduce((sum, { actualE4 }) => sum + actualE4, 0),
    heldE4: sumOrNone(over.map(({ actualE4, budgetE4 }) => (budgetE4 === null ? null : actualE4))),
    budgetE4: sumOrNone(over.map(({ budgetE4 }) => budgetE4)),
    forecastE4: months.some(({ forecastE4 }) => forecastE4 === null)
      ? null
      : sumOrNone(months.map(({ forecastE4 }) => forecastE4)),
    wholeBudgetE4: sumOrNone(months.map(({ budgetE4 }) => budgetE4)),
    aheadE4: ahead.includes(null) ? null : sumOrNone(ahead),
  }
}

/** An amount in so many whole parts that add up to it; what is left over by division is in the last. */
export function inParts(amountMinor: AmountMinor, parts: number): readonly AmountMinor[] {
  const each = Math.trunc(amountMinor / parts)
  return Array.from({ length: parts }, (_, at) => (at < parts - 1 ? each : amountMinor - each * (parts - 1)))
}

function growthSoFar(from: Month, lastOfPeriod: Month, lastOver: Month, actualE4: Amounts): Growth | null {
  const isBegun = from <= lastOfPeriod
  const [first, last] = isBegun ? [from, lastOfPeriod] : [monthsLater(lastOver, -11), lastOver]
  const sumOf = (months: readonly Month[]): E4 =>
    months.reduce((sum, month) => sum + (actualE4.get(month) ?? 0), 0)
  const months = monthsFrom(first, last)
  const nowE4 = sumOf(months)
  const beforeE4 = sumOf(months.map((month) => monthsLater(month, -12)))
  return beforeE4 > 0 ? { from: first, to: last, nowE4, beforeE4 } : null
}

function sumOrNone(amounts: readonly (E4 | null)[]): E4 | null {
  const known = amounts.filter((amount) => amount !== null)
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0)
}
