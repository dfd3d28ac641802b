import { csvOf, type CsvCell } from '#shared/kernel/csv.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts'

/** Days and numbers as they are, amounts as decimals; formulas are guarded (`csvOf`). */
export function sheetCsv({ columns, rows }: Sheet): string {
  return csvOf([
    columns.map(({ head }) => head),
    ...rows.map((row) => columns.map((column, index) => cellOf(column, row[index] ?? null))),
  ])
}

function cellOf(column: SheetColumn, cell: SheetCell): CsvCell {
  return column.kind === 'money' && typeof cell === 'number'
    ? cell / 10 ** minorDigits(column.currency)
    : cell
}
