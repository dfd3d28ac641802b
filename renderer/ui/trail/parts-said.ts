import { isCalendarDay } from '#shared/kernel/calendar-day.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { formatDay, formatList, formatMoney } from '../format.ts'

/** Fields whose values are lists of parts, each a text with a tab between its facts. */
export const partFields: ReadonlySet<string> = new Set([
  'lines',
  'readings',
  'competitors',
  'answers',
  'stages',
  'items',
  'touches',
  'rules',
  'terms',
  'factors',
  'sections',
  'scorecard',
  'health',
])

/** Example: `Filling machines · 2026-Q3 · €120,000 and Service · €4,000`. Whole numbers are amounts, days are read as days. */
export function sayParts(parts: readonly string[], currency: string | null): string {
  return formatList(parts.map((part) => part.split('\t').filter(Boolean).map(sayFact).join(' · ')))

  function sayFact(fact: string, index: number): string {
    if (isCalendarDay(fact)) return formatDay(fact)
    if (index > 0 && currency !== null && /^\d+$/.test(fact))
      return formatMoney(Number(fact), currency, minorDigits(currency))
    return fact
  }
}
