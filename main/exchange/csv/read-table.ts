import type { ImportTable } from '#shared/domain/import/import-table.ts'
import type { Delimiter } from '#shared/domain/import/text-file.ts'
import { goOn, type Checkpoint } from '#shared/kernel/checkpoint.ts'
import { ok, refuse, type Result } from '#shared/kernel/result.ts'
import { createTableMaker } from '../table/table-maker.ts'
import { faultIn } from './decode-text.ts'
import { guessDelimiter } from './guess-delimiter.ts'
import { createRecordReader, type RecordReader } from './record-reader.ts'
import type { TableError } from './table-error.ts'
import { onePiece, type TextPieces } from './text-pieces.ts'

/**
 * A header and rows that are all as wide as it. Headers stand as they are in the file, trimmed; a heading may be empty or
 * come twice: a column is named by its position.
 */
export type Table = ImportTable & Readonly<{ delimiter: Delimiter }>

type Wish = Readonly<{ delimiter?: Delimiter; checkpoint?: Checkpoint }>

/**
 * Reads a delimited text with a header (see `createTableMaker`), a trailing delimiter included. A line `sep=;` above the
 * header names the delimiter and is not a row, as in Excel.
 * @param options.delimiter what the user says; without it, it is guessed among comma, semicolon and tab
 */
export function readTable(
  text: string,
  { checkpoint = goOn, ...wish }: Wish = {},
): Result<Table, TableError> {
  const fault = faultIn(text, checkpoint)
  if (fault) return refuse(fault)
  const { delimiter, records } = openRecords(onePiece(text), { ...wish, checkpoint })
  const maker = createTableMaker(checkpoint)
  const error = records.read(maker.visit, Infinity)
  if (error) return refuse(error)
  const table = maker.finish()
  return table.ok ? ok({ delimiter, ...table.value }) : table
}

/** The records of such a text without a fault, for those who do not need all of them at once. */
export function openRecords(
  pieces: TextPieces,
  { delimiter: asked, checkpoint = goOn }: Wish,
): Readonly<{ delimiter: Delimiter; records: RecordReader }> {
  const { declared, body } = withoutPreamble(pieces.next())
  const delimiter = asked ?? declared ?? guessDelimiter(body)
  return { delimiter, records: createRecordReader(body, pieces, delimiter, checkpoint) }
}

function withoutPreamble(text: string): Readonly<{ declared: Delimiter | undefined; body: string }> {
  const unmarked = text.startsWith('\ufeff') ? text.slice(1) : text
  const [line, declared] = /^"?sep=([,;\t])"?(?:\r\n|\r|\n|$)/i.exec(unmarked) ?? []
  return { declared: declared as Delimiter | undefined, body: unmarked.slice(line?.length ?? 0) }
}
