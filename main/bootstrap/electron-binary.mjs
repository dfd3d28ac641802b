import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Where Electron's executable is, by the rules of the `electron` package but without requiring it: that would start
 * a download and wait for it.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string | undefined} `undefined` when there is none
 */
export function findElectron(root, env, platform) {
  const folder = electronDist(root, env)
  const path = join(folder, namedExecutable(root) ?? usualExecutable(platform))
  return existsSync(path) && isComplete(root, env) ? path : undefined
}

/**
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export function electronDist(root, env) {
  return env['ELECTRON_OVERRIDE_DIST_PATH'] || join(root, 'node_modules', 'electron', 'dist')
}

/**
 * The package's installer writes path.txt last: without it, what lies in dist was cut short.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
function isComplete(root, env) {
  return Boolean(env['ELECTRON_OVERRIDE_DIST_PATH']) || namedExecutable(root) !== undefined
}

/** @param {string} root */
function namedExecutable(root) {
  const path = join(root, 'node_modules', 'electron', 'path.txt')
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined
}

/** @param {NodeJS.Platform} platform */
function usualExecutable(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform === 'win32' ? 'electron.exe' : 'electron'
}
