import type { Delimiter } from '#shared/domain/import/text-file.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import type { TableError } from './table-error.ts'

export const longestField = 100_000
export const longestRecord = 1_000_000

/** Takes the cells of a record and its row number, from 1; the error that it answers ends the reading. */
type Visit = (cells: string[], row: number) => TableError | undefined

/** A text that is read some records at a time. */
export type RecordReader = Readonly<{
  /** Answers the error that ended the reading, where one did. */
  read: (visit: Visit, recordsAtMost: number) => TableError | undefined
  /** How far it has come, from 0 to 1, which is the end of the text. */
  share: () => number
}>

/**
 * Reads the records of a delimited text one by one (RFC 4180, with LF, CR or CRLF at the end of each record, also mixed).
 * A cell is quoted when a quote is its first character; spaces after its closing quote are skipped, anything else there is
 * a broken quote. A quote later in a cell is a character like any other.
 * @returns the error that ended the reading, or `undefined` at the end of the text
 */
export function readRecords(
  text: string,
  delimiter: Delimiter,
  visit: Visit,
  checkpoint: Checkpoint,
): TableError | undefined {
  return createRecordReader(text, delimiter, checkpoint).read(visit, Infinity)
}

/** The same for those who do something else in between. */
export function createRecordReader(text: string, delimiter: Delimiter, checkpoint: Checkpoint): RecordReader {
  const delimiterCode = delimiter.charCodeAt(0)
  // Most letters and digits come after all that ends a cell, and one look says so.
  const lastOfEnds = Math.max(delimiterCode, returnCode)
  let [start, rows] = [0, 0]

  const read = (visit: Visit, recordsAtMost: number): TableError | undefined => {
    let at = start
    for (let count = 0; count < recordsAtMost && at < text.length; count += 1) {
      checkpoint()
      const row = ++rows
      const cells: string[] = []
      for (let isOpen = true; isOpen;) {
        const column = cells.length + 1
        const from = at
        let code = text.charCodeAt(at)
        if (code === quoteCode) {
          const closing = closingQuote(text, at, checkpoint)
          at = closing + 1
          while (text.charCodeAt(at) === spaceCode) at += 1
          code = text.charCodeAt(at)
          if (closing === -1 || !isCellEnd(code, delimiterCode)) return { code: 'broken-quote', row, column }
          cells.push(unquoted(text, from + 1, closing))
        } else {
          while (code > lastOfEnds || !isCellEnd(code, delimiterCode)) code = text.charCodeAt(++at)
          cells.push(text.substring(from, at))
        }
        if (at - from > longestField) return { code: 'field-too-long', row, column, limit: longestField }
        if (at - start > longestRecord) return { code: 'record-too-long', row, limit: longestRecord }
        isOpen = code === delimiterCode
        if (isOpen) at += 1
      }
      at += text.charCodeAt(at) === returnCode && text.charCodeAt(at + 1) === lineFeedCode ? 2 : 1
      start = at
      const error = visit(cells, row)
      if (error) return error
    }
    return undefined
  }
  return { read, share: () => (start >= text.length ? 1 : start / text.length) }
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
