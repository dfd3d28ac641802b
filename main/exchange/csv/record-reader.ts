import type { Delimiter } from '#shared/domain/import/text-file.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { e4From, type E4 } from '#shared/kernel/e4.ts'
import type { TableError } from './table-error.ts'
import { onePiece, type TextPieces } from './text-pieces.ts'

export const longestField = 100_000
export const longestRecord = 1_000_000

/** Takes the cells of a record, which stand until the next one is read, and its row number, from 1; the error that it answers ends the reading. */
type Visit<C> = (cells: C[], row: number) => TableError | undefined

/** What a cell holds: a text, or the plain number that it is. */
export type CellRead = string | E4

/** A text that is read some records at a time. */
export type RecordReader = Readonly<{
  /** Answers the error that ended the reading, where one did. */
  read: (visit: Visit<string>, recordsAtMost: number) => TableError | undefined
  /**
   * The same, but for plain numbers with a point, of which no text is made: a file has ten million of them.
   * @param isNumber in which columns they are looked for
   */
  readNumbers: (
    visit: Visit<CellRead>,
    recordsAtMost: number,
    isNumber: readonly boolean[],
  ) => TableError | undefined
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
  visit: Visit<string>,
  checkpoint: Checkpoint,
): TableError | undefined {
  const pieces = onePiece(text)
  return createRecordReader(pieces.next(), pieces, delimiter, checkpoint).read(visit, Infinity)
}

/**
 * The same for those who do something else in between.
 * @param begin what the text begins with
 * @param pieces the rest of it
 */
export function createRecordReader(
  begin: string,
  pieces: TextPieces,
  delimiter: Delimiter,
  checkpoint: Checkpoint,
): RecordReader {
  const delimiterCode = delimiter.charCodeAt(0)
  // Most letters and digits come after all that ends a cell, and one look says so.
  const lastOfEnds = Math.max(delimiterCode, returnCode)
  let [read, start, rows] = [begin, 0, 0]
  const cells: CellRead[] = []
  const numberEnd = { at: 0 }

  /** Goes on with the record that began last, and as much again where it is long: one without an end is soon looked through. */
  const readOn = (): string => {
    const kept = read.slice(start)
    const added: string[] = []
    for (let length = 0; length <= kept.length && !pieces.isOver();) {
      const piece = pieces.next()
      added.push(piece)
      length += piece.length
    }
    read = kept + added.join('')
    start = 0
    return read
  }

  const readSome: RecordReader['readNumbers'] = (visit, recordsAtMost, isNumber) => {
    let [text, at] = [read, start]
    for (let count = 0; count < recordsAtMost && (at < text.length || !pieces.isOver());) {
      checkpoint()
      const row = rows + 1
      let width = 0
      let isCut = false
      for (let isOpen = true; isOpen;) {
        const from = at
        let closing = 0
        let code = text.charCodeAt(at)
        const isQuoted = code === quoteCode
        const plain = isNumber[width] === true ? plainNumber(text, at) : undefined
        if (plain !== undefined) {
          at = numberEnd.at
          code = text.charCodeAt(at)
        } else if (isQuoted) {
          closing = closingQuote(text, at, checkpoint)
          at = closing === -1 ? text.length : closing + 1
          while (text.charCodeAt(at) === spaceCode) at += 1
          code = text.charCodeAt(at)
        } else while (code > lastOfEnds || !isCellEnd(code, delimiterCode)) code = text.charCodeAt(++at)
        // What follows may be more of this cell, or the rest of its line end.
        isCut = at >= text.length - 1 && code !== lineFeedCode && !pieces.isOver()
        if (isCut) break
        if (isQuoted && (closing === -1 || !isCellEnd(code, delimiterCode)))
          return { code: 'broken-quote', row, column: width + 1 }
        cells[width++] = plain ?? (isQuoted ? unquoted(text, from + 1, closing) : text.substring(from, at))
        if (at - from > longestField)
          return { code: 'field-too-long', row, column: width, limit: longestField }
        if (at - start > longestRecord) return { code: 'record-too-long', row, limit: longestRecord }
        isOpen = code === delimiterCode
        if (isOpen) at += 1
      }
      if (isCut) {
        ;[text, at] = [readOn(), 0]
        continue
      }
      at += text.charCodeAt(at) === returnCode && text.charCodeAt(at + 1) === lineFeedCode ? 2 : 1
      ;[start, rows] = [at, row]
      count += 1
      if (cells.length !== width) cells.length = width
      const error = visit(cells, row)
      if (error) return error
    }
    return undefined
  }
  /** Of a cell that holds nothing else. One that is longer is looked at as a text, which says that it is too long. */
  const plainNumber = (text: string, from: number): E4 | undefined => {
    const e4 = e4From(text, from, numberEnd)
    if (e4 === undefined || numberEnd.at - from > longestNumber) return undefined
    return isCellEnd(text.charCodeAt(numberEnd.at), delimiterCode) ? e4 : undefined
  }
  const isOver = (): boolean => start >= read.length && pieces.isOver()
  return {
    // Without columns of numbers there are none among the cells.
    read: (visit, recordsAtMost) => readSome(visit as Visit<CellRead>, recordsAtMost, none),
    readNumbers: readSome,
    share: () => (isOver() ? 1 : pieces.share(Math.max(0, read.length - start))),
  }
}

const none: readonly boolean[] = []
const longestNumber = 100

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
