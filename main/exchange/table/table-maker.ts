import type { ImportTable } from '#shared/domain/import/import-table.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { ok, refuse, type Result } from '#shared/kernel/result.ts'
import type { CellRead } from '../csv/record-reader.ts'
import type { TableError } from '../csv/table-error.ts'

export const mostColumns = 1_000
export const mostRows = 2_000_000

/** Takes the records of a file one by one and makes a table of them. */
export type TableMaker = Readonly<{
  /** The error that it answers ends the reading. */
  visit: (cells: string[], row: number) => TableError | undefined
  finish: () => Result<ImportTable, TableError>
}>

/** Takes the records of a file one by one and hands on which of them are rows. */
export type RowSieve<C extends CellRead> = Readonly<{
  visit: (cells: C[], row: number) => TableError | undefined
  /** Those that are used so far, which are all once the reading is over: columns at the end without heading and content fall away. */
  headers: () => readonly string[] | undefined
}>

/**
 * The first record that is filled is the header. Rows without content are skipped but counted; cells beyond the header are
 * refused unless empty.
 * @param take gets each row as wide as it is in the file, and how wide the header is
 */
export function createRowSieve<C extends CellRead>(
  take: (cells: C[], row: number, width: number) => void,
): RowSieve<C> {
  let headers: string[] | undefined
  let usedColumns = 0
  let rows = 0

  return {
    visit: (cells, row) => {
      const filled = filledWidth(cells)
      if (filled === 0) return undefined
      if (!headers) {
        if (cells.length > mostColumns)
          return { code: 'too-many-columns', row, columns: cells.length, limit: mostColumns }
        headers = cells.map((cell) => String(cell).trim())
        usedColumns = filled
        return undefined
      }
      if (filled > headers.length) return { code: 'extra-cells', row, cells: filled, columns: headers.length }
      if (rows === mostRows) return { code: 'too-many-rows', limit: mostRows }
      rows += 1
      usedColumns = Math.max(usedColumns, filled)
      take(cells, row, headers.length)
      return undefined
    },
    headers: () => headers?.slice(0, usedColumns),
  }
}

/** Keeps all rows: short ones are filled up with empty cells. */
export function createTableMaker(checkpoint: Checkpoint): TableMaker {
  const rows: string[][] = []
  const rowNumbers: number[] = []
  let width = 0
  const sieve = createRowSieve<string>((cells, row, wide) => {
    width = wide
    rows.push(fitted(cells, wide))
    rowNumbers.push(row)
  })

  return {
    visit: sieve.visit,
    finish: () => {
      const headers = sieve.headers()
      if (!headers) return refuse({ code: 'no-header' })
      if (headers.length < width) {
        for (const cells of rows) {
          checkpoint()
          cells.length = headers.length
        }
      }
      return ok({ headers, rows, rowNumbers })
    },
  }
}

/** Cells up to the last that holds anything but spaces. */
function filledWidth(cells: readonly CellRead[]): number {
  let width = cells.length
  while (width > 0 && isBlank(cells[width - 1]!)) width -= 1
  return width
}

function isBlank(cell: CellRead): boolean {
  return typeof cell === 'string' && cell.trim() === ''
}

/** A copy: an array that has grown keeps room to grow on, which a million of them do not have. */
function fitted(cells: string[], width: number): string[] {
  while (cells.length < width) cells.push('')
  return cells.slice(0, width)
}
