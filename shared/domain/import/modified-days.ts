import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { fitsOf, readAs } from './column-format.ts'
import type { ImportTable } from './import-table.ts'
import type { ImportOptions } from './plan.ts'
import type { Mapping } from './recognize.ts'

/** Of each row, by its number, the day on which it was changed where it comes from, as far as a column says so. */
export function modifiedDays(
  { rows, rowNumbers }: ImportTable,
  mapping: Mapping,
  { formats }: Pick<ImportOptions, 'formats'>,
  checkpoint: Checkpoint,
): ReadonlyMap<number, CalendarDay> {
  const days = new Map<number, CalendarDay>()
  const column = mapping.indexOf('modifiedOn')
  if (column === -1) return days
  const cells = rows.map((each) => (each[column] ?? '').trim())
  const said = formats.get(column)
  const format = said?.kind === 'day' ? said : fitsOf('day', cells, checkpoint).fits[0]?.format
  for (const [index, cell] of cells.entries()) {
    const day = format && readAs(cell, format)
    if (day !== undefined) days.set(rowNumbers[index]!, day as CalendarDay)
  }
  return days
}
