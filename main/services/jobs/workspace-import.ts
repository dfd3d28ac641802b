import { AppFailure, type AppError } from '#shared/contract/errors.ts'
import { copyFileSync, constants, existsSync, linkSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { JobContext, JobRunners } from '../../core/job-context.ts'
import { exportFormatVersion } from '../../exchange/json/export-format.ts'
import { JsonProblem } from '../../exchange/json/json-problem.ts'
import { createJsonReader, type JsonReader } from '../../exchange/json/json-reader.ts'
import { readEnd, readHead, readRow, readTable } from '../../exchange/json/read-export.ts'
import { openTextPieces } from '../../exchange/json/text-pieces.ts'
import { currentSchema, steps } from '../../store/migrations/steps.ts'
import { codeOf } from '../../store/store-problem.ts'
import { createWhole, type WholeTable } from '../../store/whole-tables.ts'
import { rowCheckOf } from './workspace-rows.ts'

type Unreadable = Extract<AppError, { code: 'export-unreadable' }>
const rowsBetweenLooks = 500

/**
 * Makes a new workspace file of an export: every row is checked before it is kept, every reference at the end, and the file
 * appears under its name only when all is well.
 */
export const runWorkspaceImport: JobRunners['workspace.import'] = async (context, { from }) => {
  const made = join(context.folder, 'made.keyplan')
  const pieces = openTextPieces(from)
  try {
    const rows = fill(context, made, createJsonReader(pieces.next), {
      bytes: statSync(from).size,
      bytesRead: pieces.bytesRead,
    })
    publish(made, context.path)
    return { path: context.path, rows }
  } catch (error) {
    if (error instanceof JsonProblem) throw unreadable(error.reason)
    throw error
  } finally {
    pieces.close()
  }
}

type Extent = Readonly<{ bytes: number; bytesRead: () => number }>

function fill(context: JobContext, made: string, reader: JsonReader, extent: Extent): number {
  const { formatVersion, schema } = readHead(reader)
  if (formatVersion !== exportFormatVersion) throw unreadable('newer-format')
  if (schema > currentSchema) throw unreadable('newer-schema')
  if (!steps.some((step) => step.number === schema)) throw unreadable('unknown-schema')

  const whole = createWhole(made, schema)
  try {
    let rows = 0
    for (const expected of whole.tables) {
      const table = readTable(reader)
      if (table?.name !== expected.name) throw unreadable('wrong-tables', table?.name ?? null)
      const names = expected.columns.map(({ name }) => name)
      if (names.join() !== table.columns.join()) throw unreadable('wrong-columns', table.name)

      const keep = keeperOf(expected, whole.inserterOf(expected))
      let count = 0
      for (let row = readRow(reader); row; row = readRow(reader)) {
        keep(row, ++count)
        if (++rows % rowsBetweenLooks !== 0) continue
        context.throwIfCancelled()
        context.progress(extent.bytesRead(), extent.bytes, 'reading')
      }
      if (count !== table.rowCount) throw unreadable('wrong-count', table.name)
      if (table.name === 'workspace' && count !== 1) throw unreadable('wrong-count', table.name)
    }
    if (reader.item()) throw unreadable('wrong-tables')
    readEnd(reader)

    context.progress(0, null, 'checking')
    if (!whole.finish()) throw unreadable('broken-reference')
    return rows
  } finally {
    whole.close()
  }
}

type Keep = (row: readonly unknown[], number: number) => void

/** Keeps a row that is what it should be; what SQLite's own checks refuse is refused by the number of the row too. */
function keeperOf(table: WholeTable, insert: ReturnType<ReturnType<typeof createWhole>['inserterOf']>): Keep {
  const isRight = rowCheckOf(table)
  return (row, number) => {
    if (!isRight(row)) throw unreadable('wrong-row', table.name, number)
    try {
      insert(row)
    } catch (error) {
      if (codeOf(error).startsWith('SQLITE_CONSTRAINT'))
        throw unreadable('wrong-row', table.name, number, error)
      throw error
    }
  }
}

/**
 * Gives the finished file its name, unless another has taken it meanwhile. On another disk it is copied beside it first. The
 * name it was made under goes at once: a file with two names is not opened.
 */
function publish(made: string, path: string): void {
  if (existsSync(path)) throw new AppFailure({ code: 'store-exists', path })
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    linkOrCopy(made, path)
    rmSync(made)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new AppFailure({ code: 'store-exists', path }, error)
    if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].includes(codeOf(error)))
      throw new AppFailure({ code: 'store-folder-unusable', path }, error)
    throw error
  }
}

function linkOrCopy(made: string, path: string): void {
  try {
    linkSync(made, path)
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error
    const aside = `${path}.part`
    try {
      copyFileSync(made, aside, constants.COPYFILE_EXCL)
      linkSync(aside, path)
    } finally {
      rmSync(aside, { force: true })
    }
  }
}

function unreadable(
  reason: Unreadable['reason'],
  table: string | null = null,
  row: number | null = null,
  cause?: unknown,
): AppFailure {
  return new AppFailure(
    { code: 'export-unreadable', reason, table: table?.slice(0, 200) ?? null, row },
    cause,
  )
}
