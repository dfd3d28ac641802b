import { randomUUID } from 'node:crypto'
import { closeSync, linkSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { whileNobodyWrites } from './connect.ts'
import { codeOf, StoreNotOpened } from './store-problem.ts'

/**
 * Who holds a workspace file. `startedAt` tells a process from a later one that got the same number, `session` one opening
 * in a process from another.
 */
type Holder = Readonly<{ host: string; pid: number; startedAt: string; since: string; session: string }>

export type Lock = Readonly<{ release: () => void }>

/**
 * Takes the lock file beside the workspace file, or throws `store-locked` with who holds it. A lock left by a process that
 * is gone is taken over, by one of those who try: each judges it in its turn, which SQLite's own lock on the workspace
 * gives them. The lock file is ours alone: SQLite's own files are never opened here.
 * @param session a lock of the same session is the caller's own, left by a thread that died
 */
export function takeLock(path: string, now: Date, session: string = randomUUID()): Lock {
  const lockPath = `${path}.lock`
  const own: Holder = {
    host: hostname(),
    pid: process.pid,
    startedAt: startOf(process.pid) ?? '',
    since: now.toISOString(),
    session,
  }
  const lock = { release: () => releaseOwn(lockPath, own) }
  if (create(lockPath, own)) return lock

  refuseIfHeld(lockPath, own)
  try {
    whileNobodyWrites(path, () => {
      refuseIfHeld(lockPath, own)
      remove(lockPath)
      if (create(lockPath, own)) return
      // Somebody who came just then, and found no lock at all, was faster.
      refuseIfHeld(lockPath, own)
      throw new StoreNotOpened({ code: 'store-folder-unusable' })
    })
  } catch (error) {
    if (codeOf(error).startsWith('SQLITE_BUSY')) refuseIfHeld(lockPath, own)
    throw error
  }
  return lock
}

/** Where SQLite finds a file busy, and somebody else holds it by now: throws `store-locked` with who that is. */
export function refuseIfHeldByOther(path: string, session = ''): void {
  refuseIfHeld(`${path}.lock`, { session })
}

function refuseIfHeld(lockPath: string, own: Pick<Holder, 'session'>): void {
  const holder = readHolder(lockPath)
  if (!holder || holder.session === own.session || !isAlive(holder)) return
  throw new StoreNotOpened({
    code: 'store-locked',
    host: holder.host,
    pid: holder.pid,
    since: holder.since,
  })
}

/** Written aside and given its name when it is whole, so that nobody ever reads half a holder and takes it for nobody. */
function create(lockPath: string, holder: Holder): boolean {
  const aside = join(dirname(lockPath), `.keyplan-${holder.session}`)
  try {
    write(aside, holder)
    try {
      linkSync(aside, lockPath)
      return true
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      if (!noHardLinks.includes(codeOf(error))) throw error
      return writeAtOnce(lockPath, holder)
    } finally {
      remove(aside)
    }
  } catch (error) {
    if (codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT' || codeOf(error) === 'EIO') throw error
    if (codeOf(error) === 'EROFS' || codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM') {
      throw new StoreNotOpened({ code: 'store-read-only' }, error)
    }
    throw new StoreNotOpened({ code: 'store-folder-unusable' }, error)
  }
}

/** How a file system says that its files have one name each, as those of memory cards do. */
const noHardLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']

function writeAtOnce(lockPath: string, holder: Holder): boolean {
  try {
    write(lockPath, holder)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

function write(path: string, holder: Holder): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    writeSync(file, JSON.stringify(holder))
  } finally {
    closeSync(file)
  }
}

function readHolder(lockPath: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(lockPath, 'utf8'))
    return isHolder(value) ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function isHolder(value: unknown): value is Holder {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'host' in value &&
    typeof value.host === 'string' &&
    'since' in value &&
    typeof value.since === 'string'
  )
}

function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
  const start = startOf(holder.pid)
  return start === undefined || start === holder.startedAt
}

/** When a process began, in the kernel's ticks; `undefined` where the system does not tell. */
function startOf(pid: number): string | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EACCES') return undefined
    throw error
  }
}

function releaseOwn(lockPath: string, own: Holder): void {
  const holder = readHolder(lockPath)
  if (holder?.session === own.session) remove(lockPath)
}

function remove(lockPath: string): void {
  try {
    unlinkSync(lockPath)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}
