import type { Delimiter } from '#shared/domain/import/text-file.ts'
import { goOn, type Checkpoint } from '#shared/kernel/checkpoint.ts'
import { ok, refuse, type Result } from '#shared/kernel/result.ts'
import { lineAt } from './decode-text.ts'
import { guessDelimiter } from './guess-delimiter.ts'
import { readRecords } from './record-reader.ts'
import type { TableError } from './table-error.ts'

/**
 * A header and rows that are all as wide as it. Headers stand as they are in the file, trimmed; a heading may be empty or
 * come twice: a column is named by its position.
 */
export type Table = Readonly<{
  delimiter: Delimiter
  headers: readonly string[]
  rows: readonly (readonly string[])[]
  /** Of each row, its number as a spreadsheet shows it. */
  rowNumbers: readonly number[]
}>

export const mostColumns = 1_000
export const mostRows = 2_000_000

/**
 * Reads a delimited text with a header. Rows without content are skipped but counted; short rows are filled up with
 * empty cells; cells beyond the header are refused unless empty; columns at the end without heading and content (a
 * trailing delimiter) fall away. A line `sep=;` above the header names the delimiter and is not a row, as in Excel.
 * @param options.delimiter what the user says; without it, it is guessed among comma, semicolon and tab
 */
export function readTable(
  text: string,
  { delimiter: asked, checkpoint = goOn }: Readonly<{ delimiter?: Delimiter; checkpoint?: Checkpoint }> = {},
): Result<Table, TableError> {
  const fault = faultIn(text, checkpoint)
  if (fault) return refuse(fault)
  const { declared, body } = withoutPreamble(text)
  const delimiter = asked ?? declared ?? guessDelimiter(body)

  let headers: string[] | undefined
  let usedColumns = 0
  const rows: string[][] = []
  const rowNumbers: number[] = []
  const visit = (cells: string[], row: number): TableError | undefined => {
    const filled = filledWidth(cells)
    if (filled === 0) return undefined
    if (!headers) {
      if (cells.length > mostColumns)
        return { code: 'too-many-columns', row, columns: cells.length, limit: mostColumns }
      headers = cells.map((cell) => cell.trim())
      usedColumns = filled
      return undefined
    }
    if (filled > headers.length) return { code: 'extra-cells', row, cells: filled, columns: headers.length }
    if (rows.length === mostRows) return { code: 'too-many-rows', limit: mostRows }
    usedColumns = Math.max(usedColumns, filled)
    rows.push(fitted(cells, headers.length))
    rowNumbers.push(row)
    return undefined
  }
  const error = readRecords(body, delimiter, visit, checkpoint)
  if (error) return refuse(error)
  if (!headers) return refuse({ code: 'no-header' })

  if (usedColumns < headers.length) {
    for (const cells of rows) {
      checkpoint()
      cells.length = usedColumns
    }
    headers.length = usedColumns
  }
  return ok({ delimiter, headers, rows, rowNumbers })
}

/** What could not be stored or compared, wherever the text came from. */
function faultIn(text: string, checkpoint: Checkpoint): TableError | undefined {
  const nul = text.indexOf('\0')
  if (nul !== -1) return { code: 'nul-character', line: lineAt(text, nul, checkpoint) }
  if (text.isWellFormed()) return undefined
  return { code: 'lone-surrogate', line: lineAt(text, text.search(/\p{Surrogate}/u), checkpoint) }
}

function withoutPreamble(text: string): Readonly<{ declared: Delimiter | undefined; body: string }> {
  const unmarked = text.startsWith('\ufeff') ? text.slice(1) : text
  const [line, declared] = /^"?sep=([,;\t])"?(?:\r\n|\r|\n|$)/i.exec(unmarked) ?? []
  return { declared: declared as Delimiter | undefined, body: unmarked.slice(line?.length ?? 0) }
}

/** Cells up to the last that holds anything but spaces. */
function filledWidth(cells: readonly string[]): number {
  let width = cells.length
  while (width > 0 && cells[width - 1]!.trim() === '') width -= 1
  return width
}

/** A copy: an array that has grown keeps room to grow on, which a million of them do not have. */
function fitted(cells: string[], width: number): string[] {
  while (cells.length < width) cells.push('')
  return cells.slice(0, width)
}
