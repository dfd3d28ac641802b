import type { FileForm } from '#shared/domain/import/file-form.ts'
import type { ImportTable } from '#shared/domain/import/import-table.ts'
import type { NotTaken } from '#shared/domain/import/not-taken.ts'
import type { Delimiter, TextEncoding } from '#shared/domain/import/text-file.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { ok, refuse, type Result } from '#shared/kernel/result.ts'
import { decodeLoosely } from './csv/decode-whole.ts'
import { decodeText, faultIn } from './csv/decode-text.ts'
import { openRecords, readTable } from './csv/read-table.ts'
import type { CellRead } from './csv/record-reader.ts'
import type { TableError } from './csv/table-error.ts'
import { guessEncoding } from './csv/text-encoding.ts'
import { onePiece, openPieces, type FileBytes, type TextPieces } from './csv/text-pieces.ts'
import { formOf } from './file-form.ts'
import { readRows } from './json/read-rows.ts'
import { createRowSieve } from './table/table-maker.ts'
import { readCards } from './vcard/read-cards.ts'
import { readWorkbook } from './xlsx/read-workbook.ts'

/** How the user says the file is to be read; null where that is guessed. */
type Wish = Readonly<{ encoding: TextEncoding | null; delimiter: Delimiter | null; sheet: string | null }>
type FormRead = Readonly<{ table: ImportTable; form: FileForm; notTaken: readonly NotTaken[] }>

/** Reads a file as what it is by its content: whatever it is, it becomes one table. */
export function readForm(
  bytes: Uint8Array,
  wish: Wish,
  checkpoint: Checkpoint,
): Result<FormRead, TableError> {
  switch (formOf(bytes)) {
    case 'workbook': {
      const found = readWorkbook(bytes, wish.sheet, checkpoint)
      if (!found.ok) return found
      const { table, sheets, sheet, notTaken } = found.value
      return ok({ table, form: { kind: 'workbook', sheets, sheet }, notTaken })
    }
    case 'cards': {
      const encoding = wish.encoding ?? guessEncoding(bytes)
      const found = readCards(inBytes(bytes, encoding, checkpoint), encoding, checkpoint)
      return found.ok ? ok({ ...found.value, form: { kind: 'cards', encoding } }) : found
    }
    case 'json': {
      const found = readRows(bytes, checkpoint)
      return found.ok ? ok({ ...found.value, form: { kind: 'json' } }) : found
    }
    case 'text':
      return readText(bytes, wish, checkpoint)
  }
}

function readText(
  bytes: Uint8Array,
  { encoding, delimiter }: Wish,
  checkpoint: Checkpoint,
): Result<FormRead, TableError> {
  const decoded = decodeText(bytes, { checkpoint, ...(encoding === null ? {} : { encoding }) })
  if (!decoded.ok) return refuse(decoded.error)
  const table = readTable(decoded.value.text, { checkpoint, ...(delimiter === null ? {} : { delimiter }) })
  if (!table.ok) return table
  const { headers, rows, rowNumbers, delimiter: found } = table.value
  return ok({
    table: { headers, rows, rowNumbers },
    form: { kind: 'text', encoding: decoded.value.encoding, delimiter: found },
    notTaken: [],
  })
}

/** A table that comes some rows at a time. */
export type RowsInTurn = Readonly<{
  form: FileForm
  /** Hands on some rows and answers the error that ends the reading, where there is one; rows are as wide as they are in the file. */
  read: (
    take: (cells: readonly CellRead[], row: number) => void,
    rowsAtMost: number,
  ) => TableError | undefined
  /** How much of the file has been read, from 0 to 1. */
  share: () => number
  /** Known in full once all is read. */
  headers: () => readonly string[] | undefined
}>

/**
 * The same for those who do something with each row and then need it no more: a large text is never held as a table. Other forms are, and
 * are small.
 * @param isNumber in which columns plain numbers with a point may be handed on as such
 */
export function openForm(
  file: FileBytes,
  wish: Wish,
  checkpoint: Checkpoint,
  isNumber: readonly boolean[] = [],
): Result<RowsInTurn, TableError> {
  const inPieces = openPieces(file, wish.encoding, checkpoint)
  if (inPieces) return ok(openTable(inPieces, wish, checkpoint, isNumber))
  const bytes = file.all()
  if (formOf(bytes) !== 'text') {
    const found = readForm(bytes, wish, checkpoint)
    return found.ok ? ok(inTurn(found.value.table, found.value.form)) : found
  }
  const decoded = decodeText(bytes, {
    checkpoint,
    ...(wish.encoding === null ? {} : { encoding: wish.encoding }),
  })
  if (!decoded.ok) return decoded
  const { text, encoding } = decoded.value
  const fault = faultIn(text, checkpoint)
  return fault
    ? refuse(fault)
    : ok(openTable({ pieces: onePiece(text), encoding }, wish, checkpoint, isNumber))
}

function openTable(
  { pieces, encoding }: Readonly<{ pieces: TextPieces; encoding: TextEncoding }>,
  wish: Wish,
  checkpoint: Checkpoint,
  isNumber: readonly boolean[],
): RowsInTurn {
  const { records, delimiter } = openRecords(pieces, {
    checkpoint,
    ...(wish.delimiter === null ? {} : { delimiter: wish.delimiter }),
  })
  let taking: (cells: readonly CellRead[], row: number) => void = () => undefined
  const sieve = createRowSieve<CellRead>((cells, row) => taking(cells, row))
  let isAtRows = false
  return {
    form: { kind: 'text', encoding, delimiter },
    read: (take, rowsAtMost) => {
      taking = take
      // A heading is a text, whatever it says.
      while (!isAtRows && records.share() < 1) {
        const error = records.readNumbers(sieve.visit, 1, [])
        if (error) return error
        isAtRows = sieve.headers() !== undefined
      }
      const error = records.readNumbers(sieve.visit, rowsAtMost, isNumber)
      return error ?? (records.share() === 1 && !sieve.headers() ? { code: 'no-header' } : undefined)
    },
    share: records.share,
    headers: sieve.headers,
  }
}

/** A table that is there already. */
export function inTurn({ headers, rows, rowNumbers }: ImportTable, form: FileForm): RowsInTurn {
  let at = 0
  return {
    form,
    read: (take, rowsAtMost) => {
      const until = Math.min(rows.length, at + rowsAtMost)
      for (; at < until; at += 1) take(rows[at]!, rowNumbers[at]!)
      return undefined
    },
    share: () => (rows.length === 0 ? 1 : at / rows.length),
    headers: () => headers,
  }
}

/** Cards are read by their bytes: what has two for each letter is written anew. */
function inBytes(bytes: Uint8Array, encoding: TextEncoding, checkpoint: Checkpoint): Uint8Array {
  return encoding.startsWith('utf-16') ? Buffer.from(decodeLoosely(bytes, encoding, checkpoint)) : bytes
}
