import { join } from 'node:path'
import { handOverOnLifeline, handOverToScript } from './child.mjs'
import { findElectron } from './electron-binary.mjs'
import { fetchElectron, mayFetchElectron } from './electron-fetch.mjs'
import { chooseHost, hasDisplay } from './host-choice.mjs'
import { pinnedNode } from './places.mjs'
import { say } from './say.mjs'
import { StartFailure } from './start-failure.mjs'

const cannotStart = 127

/**
 * Opens Keyplan in the host that was asked for, or else in the best one there is.
 * @param {string} root
 * @param {import('./read-arguments.mjs').Opening} opening
 * @returns {Promise<number>} exit code of the host
 */
export async function open(root, { host: wanted, rest }) {
  const display = hasDisplay(process.env, process.platform)
  const binary = await electronFor(root, wanted, display)
  const { host, because } = chooseHost(wanted, { hasBinary: binary !== undefined, hasDisplay: display })

  if (because) say(sentences[because])
  if (host === 'http') return openHttp(root, because ? withoutBrowser(rest, display) : rest)
  if (!binary) throw new StartFailure('There is no Electron binary here and it could not be fetched.')

  const code = await openElectron(root, binary, rest)
  if (code !== cannotStart || wanted === 'electron') return code
  say(sentences['cannot-start'])
  return openHttp(root, rest)
}

/** @type {Readonly<Record<'no-binary' | 'no-display' | 'cannot-start', string>>} */
const sentences = {
  'no-binary': 'No Electron binary here: opening Keyplan in the browser instead.',
  'no-display': 'No display here: serving Keyplan to a browser instead.',
  'cannot-start':
    'Electron cannot run here (a system library is missing): opening Keyplan in the browser instead.',
}

/**
 * @param {string} root
 * @param {import('./read-arguments.mjs').WantedHost} wanted
 * @param {boolean} display
 */
async function electronFor(root, wanted, display) {
  if (wanted === 'http') return undefined

  const present = findElectron(root, process.env, process.platform)
  const isWorthFetching =
    wanted === 'electron' || (display && mayFetchElectron(root, process.env, Date.now()))
  if (present || !isWorthFetching) return present

  await fetchElectron(root)
  return findElectron(root, process.env, process.platform)
}

/**
 * @param {string} root
 * @param {readonly string[]} args
 */
function openHttp(root, args) {
  return handOverToScript(pinnedNode(root), join(root, 'dist', 'main', 'http.js'), args)
}

/**
 * @param {string} root
 * @param {string} binary
 * @param {readonly string[]} args
 */
function openElectron(root, binary, args) {
  // Editors built on Electron leave this variable in their terminals; with it, the binary would be a bare Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  return handOverOnLifeline([binary, root, ...args], { cwd: process.cwd(), env })
}

/**
 * Without a screen there is no browser to open, except through a program that the user names.
 * @param {readonly string[]} args
 * @param {boolean} display
 */
function withoutBrowser(args, display) {
  return display || process.env['BROWSER'] || args.includes('--no-open') ? args : [...args, '--no-open']
}
