import type { FileId } from '../core/staged-files.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import type { Delimiter, TextEncoding } from '#shared/domain/import/text-file.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeText } from '../exchange/csv/decode-text.ts'
import { readTable, type Table } from '../exchange/csv/read-table.ts'

/** How the user says a file is to be read; null where Keyplan guesses. */
export type Reading = Readonly<{ fileId: FileId; encoding: TextEncoding | null; delimiter: Delimiter | null }>
export type ReadFile = Readonly<{ table: Table; encoding: TextEncoding }>

/** Reads files that came in and wait. The last one stays in memory: a preview is asked for again and again. */
export function createImportFiles(stagingFolder: string) {
  let last: { key: string; file: ReadFile } | undefined

  return {
    read(reading: Reading): ReadFile {
      const key = JSON.stringify(reading)
      if (last?.key !== key) last = { key, file: readStaged(join(stagingFolder, reading.fileId), reading) }
      return last.file
    },
  }
}

function readStaged(path: string, { encoding, delimiter }: Reading): ReadFile {
  if (existsSync(`${path}.part`)) throw new AppFailure({ code: 'file-incomplete' })
  if (!existsSync(path)) throw new AppFailure({ code: 'not-found', object: 'file' })

  const decoded = decodeText(readFileSync(path), encoding === null ? {} : { encoding })
  if (!decoded.ok) throw new AppFailure({ code: 'table-unreadable', problem: decoded.error })

  const table = readTable(decoded.value.text, delimiter === null ? {} : { delimiter })
  if (!table.ok) throw new AppFailure({ code: 'table-unreadable', problem: table.error })
  return { table: table.value, encoding: decoded.value.encoding }
}
