import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pinnedNode } from '../../../main/bootstrap/places.mjs'
import { passSignalsTo } from '../../../main/bootstrap/signals.mjs'
import { StartFailure } from '../../../main/bootstrap/start-failure.mjs'
import { createLastWords } from './last-words.mjs'

const lifeSignMs = 20_000
const limitMs = 60 * 60_000
const tailChars = 30_000

/**
 * Runs a script of a stage on the pinned Node. What it prints is kept in test-results/run; while it runs, a line now
 * and then shows that it lives and where it is.
 * @param {string} root
 * @param {string} stage
 * @param {readonly string[]} command script and arguments
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {Promise<Readonly<{ code: number, output: string, crash: string }>>} the end of what it printed, and what the
 *   runtime of one of its processes said that crashed
 */
export async function runCommand(root, stage, command, extra = {}) {
  const log = openLog(root, stage)
  const env = { ...surroundings(root), ...extra }
  const child = spawn(pinnedNode(root), command, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const passing = passSignalsTo(child)

  let output = ''
  const crash = createLastWords()
  const keep = (/** @type {Buffer} */ piece) => {
    const text = piece.toString()
    output = (output + text).slice(-tailChars)
    crash.hear(text)
    log.write(piece)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)

  const startedAt = Date.now()
  const lifeSign = setInterval(
    () => console.log(`  ${stage}, ${secondsSince(startedAt)} s: ${lastWords(output)}`),
    lifeSignMs,
  )
  const limit = setTimeout(() => child.kill('SIGKILL'), limitMs)
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code) => resolve(code ?? 1))
    })
    if (passing.received()) throw new StartFailure('', { code: 130 })
    return { code, output, crash: crash.said() }
  } finally {
    clearInterval(lifeSign)
    clearTimeout(limit)
    passing.release()
    log.end()
  }
}

/**
 * @param {string} root
 * @param {string} stage
 */
function openLog(root, stage) {
  const folder = join(root, 'test-results', 'run')
  mkdirSync(folder, { recursive: true })
  return createWriteStream(join(folder, `${stage}.log`), { flags: 'a' })
}

/**
 * The same for every machine: the pinned Node first on the path, no color, no downloads, and no NODE_ENV that would
 * turn React into another one.
 * @param {string} root
 */
function surroundings(root) {
  const { NODE_ENV: _, FORCE_COLOR: __, ...env } = process.env
  const bin = join(root, 'node_modules', '.bin')
  return {
    ...env,
    PATH: `${bin}${delimiter}${env['PATH'] ?? ''}`,
    NO_COLOR: '1',
    KEYPLAN_NO_ELECTRON_DOWNLOAD: '1',
  }
}

/** @param {number} instant */
function secondsSince(instant) {
  return Math.round((Date.now() - instant) / 1000)
}

/** @param {string} output */
function lastWords(output) {
  return output.trimEnd().split('\n').at(-1)?.slice(0, 150) || 'nothing said yet'
}
