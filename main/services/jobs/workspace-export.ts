import { AppFailure } from '#shared/contract/errors.ts'
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { JobRunners } from '../../core/job-context.ts'
import { exportFormat, exportFormatVersion } from '../../exchange/json/export-format.ts'
import { openWhole, type Cell, type WholeTable } from '../../store/whole-tables.ts'

const charsAtOnce = 256 * 1024
const rowsBetweenLooks = 500

/**
 * Writes every table with its history as one JSON document, row by row, from one moment of the workspace. The same content
 * gives the same bytes. Beside the target until it is whole; an existing file is never replaced.
 */
export const runWorkspaceExport: JobRunners['workspace.export'] = async (context, { to }) => {
  if (existsSync(to)) throw new AppFailure({ code: 'store-exists', path: to })
  const aside = `${to}.part`
  const source = openWhole(context.path)
  try {
    const total = source.tables.reduce((sum, table) => sum + table.rows, 0)
    const out = openOut(aside, to)
    try {
      let done = 0
      out.write(
        `{"format":${JSON.stringify(exportFormat)},"formatVersion":${exportFormatVersion},"schema":${source.schema},"tables":[\n`,
      )
      for (const [index, table] of source.tables.entries()) {
        out.write(`${index === 0 ? '' : ',\n'}${headOf(table)}`)
        let isFirst = true
        for (const row of source.rowsOf(table)) {
          out.write(`${isFirst ? '' : ','}\n${JSON.stringify(row.map((cell) => exact(cell, table)))}`)
          isFirst = false
          if (++done % rowsBetweenLooks !== 0) continue
          context.throwIfCancelled()
          context.progress(done, total, 'exporting')
        }
        out.write('\n]}')
      }
      out.write('\n]}\n')
      const { byteLength } = out.finish()
      linkSync(aside, to)
      return { path: to, byteLength, rows: done }
    } finally {
      out.close()
    }
  } finally {
    source.close()
    rmSync(aside, { force: true })
  }
}

function headOf({ name, columns, rows }: WholeTable): string {
  const names = columns.map((column) => column.name)
  return `{"name":${JSON.stringify(name)},"columns":${JSON.stringify(names)},"rowCount":${rows},"rows":[`
}

/** What JSON would not carry exactly must not leave in silence. */
function exact(cell: Cell, { name }: WholeTable): Cell {
  if (
    typeof cell === 'number' &&
    (!Number.isFinite(cell) || (Number.isInteger(cell) && !Number.isSafeInteger(cell)))
  )
    throw new Error(`${name} holds a number that JSON does not carry: ${cell}`)
  return cell
}

/** A new file that only the user can read, written in pieces. */
function openOut(path: string, named: string) {
  const file = opened(path, named)
  let waiting: string[] = []
  let chars = 0
  let byteLength = 0
  let isOpen = true

  function flush(): void {
    const bytes = Buffer.from(waiting.join(''))
    for (let from = 0; from < bytes.byteLength;) from += writeSync(file, bytes, from)
    byteLength += bytes.byteLength
    waiting = []
    chars = 0
  }
  function close(): void {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  return {
    write: (text: string): void => {
      waiting.push(text)
      chars += text.length
      if (chars >= charsAtOnce) flush()
    },
    finish: () => {
      flush()
      fsyncSync(file)
      close()
      return { byteLength }
    },
    close,
  }
}

function opened(path: string, named: string): number {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    rmSync(path, { force: true })
    return openSync(path, 'wx', 0o600)
  } catch (error) {
    throw new AppFailure({ code: 'store-folder-unusable', path: named }, error)
  }
}
