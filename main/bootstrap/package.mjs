import { join } from 'node:path'
import { handOver } from './child.mjs'
import { electronDist, findElectron } from './electron-binary.mjs'
import { fetchElectron, mayFetchElectron } from './electron-fetch.mjs'
import { placeElectronStandIn } from './electron-stand-in.mjs'
import { pinnedNode } from './places.mjs'
import { say } from './say.mjs'

/**
 * Packs what was built with electron-builder: an unpacked folder for this platform, or what the arguments ask for.
 * @param {string} root
 * @param {readonly string[]} args for electron-builder
 * @returns {Promise<number>} exit code
 */
export async function makePackage(root, args) {
  const targets = args.length > 0 ? args : ['--dir']
  if (!isForHere(targets, process.platform)) return pack(root, targets)

  if (await hasElectron(root)) return pack(root, [...targets, usingDist(electronDist(root, process.env))])

  const standIn = placeElectronStandIn(root, process.platform)
  const code = await pack(root, [...targets, usingDist(standIn), '-c.win.signAndEditExecutable=false'])
  if (code === 0) say('No Electron binary here: the package holds a stand-in for Electron and cannot be run.')
  return code
}

/**
 * Another platform's package needs that platform's Electron, which only electron-builder itself can fetch.
 * @param {readonly string[]} args
 * @param {NodeJS.Platform} platform
 */
export function isForHere(args, platform) {
  const flags = {
    linux: ['--linux', '-l'],
    darwin: ['--mac', '--macos', '-m', '-o'],
    win32: ['--win', '--windows', '-w'],
  }
  return Object.entries(flags).every(
    ([name, words]) => name === platform || !words.some((word) => args.includes(word)),
  )
}

/** @param {string} root */
async function hasElectron(root) {
  const isPresent = () => findElectron(root, process.env, process.platform) !== undefined
  if (!isPresent() && mayFetchElectron(root, process.env, Date.now())) await fetchElectron(root)
  return isPresent()
}

/** @param {string} folder */
function usingDist(folder) {
  return `-c.electronDist=${folder}`
}

/**
 * @param {string} root
 * @param {readonly string[]} args
 */
function pack(root, args) {
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js')
  return handOver([pinnedNode(root), builder, ...args, '--publish', 'never'], { cwd: root })
}
