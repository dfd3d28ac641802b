import { isCalendarDay, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import type { Workbook, Worksheet } from 'exceljs'
import { settledFile } from '../office/settled-file.ts'
import { xmlText } from '../xml-text.ts'
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts'

/**
 * The table as a workbook (XLSX) of one sheet: a header that stays, a filter on it, days as days, numbers as numbers, amounts with
 * their currency in the format. Text is text whatever it begins with: nothing in it is ever a formula. The same table gives the same
 * bytes on the same day.
 * @param day when it is made: what the file says of itself
 */
export async function sheetWorkbook(sheet: Sheet, day: CalendarDay): Promise<ArrayBuffer> {
  const workbook = await emptyWorkbook()
  const page = workbook.addWorksheet(nameOf(sheet.name), {
    views: [{ state: 'frozen', ySplit: 1, xSplit: sheet.heldColumns ?? 0 }],
  })
  page.addRow(sheet.columns.map(({ head }) => textOf(head))).font = { bold: true }
  for (const row of sheet.rows)
    page.addRow(sheet.columns.map((column, index) => valueOf(column, row[index] ?? null)))
  sheet.columns.forEach((column, index) => lookOf(page, column, index + 1))
  if (sheet.columns.length > 0)
    page.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: sheet.columns.length } }
  return settledFile(await workbook.xlsx.writeBuffer(), { day, mend: sheetMend })
}

/** What the library writes in another order than the format has it. */
function sheetMend(name: string, text: string): string {
  if (name !== 'xl/styles.xml') return text
  return text.replaceAll(
    /(<font>)(.*?)(<\/font>)/gs,
    (_whole, opening: string, parts: string, closing: string) => {
      const inOrder = (parts.match(/<\w+\b[^>]*\/>/g) ?? []).toSorted(
        (one, other) => placeOf(one) - placeOf(other),
      )
      return `${opening}${inOrder.join('')}${closing}`
    },
  )
}

function placeOf(part: string): number {
  return partsOfFont.indexOf(/\w+/.exec(part)?.[0] ?? '')
}

/** What is said of a font, in its order: ECMA-376-1 (5th edition), 18.8.22. */
const partsOfFont = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign'],
  ...['sz', 'color', 'name', 'family', 'charset', 'scheme'],
]

/** The library is large: it is fetched once somebody wants a workbook. */
async function emptyWorkbook(): Promise<Workbook> {
  const library = await import('exceljs')
  return new library.default.Workbook()
}

/** What a sheet may be called: at most 31 signs, and none that stands for something in a formula. */
function nameOf(name: string): string {
  const plain = textOf(name)
    .replaceAll(/[*?:\\/[\]]/g, ' ')
    .replaceAll(/^'+|'+$/g, '')
    .trim()
  return plain.slice(0, 31).trim() || 'Sheet 1'
}

function valueOf(column: SheetColumn, cell: SheetCell): string | number | Date | null {
  if (typeof cell === 'number')
    return column.kind === 'money' ? cell / 10 ** minorDigits(column.currency) : cell
  if (cell === null) return null
  if (column.kind === 'day' && isCalendarDay(cell) && cell >= firstDay)
    return new Date(`${cell}T00:00:00.000Z`)
  return textOf(cell)
}

/** Before March 1900 spreadsheets disagree about which day a number is; such a day stays text. */
const firstDay = '1900-03-01'

/** As much text as a cell of the format takes, without what no XML can hold. */
function textOf(text: string): string {
  return xmlText(text).slice(0, cellCharacters)
}

const cellCharacters = 32_767

function lookOf(page: Worksheet, column: SheetColumn, at: number): void {
  const own = page.getColumn(at)
  let longest = 8
  let isWhole = true
  own.eachCell((cell) => {
    const { value } = cell
    longest = Math.max(
      longest,
      typeof value === 'string' || typeof value === 'number' ? String(value).length : 10,
    )
    if (typeof value === 'number' && !Number.isInteger(value)) isWhole = false
  })
  own.width = Math.min(longest + 3, 60)
  const format = formatOf(column, isWhole)
  if (format === undefined) return
  own.eachCell((cell, row) => {
    if (row > 1 && typeof cell.value !== 'string') cell.numFmt = format
  })
  page.getCell(1, at).alignment = column.kind === 'day' ? {} : { horizontal: 'right' }
}

function formatOf(column: SheetColumn, isWhole: boolean): string | undefined {
  switch (column.kind) {
    case 'day':
      return 'yyyy-mm-dd'
    case 'number':
      return isWhole ? '#,##0' : '#,##0.00'
    case 'share':
      return '0.0%'
    case 'money': {
      const digits = minorDigits(column.currency)
      return `#,##0${digits === 0 ? '' : `.${'0'.repeat(digits)}`} "${column.currency}"`
    }
    case 'text':
    case 'plain':
      return undefined
  }
}
