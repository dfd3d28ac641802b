import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StartFailure } from './start-failure.mjs'

export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * The Node that Keyplan is tested with: the dev dependency `node`. Where npm was told to run no install scripts it
 * is absent, and then the running Node will do if it is recent enough (better-sqlite3 ends an older one with a crash).
 * @param {string} root
 */
export function pinnedNode(root) {
  const path = pinnedNodePath(root)
  if (existsSync(path)) return path
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath

  throw new StartFailure(
    'The Node 24 that Keyplan runs on is not installed, probably because npm is set to ignore install scripts. ' +
      'Run `npm rebuild node --ignore-scripts=false` in this folder, or start Keyplan with Node 24.',
  )
}

/** @param {string} root */
export function pinnedNodePath(root) {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}
