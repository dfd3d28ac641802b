import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { say } from './say.mjs'

const beatMs = 2_000
const deadAfterMs = 30_000

/**
 * Does work that only one start at a time may do. The holder touches the lock file while it works, so that the lock
 * of a start that was killed frees itself: at once where its process is known to be gone, else when it falls silent.
 * @template T
 * @param {string} path
 * @param {string} waiting the sentence said when another start holds the lock
 * @param {() => Promise<T>} work
 */
export async function withLock(path, waiting, work) {
  await take(path, waiting)
  const beat = setInterval(() => touch(path), beatMs)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    rmSync(path, { force: true })
  }
}

/**
 * @param {string} path
 * @param {string} waiting
 */
async function take(path, waiting) {
  mkdirSync(dirname(path), { recursive: true })
  for (let tries = 0; ; tries += 1) {
    if (create(path)) return
    if (isAbandoned(path)) setAside(path)
    else {
      if (tries === 0) say(waiting)
      await sleep(200)
    }
  }
}

/** @param {string} path */
function create(path) {
  return unless('EEXIST', () => writeFileSync(path, `${process.pid} ${hostname()}`, { flag: 'wx' }))
}

/**
 * Exported for its test.
 * @param {string} path
 */
export function isAbandoned(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return false
  if (Date.now() - found.mtimeMs > deadAfterMs) return true

  let holder = ''
  unless('ENOENT', () => (holder = readFileSync(path, 'utf8')))
  const [pid, host] = holder.split(' ')
  return host === hostname() && !isAlive(Number(pid))
}

/** @param {number} pid */
function isAlive(pid) {
  return unless('ESRCH', () => process.kill(pid, 0))
}

/**
 * Of several that see one abandoned lock, a rename succeeds for the first. A later one may by then be holding the
 * new lock of the first, and gives it back.
 * @param {string} path
 */
function setAside(path) {
  const aside = `${path}.${process.pid}`
  if (!unless('ENOENT', () => renameSync(path, aside))) return

  if (!isAbandoned(aside)) unless('EEXIST', () => linkSync(aside, path))
  rmSync(aside, { force: true })
}

/** @param {string} path */
function touch(path) {
  unless('ENOENT', () => utimesSync(path, new Date(), new Date()))
}

/**
 * @param {string} code the one failure that is an answer here, not an error
 * @param {() => unknown} act
 * @returns {boolean} whether it was done
 */
function unless(code, act) {
  try {
    act()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === code) return false
    throw error
  }
}
