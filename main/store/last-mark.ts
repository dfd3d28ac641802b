import { createHash } from 'node:crypto'
import { closeSync, constants, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { RestCheck } from './rest-check.ts'
import { codeOf } from './store-problem.ts'
import type { Acknowledged } from './transact.ts'

/** What this computer last knew of a workspace file, kept outside of it. `rest` is of the closed file, `null` while it is open. */
export type Mark = Readonly<{
  last: Acknowledged | null
  rest: RestCheck | null
}>

/** A file is written over at each command, in one write: of a fixed length, so that nothing of a longer one before is left. */
const length = 512

/**
 * The mark of the workspace file at a path: which command was acknowledged last. SQLite drops the end of a damaged log
 * without a word; this tells that something is missing. Written without waiting for the disk: it serves to notice, not to keep.
 * A folder that can't be written to is told to `complain` once, and never stops a command.
 */
export function openMark(folder: string, path: string, complain: (error: unknown) => void) {
  const file = markFileOf(folder, path)
  const before = readMark(folder, path)
  const line = Buffer.alloc(length, ' ')
  line.write('\n', length - 1)
  let handle: number | undefined
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    handle = openSync(file, constants.O_RDWR | constants.O_CREAT, 0o600)
  } catch (error) {
    complain(error)
  }

  function write(mark: Mark): void {
    if (handle === undefined) return
    try {
      const text = JSON.stringify(mark)
      const end = line.write(text)
      line.fill(' ', end, length - 1)
      writeSync(handle, line, 0, length, 0)
    } catch (error) {
      complain(error)
      close()
    }
  }
  function close(): void {
    if (handle !== undefined) closeSync(handle)
    handle = undefined
  }

  return {
    before,
    note: (last: Acknowledged | null): void => write({ last, rest: null }),
    /** The file is closed, and this is what it looks like. */
    rest: (last: Acknowledged | null, rest: RestCheck | undefined): void => {
      write({ last, rest: rest ?? null })
      close()
    },
    close,
  }
}

/** `undefined` where this computer knows nothing of the file, or the mark can't be read. */
export function readMark(folder: string, path: string): Mark | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(markFileOf(folder, path), 'utf8'))
    return isMark(value) ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** For a file that another was put in the place of on purpose: what was known of the one before says nothing of it. */
export function forgetMark(folder: string, path: string): void {
  rmSync(markFileOf(folder, path), { force: true })
}

function markFileOf(folder: string, path: string): string {
  return join(folder, `${createHash('sha256').update(path).digest('hex').slice(0, 32)}.json`)
}

function isMark(value: unknown): value is Mark {
  if (typeof value !== 'object' || value === null) return false
  const { last, rest } = value as Partial<Mark>
  return isAcknowledged(last) && isRest(rest)
}

function isAcknowledged(value: unknown): boolean {
  if (value === null) return true
  if (typeof value !== 'object') return false
  const { seq, id, happenedAt } = value as Partial<Acknowledged>
  return Number.isSafeInteger(seq) && typeof id === 'string' && typeof happenedAt === 'string'
}

function isRest(value: unknown): boolean {
  if (value === null) return true
  if (typeof value !== 'object') return false
  const { byteLength, crc } = value as Partial<RestCheck>
  return Number.isSafeInteger(byteLength) && Number.isSafeInteger(crc)
}
