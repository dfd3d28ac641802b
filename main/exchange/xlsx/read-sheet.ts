import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { longestField } from '../csv/record-reader.ts'
import { mostColumns } from '../table/table-maker.ts'
import { TableProblemError } from '../table/table-problem-error.ts'
import { dayText, numberText, type NumberStyle } from './number-text.ts'
import { attributeOf, readXml } from './read-xml.ts'
import { unescaped } from './workbook-parts.ts'

/** The filled cells of a row: what stands where. Rows and columns count from 1 and 0. */
export type SparseRow = Readonly<{ row: number; columns: readonly number[]; texts: readonly string[] }>

type SheetContext = Readonly<{
  part: string
  strings: readonly string[]
  styles: readonly NumberStyle[]
  isSince1904: boolean
}>

const lastRow = 1_048_576
const lastColumn = 16_384

/**
 * The filled cells of a sheet, by row. What the sheet says of its size is not believed: what is held is what is there.
 * Throws `TableProblemError` where cells or rows come twice or out of order, or lie beyond any sheet.
 */
export function readSheet(
  bytes: Uint8Array,
  context: SheetContext,
  checkpoint: Checkpoint,
): Readonly<{ rows: readonly SparseRow[]; errorCells: number }> {
  const { part } = context
  const rows: SparseRow[] = []
  let errorCells = 0
  let row = 0
  let column = -1
  let columns: number[] = []
  let texts: string[] = []
  let kind = 'n'
  let style = 0
  let text = ''
  /** Whether text counts: in the value of a cell, not in its formula or a reading aid. */
  let takes = false
  let isAid = false

  const open = (name: string, attributes: string): void => {
    if (name === 'row') {
      const number = Number(attributeOf(attributes, 'r') ?? row + 1)
      if (!(number > row) || number > lastRow) throw broken(part)
      row = number
      column = -1
      columns = []
      texts = []
    } else if (name === 'c') {
      const place = attributeOf(attributes, 'r')
      const next = place === undefined ? column + 1 : columnOf(place)
      if (!(next > column)) throw broken(part)
      if (next >= lastColumn)
        throw new TableProblemError({ code: 'too-many-columns', row, columns: next + 1, limit: mostColumns })
      column = next
      kind = attributeOf(attributes, 't') ?? 'n'
      style = Number(attributeOf(attributes, 's') ?? 0)
      text = ''
    } else if (name === 'v' || name === 't') takes = !isAid
    else if (name === 'rPh') isAid = true
  }
  const close = (name: string): void => {
    if (name === 'v' || name === 't') takes = false
    else if (name === 'rPh') isAid = false
    else if (name === 'c') {
      if (text.length > longestField)
        throw new TableProblemError({ code: 'field-too-long', row, column: column + 1, limit: longestField })
      if (kind === 'e' && text !== '') errorCells += 1
      const shown = shownOf(kind, style, text, context)
      if (shown === '') return
      columns.push(column)
      texts.push(shown)
    } else if (name === 'row' && columns.length > 0) rows.push({ row, columns, texts })
  }
  const more = (some: string): void => {
    if (takes && text.length <= longestField) text += some
  }
  readXml(bytes, part, { open, close, text: more }, checkpoint)
  return { rows, errorCells }
}

function shownOf(kind: string, style: number, text: string, context: SheetContext): string {
  switch (kind) {
    case 's': {
      const shared = text === '' ? '' : context.strings[Number(text)]
      if (shared === undefined) throw broken(context.part)
      return storable(shared, context.part)
    }
    case 'inlineStr':
    case 'str':
      return storable(unescaped(text), context.part)
    case 'b':
      return text === '' ? '' : text === '1' || text === 'true' ? 'TRUE' : 'FALSE'
    case 'e':
      return ''
    case 'd':
      return text.replace(/T00:00:00(\.0+)?Z?$/, '')
    default: {
      if (text === '') return ''
      const day = context.styles[style] === 'date' ? dayText(text, context.isSince1904) : undefined
      const shown = day ?? numberText(text)
      if (shown === undefined) throw broken(context.part)
      return shown
    }
  }
}

/** Half a character can be written as `_xD800_`, and is none. */
function storable(text: string, part: string): string {
  if (!text.isWellFormed() || text.includes('\0')) throw broken(part)
  return text
}

/** Column of an address such as `AB12`, from 0; -1 for what is no address. */
function columnOf(address: string): number {
  const [, letters = ''] = /^\$?([A-Z]{1,4})\$?\d+$/i.exec(address) ?? []
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

function broken(part: string): TableProblemError {
  return new TableProblemError({ code: 'archive-broken', part })
}
