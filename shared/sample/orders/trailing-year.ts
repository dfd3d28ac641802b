import { addMonths, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { SampleKey, SampleOrderLine } from '../model.ts'
import { firstOfMonth } from '../working-days.ts'

/** What an account's orders brought over the last twelve full months, and over the twelve before. */
export type TrailingYear = Readonly<{
  netMinor: number
  /** Net less cost of goods and freight. */
  resultMinor: number
  netBeforeMinor: number
}>

export function trailingYearOf(
  lines: readonly SampleOrderLine[],
  accountKey: SampleKey,
  today: CalendarDay,
): TrailingYear {
  const from = addMonths(firstOfMonth(today), -12)
  const own = lines.filter((line) => line.accountKey === accountKey)
  const recent = own.filter((line) => line.orderedOn >= from)
  return {
    netMinor: sumOf(recent, (line) => line.netMinor),
    resultMinor: sumOf(recent, (line) => line.netMinor - line.costMinor - line.freightMinor),
    netBeforeMinor: sumOf(
      own.filter((line) => line.orderedOn < from),
      (line) => line.netMinor,
    ),
  }
}

function sumOf(lines: readonly SampleOrderLine[], amount: (line: SampleOrderLine) => number): number {
  return lines.reduce((sum, line) => sum + amount(line), 0)
}
