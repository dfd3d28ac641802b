import { StartFailure } from './start-failure.mjs'

/**
 * @typedef {'any' | 'electron' | 'http'} WantedHost
 * @typedef {Readonly<{ task: 'open', host: WantedHost, rest: readonly string[] }>} Opening
 * @typedef {Readonly<{ task: 'call' | 'build' | 'package', rest: readonly string[] }>} OtherTask
 */

/** @type {Readonly<Record<string, 'call' | 'build' | 'package'>>} */
const taskOf = { '--call': 'call', '--build-only': 'build', '--package': 'package' }

/**
 * Tells the words for the start from the words for the program that is started, which pass through untouched.
 * A task is named by the first argument, so that `--call` can carry any text behind it.
 * @param {readonly string[]} argv without node and script
 * @returns {Opening | OtherTask}
 */
export function readArguments(argv) {
  const [first = '', ...afterFirst] = argv
  const task = Object.hasOwn(taskOf, first) ? taskOf[first] : undefined
  if (task) return { task, rest: afterFirst }

  /** @type {WantedHost} */
  let host = 'any'
  /** @type {string[]} */
  const rest = []
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? ''
    if (word === '--host') host = hostNamed(argv[(at += 1)])
    else if (word.startsWith('--host=')) host = hostNamed(word.slice('--host='.length))
    else rest.push(word)
  }
  return { task: 'open', host, rest }
}

/**
 * @param {string | undefined} name
 * @returns {WantedHost}
 */
function hostNamed(name) {
  if (name === 'electron' || name === 'http') return name
  throw new StartFailure(`--host takes electron or http, not ${name ?? 'nothing'}.`)
}
