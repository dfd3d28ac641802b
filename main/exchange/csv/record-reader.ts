import type { Delimiter } from '#shared/domain/import/text-file.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import type { TableError } from './table-error.ts'

export const longestField = 100_000
export const longestRecord = 1_000_000

/**
 * Reads the records of a delimited text one by one (RFC 4180, with LF, CR or CRLF at the end of each record, also mixed).
 * A cell is quoted when a quote is its first character; spaces after its closing quote are skipped, anything else there is
 * a broken quote. A quote later in a cell is a character like any other.
 * @param visit takes the cells and the row number, from 1; the error that it answers ends the reading
 * @returns the error that ended the reading, or `undefined` at the end of the text
 */
export function readRecords(
  text: string,
  delimiter: Delimiter,
  visit: (cells: string[], row: number) => TableError | undefined,
  checkpoint: Checkpoint,
): TableError | undefined {
  const delimiterCode = delimiter.charCodeAt(0)
  let at = 0
  for (let row = 1; at < text.length; row += 1) {
    checkpoint()
    const start = at
    const cells: string[] = []
    for (let isOpen = true; isOpen;) {
      const column = cells.length + 1
      const from = at
      if (text.charCodeAt(at) === quoteCode) {
        const closing = closingQuote(text, at, checkpoint)
        at = closing + 1
        while (text.charCodeAt(at) === spaceCode) at += 1
        if (closing === -1 || !isCellEnd(text.charCodeAt(at), delimiterCode))
          return { code: 'broken-quote', row, column }
        cells.push(unquoted(text, from + 1, closing))
      } else {
        while (!isCellEnd(text.charCodeAt(at), delimiterCode)) at += 1
        cells.push(text.substring(from, at))
      }
      if (at - from > longestField) return { code: 'field-too-long', row, column, limit: longestField }
      if (at - start > longestRecord) return { code: 'record-too-long', row, limit: longestRecord }
      isOpen = text.charCodeAt(at) === delimiterCode
      if (isOpen) at += 1
    }
    at += text.charCodeAt(at) === returnCode && text.charCodeAt(at + 1) === lineFeedCode ? 2 : 1
    const error = visit(cells, row)
    if (error) return error
  }
  return undefined
}

const quoteCode = 0x22
const spaceCode = 0x20
const lineFeedCode = 0x0a
const returnCode = 0x0d

/** Beyond the text the code is NaN, which ends a cell too. */
function isCellEnd(code: number, delimiterCode: number): boolean {
  return code === delimiterCode || code === lineFeedCode || code === returnCode || Number.isNaN(code)
}

function closingQuote(text: string, opening: number, checkpoint: Checkpoint): number {
  let at = text.indexOf('"', opening + 1)
  while (at !== -1 && text.charCodeAt(at + 1) === quoteCode) {
    checkpoint()
    at = text.indexOf('"', at + 2)
  }
  return at
}

function unquoted(text: string, from: number, to: number): string {
  const inner = text.substring(from, to)
  return inner.includes('"') ? inner.replaceAll('""', '"') : inner
}
