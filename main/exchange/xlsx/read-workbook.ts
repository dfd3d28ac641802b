import type { ImportTable } from '#shared/domain/import/import-table.ts'
import type { NotTaken } from '#shared/domain/import/not-taken.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { ok, refuse, type Result } from '#shared/kernel/result.ts'
import type { TableError } from '../csv/table-error.ts'
import { createTableMaker, mostColumns } from '../table/table-maker.ts'
import { TableProblemError } from '../table/table-problem-error.ts'
import { openArchive } from './archive.ts'
import { readSheet, type SparseRow } from './read-sheet.ts'
import { stringsOf, stylesOf, workbookOf, type SheetPart } from './workbook-parts.ts'

export type WorkbookTable = Readonly<{
  table: ImportTable
  sheets: readonly string[]
  sheet: string
  notTaken: readonly NotTaken[]
}>

/**
 * The table of one sheet of a workbook (XLSX, XLSM): the values that its cells show. Formulas give the value that was stored
 * with them and are never evaluated; links, macros, charts and pictures are not read. The first row that is filled is the
 * header; columns without a heading are kept. Cells that show an error are empty and counted.
 * @param wanted the sheet by name; `null` takes the first that is not hidden
 */
export function readWorkbook(
  bytes: Uint8Array,
  wanted: string | null,
  checkpoint: Checkpoint,
): Result<WorkbookTable, TableError> {
  try {
    const archive = openArchive(bytes)
    const { sheets, isSince1904 } = workbookOf(archive, checkpoint)
    const sheet = chosen(sheets, wanted)
    const strings = stringsOf(archive, checkpoint)
    const styles = stylesOf(archive, checkpoint)
    const found = readSheet(archive.part(sheet.part), { ...sheet, strings, styles, isSince1904 }, checkpoint)
    const table = tableOf(found.rows, checkpoint)
    if (!table.ok) return table
    return ok({
      table: table.value,
      sheets: sheets.map(({ name }) => name),
      sheet: sheet.name,
      notTaken: found.errorCells === 0 ? [] : [{ code: 'error-cells', count: found.errorCells }],
    })
  } catch (error) {
    if (error instanceof TableProblemError) return refuse(error.problem)
    throw error
  }
}

function chosen(sheets: readonly SheetPart[], wanted: string | null): SheetPart {
  const sheet =
    wanted === null
      ? (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])
      : sheets.find(({ name }) => name === wanted)
  if (sheet) return sheet
  throw new TableProblemError(
    wanted === null ? { code: 'no-sheet' } : { code: 'sheet-not-found', sheet: wanted },
  )
}

/** Rows times columns that are held: a table of a million rows and thirty columns. */
const cellsAtMost = 30_000_000

/** A stray cell far to the right makes one column more, not thousands: columns without any cell fall away. */
function tableOf(rows: readonly SparseRow[], checkpoint: Checkpoint): Result<ImportTable, TableError> {
  const used = new Set<number>()
  for (const { columns } of rows) {
    checkpoint()
    for (const column of columns) used.add(column)
  }
  if (used.size > mostColumns)
    return refuse({
      code: 'too-many-columns',
      row: rows[0]?.row ?? 1,
      columns: used.size,
      limit: mostColumns,
    })
  if (rows.length * used.size > cellsAtMost) return refuse({ code: 'too-many-cells', limit: cellsAtMost })

  const places = new Map([...used].toSorted((a, b) => a - b).map((column, place) => [column, place]))
  const maker = createTableMaker(checkpoint)
  for (const { row, columns, texts } of rows) {
    checkpoint()
    const cells = Array.from({ length: used.size }, () => '')
    for (const [index, column] of columns.entries()) cells[places.get(column)!] = texts[index]!
    const error = maker.visit(cells, row)
    if (error) return refuse(error)
  }
  return maker.finish()
}
