import { trailingYear } from '#shared/domain/economics/trailing-year.ts'
import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { SampleKey, SampleOrderLine } from '../model.ts'

/** What an account's orders brought over the last twelve months, and over the twelve before. */
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
  const { from } = trailingYear(today)
  const before = trailingYear(addDays(from, -1))
  const own = lines.filter((line) => line.accountKey === accountKey)
  const recent = own.filter((line) => line.orderedOn >= from)
  return {
    netMinor: sumOf(recent, (line) => line.netMinor),
    resultMinor: sumOf(recent, (line) => line.netMinor - line.costMinor - line.freightMinor),
    netBeforeMinor: sumOf(
      own.filter((line) => line.orderedOn >= before.from && line.orderedOn <= before.to),
      (line) => line.netMinor,
    ),
  }
}

function sumOf(lines: readonly SampleOrderLine[], amount: (line: SampleOrderLine) => number): number {
  return lines.reduce((sum, line) => sum + amount(line), 0)
}
