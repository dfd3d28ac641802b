import type { FileId } from '../core/staged-files.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import type { FileForm } from '#shared/domain/import/file-form.ts'
import type { ImportTable } from '#shared/domain/import/import-table.ts'
import type { NotTaken } from '#shared/domain/import/not-taken.ts'
import type { Delimiter, TextEncoding } from '#shared/domain/import/text-file.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { TableError } from '../exchange/csv/table-error.ts'
import { headBytes } from '../exchange/csv/text-encoding.ts'
import type { FileBytes } from '../exchange/csv/text-pieces.ts'
import { formOf } from '../exchange/file-form.ts'
import { inTurn, openForm, readForm, type RowsInTurn } from '../exchange/read-form.ts'

/** How the user says a file is to be read; null where Keyplan guesses. */
export type Reading = Readonly<{
  fileId: FileId
  encoding: TextEncoding | null
  delimiter: Delimiter | null
  /** The sheet of a workbook, by its name. */
  sheet: string | null
}>
export type ReadFile = Readonly<{ table: ImportTable; form: FileForm; notTaken: readonly NotTaken[] }>

/** As many cells stay in memory beside those of the last file: files that were given together are asked for in turn. */
const cellsKept = 1_000_000

/** Files that came in and wait. */
export type ImportFiles = Readonly<{
  /** All of a file. The last one stays in memory, and small ones before it: previews are asked for again and again. */
  read: (reading: Reading) => ReadFile
  /**
   * Its rows one after another, of which none is kept: a text is read anew each time, however large it is. Other forms are read as a whole.
   * @param isNumber in which columns plain numbers with a point may be handed on as such
   */
  open: (reading: Reading, isNumber?: readonly boolean[]) => OpenFile
}>

export type OpenFile = RowsInTurn & Pick<ReadFile, 'notTaken'>

export function createImportFiles(stagingFolder: string, checkpoint: Checkpoint): ImportFiles {
  const kept = new Map<string, ReadFile>()

  /** Those that were asked for longest ago go first. */
  function makeRoom(): void {
    let cells = 0
    for (const [index, [key, { table }]] of [...kept].toReversed().entries()) {
      cells += (table.rows.length + 1) * table.headers.length
      if (index > 0 && cells > cellsKept) kept.delete(key)
    }
  }

  function read({ fileId, encoding, delimiter, sheet }: Reading): ReadFile {
    const reading = { fileId, encoding, delimiter, sheet }
    const key = JSON.stringify(reading)
    const file = kept.get(key) ?? readImportFile(stagingFolder, reading, checkpoint)
    kept.delete(key)
    kept.set(key, file)
    makeRoom()
    return file
  }

  return {
    read,
    open: (reading, isNumber = []) => {
      const bytes = bytesAsNeeded(stagingFolder, reading.fileId, checkpoint)
      if (formOf(bytes.some(0, headBytes)) === 'text') return openText(bytes, reading, checkpoint, isNumber)
      const { table, form, notTaken } = read(reading)
      return { ...inTurn(table, form), notTaken }
    },
  }
}

/** Reads a file that came in and waits, as what it is by its content. */
export function readImportFile(stagingFolder: string, reading: Reading, checkpoint: Checkpoint): ReadFile {
  const found = readForm(stagedBytesOf(stagingFolder, reading.fileId, checkpoint), reading, checkpoint)
  if (!found.ok) throw unreadable(found.error)
  return found.value
}

function openText(
  file: FileBytes,
  reading: Reading,
  checkpoint: Checkpoint,
  isNumber: readonly boolean[],
): OpenFile {
  const found = openForm(file, reading, checkpoint, isNumber)
  if (!found.ok) throw unreadable(found.error)
  const { read } = found.value
  return {
    ...found.value,
    notTaken: [],
    read: (take, rowsAtMost) => {
      const error = read(take, rowsAtMost)
      if (error) throw unreadable(error)
      return undefined
    },
  }
}

function unreadable(problem: TableError): AppFailure {
  return new AppFailure({ code: 'table-unreadable', problem })
}

/** The bytes of a file that came in and waits. */
export function stagedBytesOf(stagingFolder: string, fileId: FileId, checkpoint: Checkpoint): Uint8Array {
  return bytesOf(pathOf(stagingFolder, fileId), checkpoint)
}

/** So much is read from the disk at once. */
const bytesAhead = 1_048_576

/** The same for those who read it from its beginning to its end, and need not hold all of it. */
function bytesAsNeeded(stagingFolder: string, fileId: FileId, checkpoint: Checkpoint): FileBytes {
  const path = pathOf(stagingFolder, fileId)
  const { size: length } = statSync(path)
  const buffer = new Uint8Array(Math.min(length, bytesAhead))
  let [start, end] = [0, 0]
  return {
    length,
    some: (from, to) => {
      const until = Math.min(to, length)
      if (from < start || until > end) {
        start = from
        end = Math.min(length, from + buffer.length)
        const file = openSync(path, 'r')
        try {
          fill(buffer.subarray(0, end - start), file, start)
        } finally {
          closeSync(file)
        }
      }
      return buffer.subarray(from - start, until - start)
    },
    all: () => bytesOf(path, checkpoint),
  }
}

function pathOf(stagingFolder: string, fileId: FileId): string {
  const path = join(stagingFolder, fileId)
  if (existsSync(`${path}.part`)) throw new AppFailure({ code: 'file-incomplete' })
  if (!existsSync(path)) throw new AppFailure({ code: 'not-found', object: 'file' })
  return path
}

const bytesAtOnce = 4_194_304

/** The bytes of a file, piece by piece: a slow disk must not keep what was cancelled from ending. */
function bytesOf(path: string, checkpoint: Checkpoint): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(fstatSync(file).size)
    for (let from = 0; from < bytes.length;) {
      checkpoint()
      const to = Math.min(from + bytesAtOnce, bytes.length)
      fill(bytes.subarray(from, to), file, from)
      from = to
    }
    return bytes
  } finally {
    closeSync(file)
  }
}

function fill(bytes: Uint8Array, file: number, from: number): void {
  for (let at = 0; at < bytes.length;) {
    const read = readSync(file, bytes, at, bytes.length - at, from + at)
    if (read === 0) throw new AppFailure({ code: 'file-incomplete' })
    at += read
  }
}
