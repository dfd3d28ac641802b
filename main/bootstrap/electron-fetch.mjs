import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runQuietly } from './child.mjs'
import { withLock } from './lock.mjs'
import { pinnedNode } from './places.mjs'
import { say } from './say.mjs'
import { readStamp, writeStamp } from './stamp.mjs'

const stallMs = 20_000
const dayMs = 24 * 60 * 60 * 1000

/**
 * Whether it is worth trying to fetch Electron's binary now: a failure is remembered for a day, so that a machine
 * which cannot reach it does not wait at every start.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {number} now milliseconds since 1970
 */
export function mayFetchElectron(root, env, now) {
  if (env['KEYPLAN_NO_ELECTRON_DOWNLOAD'] === '1') return false
  const failedAt = Number(readStamp(memoryPath(root)) ?? 0)
  return Math.abs(now - failedAt) > dayMs
}

/**
 * Lets the `electron` package fetch its binary. A download that stands still for twenty seconds is given up; one
 * that moves may take its time.
 * @param {string} root
 */
export async function fetchElectron(root) {
  const installer = join(root, 'node_modules', 'electron', 'install.js')
  if (!existsSync(installer)) return

  await withLock(
    join(root, '.cache', 'electron.lock'),
    'Another start is fetching Electron; waiting for it.',
    async () => {
      if (await isFetched(root, installer)) rmSync(memoryPath(root), { force: true })
      else writeStamp(memoryPath(root), String(Date.now()))
    },
  )
}

/**
 * @param {string} root
 * @param {string} installer
 */
async function isFetched(root, installer) {
  say('Fetching Electron (once; about 120 MB) ...')
  const scratch = join(root, '.cache', 'electron-download')
  mkdirSync(scratch, { recursive: true })

  /** @type {NodeJS.Timeout | undefined} */
  let watch
  const env = { ...process.env, TMPDIR: scratch, TEMP: scratch, TMP: scratch, ELECTRON_GET_NO_PROGRESS: '1' }
  try {
    const places = [scratch, join(root, 'node_modules', 'electron', 'dist')]
    const { code } = await runQuietly([pinnedNode(root), installer], { cwd: root, env }, (stop) => {
      watch = stopWhenStill(places, stop)
    })
    return code === 0
  } finally {
    clearInterval(watch)
    rmSync(scratch, { recursive: true, force: true })
  }
}

/**
 * @param {readonly string[]} folders
 * @param {() => void} stop
 */
function stopWhenStill(folders, stop) {
  let bytes = 0
  let movedAt = Date.now()
  return setInterval(() => {
    const now = folders.reduce((sum, folder) => sum + bytesIn(folder), 0)
    if (now !== bytes) movedAt = Date.now()
    bytes = now
    if (Date.now() - movedAt > stallMs) stop()
  }, 500)
}

/** @param {string} folder */
function bytesIn(folder) {
  if (!existsSync(folder)) return 0
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.reduce(
    (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
}

/** @param {string} root */
function memoryPath(root) {
  return join(root, 'node_modules', '.keyplan-electron')
}
