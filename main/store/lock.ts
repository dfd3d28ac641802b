import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { codeOf, StoreNotOpened } from './store-problem.ts'

/** Who holds a workspace file. `startedAt` tells a process from a later one that got the same number. */
type Holder = Readonly<{ host: string; pid: number; startedAt: string; since: string }>

export type Lock = Readonly<{ release: () => void }>

/**
 * Takes the lock file beside the workspace file, or throws `store-locked` with who holds it. A lock left by a process that
 * is gone is taken over. The lock file is ours alone: SQLite's own files are never opened here.
 */
export function takeLock(path: string, now: Date): Lock {
  const lockPath = `${path}.lock`
  const own: Holder = {
    host: hostname(),
    pid: process.pid,
    startedAt: startOf(process.pid) ?? '',
    since: now.toISOString(),
  }
  for (let tries = 0; tries < 3; tries++) {
    if (create(lockPath, own)) return { release: () => releaseOwn(lockPath, own) }

    const holder = readHolder(lockPath)
    if (holder && isAlive(holder)) {
      throw new StoreNotOpened({
        code: 'store-locked',
        host: holder.host,
        pid: holder.pid,
        since: holder.since,
      })
    }
    remove(lockPath)
  }
  throw new StoreNotOpened({ code: 'store-folder-unusable' })
}

function create(lockPath: string, holder: Holder): boolean {
  try {
    const file = openSync(lockPath, 'wx', 0o600)
    writeSync(file, JSON.stringify(holder))
    closeSync(file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (codeOf(error) === 'EROFS' || codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM') {
      throw new StoreNotOpened({ code: 'store-read-only' }, error)
    }
    throw new StoreNotOpened({ code: 'store-folder-unusable' }, error)
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
  if (holder && holder.pid === own.pid && holder.since === own.since) remove(lockPath)
}

function remove(lockPath: string): void {
  try {
    unlinkSync(lockPath)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}
