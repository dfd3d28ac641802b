import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { passSignalsTo } from './signals.mjs'
import { StartFailure } from './start-failure.mjs'

const tailChars = 20_000

/**
 * @typedef {Readonly<{ cwd: string, env?: NodeJS.ProcessEnv }>} Surroundings
 * @typedef {Readonly<{ code: number, output: string }>} Ended
 */

/**
 * Runs a program whose output is of interest only when it fails.
 * @param {readonly string[]} command
 * @param {Surroundings} surroundings
 * @param {(stop: () => void) => void} [onStarted] hands the caller a way to end it early
 * @returns {Promise<Ended>} the end of what it printed; code 127 when it could not be started. Fails without words
 *   when a signal ended the start meanwhile: nobody is to be told that a program failed which was asked to stop
 */
export function runQuietly([program = '', ...args], surroundings, onStarted) {
  const child = spawn(program, args, {
    ...surroundings,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: needsShell(program),
    windowsHide: true,
  })
  const passing = passSignalsTo(child)
  onStarted?.(() => child.kill('SIGKILL'))

  let output = ''
  const keep = (/** @type {Buffer} */ piece) => (output = (output + piece.toString()).slice(-tailChars))
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)

  return new Promise((resolve, reject) => {
    child.once('error', (error) => resolve({ code: 127, output: output + error.message }))
    child.once('close', (code, signal) => {
      const stopped = passing.received()
      if (stopped) reject(new StartFailure('', { code: exitCode(null, stopped) }))
      else resolve({ code: exitCode(code, signal), output })
    })
  }).finally(passing.release)
}

/** @param {string} output */
export function lastLines(output) {
  return output.trimEnd().split('\n').slice(-40).join('\n')
}

/**
 * Gives the terminal to a program and ends with it: signals are passed on, and its exit code is ours.
 * @param {readonly string[]} command
 * @param {Surroundings} surroundings
 * @returns {Promise<number>} exit code
 */
export function handOver([program = '', ...args], surroundings) {
  return untilEnd(spawn(program, args, { ...surroundings, stdio: 'inherit' }))
}

/**
 * The same for a host of Keyplan, with a line between the two that carries nothing: when it breaks, the host's
 * process emits `disconnect` and learns even of a start that was killed outright. A program which does not expect
 * the line may wait for ever for it to close.
 * @param {readonly string[]} command
 * @param {Surroundings} surroundings
 * @returns {Promise<number>} exit code
 */
export function handOverOnLifeline([program = '', ...args], surroundings) {
  return untilEnd(spawn(program, args, { ...surroundings, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] }))
}

/**
 * Runs one of our own scripts on the pinned Node, told to stop when the line breaks.
 * @param {string} node
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export function handOverToScript(node, script, args) {
  const follower = new URL('./follow-parent.mjs', import.meta.url).href
  return handOverOnLifeline([node, '--import', follower, script, ...args], { cwd: process.cwd() })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function untilEnd(child) {
  const passing = passSignalsTo(child)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(exitCode(code, signal)))
  }).finally(passing.release)
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function exitCode(code, signal) {
  if (code !== null) return code
  return 128 + (signal ? constants.signals[signal] : 0)
}

/**
 * Windows runs command files (npm.cmd) through its shell only.
 * @param {string} program
 */
function needsShell(program) {
  return process.platform === 'win32' && program.endsWith('.cmd')
}
