import { existsSync, readFileSync } from 'node:fs'

/** @type {readonly NodeJS.Signals[]} */
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP']
const terminalGraceMs = 1_000
const patienceMs = 15_000
const parentCheckMs = 200

/**
 * Whatever ends the start ends its child too. While a child runs, a signal to the start is the child's to answer;
 * a child that does not go within fifteen seconds is killed.
 * @param {import('node:child_process').ChildProcess} child
 * @returns its `release` is to be called when the child has ended; `received` tells the first signal that came
 */
export function passSignalsTo(child) {
  /** @type {Set<NodeJS.Signals>} */
  const passed = new Set()
  /** @type {NodeJS.Timeout[]} */
  const timers = []

  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    if (passed.has(signal)) return
    passed.add(signal)
    timers.push(setTimeout(() => child.kill(signal), isFromTerminal(signal) ? terminalGraceMs : 0))
    timers.push(setTimeout(() => child.kill('SIGKILL'), patienceMs))
  }
  const kill = () => child.kill('SIGTERM')

  for (const signal of passedOn) process.on(signal, pass)
  process.on('exit', kill)
  const parentWatch = watchNpm(() => pass('SIGTERM'))

  const release = () => {
    for (const signal of passedOn) process.off(signal, pass)
    process.off('exit', kill)
    for (const timer of timers) clearTimeout(timer)
    clearInterval(parentWatch)
  }
  return { release, received: () => [...passed][0] }
}

/**
 * A terminal sends Ctrl+C to every process in it, so the child has it already: passing it on at once would look to
 * the child like somebody pressing twice.
 * @param {NodeJS.Signals} signal
 */
function isFromTerminal(signal) {
  return signal === 'SIGINT' && process.stdin.isTTY
}

/**
 * npm signals the shell between it and the start, and a shell dies without telling anybody; npm's own sudden death
 * is told by nobody either. Outside npm a changed parent means nothing: that is how programs go to the background.
 * @param {() => void} onGone
 */
function watchNpm(onGone) {
  if (!process.env['npm_lifecycle_event']) return undefined
  const before = ancestors()
  return setInterval(() => ancestors() !== before && onGone(), parentCheckMs).unref()
}

/** The parent, and where the system shows it as a file the parent's parent: the shell and npm. */
function ancestors() {
  const status = `/proc/${process.ppid}/stat`
  if (process.platform !== 'linux' || !existsSync(status)) return String(process.ppid)
  const [, npm] = readFileSync(status, 'utf8').split(') ')[1]?.split(' ') ?? []
  return `${process.ppid} ${npm}`
}
