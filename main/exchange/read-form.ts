import type { FileForm } from '#shared/domain/import/file-form.ts'
import type { ImportTable } from '#shared/domain/import/import-table.ts'
import type { NotTaken } from '#shared/domain/import/not-taken.ts'
import type { Delimiter, TextEncoding } from '#shared/domain/import/text-file.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { ok, refuse, type Result } from '#shared/kernel/result.ts'
import { decodeLoosely } from './csv/decode-whole.ts'
import { decodeText } from './csv/decode-text.ts'
import { readTable } from './csv/read-table.ts'
import type { TableError } from './csv/table-error.ts'
import { guessEncoding } from './csv/text-encoding.ts'
import { formOf } from './file-form.ts'
import { readRows } from './json/read-rows.ts'
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

/** Cards are read by their bytes: what has two for each letter is written anew. */
function inBytes(bytes: Uint8Array, encoding: TextEncoding, checkpoint: Checkpoint): Uint8Array {
  return encoding.startsWith('utf-16') ? Buffer.from(decodeLoosely(bytes, encoding, checkpoint)) : bytes
}
