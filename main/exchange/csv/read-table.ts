import type { ImportTable } from '#shared/domain/import/import-table.ts'
import type { Delimiter } from '#shared/domain/import/text-file.ts'
import { goOn, type Checkpoint } from '#shared/kernel/checkpoint.ts'
import { ok, refuse, type Result } from '#shared/kernel/result.ts'
import { createTableMaker } from '../table/table-maker.ts'
import { lineAt } from './decode-text.ts'
import { guessDelimiter } from './guess-delimiter.ts'
import { createRecordReader, type RecordReader } from './record-reader.ts'
import type { TableError } from './table-error.ts'

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
  const opened = openRecords(text, { ...wish, checkpoint })
  if (!opened.ok) return opened
  const { delimiter, records } = opened.value
  const maker = createTableMaker(checkpoint)
  const error = records.read(maker.visit, Infinity)
  if (error) return refuse(error)
  const table = maker.finish()
  return table.ok ? ok({ delimiter, ...table.value }) : table
}

/** The records of such a text, for those who do not need all of them at once. */
export function openRecords(
  text: string,
  { delimiter: asked, checkpoint = goOn }: Wish,
): Result<Readonly<{ delimiter: Delimiter; records: RecordReader }>, TableError> {
  const fault = faultIn(text, checkpoint)
  if (fault) return refuse(fault)
  const { declared, body } = withoutPreamble(text)
  const delimiter = asked ?? declared ?? guessDelimiter(body)
  return ok({ delimiter, records: createRecordReader(body, delimiter, checkpoint) })
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
