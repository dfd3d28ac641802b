import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { TrailingYear } from '../orders/trailing-year.ts'

/** What the blanks of a plan's texts are filled from. */
export type Facts = Readonly<{ year: number; today: CalendarDay; figures: TrailingYear }>

/**
 * The text with `{year}`, `{year+1}`, `{day-30}`, `{revenue}`, `{revenue-before}`, `{result}`, `{margin}` and `{loss}`
 * replaced: what people wrote agrees with the orders that ship beside it, whatever the day.
 */
export function fillIn(text: string, { year, today, figures }: Facts): string {
  const { netMinor, netBeforeMinor, resultMinor } = figures
  return text
    .replace(/\{year([+-]\d)?\}/g, (_, years?: string) => String(year + Number(years ?? 0)))
    .replace(/\{day(-\d+)\}/g, (_, days: string) => addDays(today, Number(days)))
    .replace(/\{revenue\}/g, inWords(netMinor))
    .replace(/\{revenue-before\}/g, inWords(netBeforeMinor))
    .replace(/\{result\}/g, inWords(resultMinor))
    .replace(/\{loss\}/g, inWords(Math.abs(resultMinor)))
    .replace(/\{margin\}/g, `${Math.round((100 * resultMinor) / netMinor)} percent`)
}

/** `EUR 1.92 million`, or full thousands below a million. */
function inWords(amountMinor: number): string {
  const amount = amountMinor / 100
  return amount >= 1_000_000
    ? `EUR ${(amount / 1_000_000).toFixed(2)} million`
    : `EUR ${Math.round(amount / 1000)},000`
}
