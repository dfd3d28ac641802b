import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { lastLines, runQuietly } from './child.mjs'
import { explainInstallFailure } from './install-failure.mjs'
import { isInstalled } from './installed-packages.mjs'
import { withLock } from './lock.mjs'
import { npmCommand } from './npm-command.mjs'
import { pinnedNodePath } from './places.mjs'
import { say } from './say.mjs'
import { fingerprintOf, readStamp, writeStamp } from './stamp.mjs'
import { StartFailure } from './start-failure.mjs'

/**
 * Brings node_modules in line with package-lock.json, and costs one hash when it is.
 * @param {string} root
 */
export async function install(root) {
  if (isUpToDate(root)) return

  // Beside node_modules and not in it, because `npm ci` empties that.
  await withLock(
    join(root, '.cache', 'install.lock'),
    'Another start is installing; waiting for it.',
    async () => {
      if (isUpToDate(root)) return
      if (!isInstalled(root)) await installWithNpm(root)
      writeStamp(stampPath(root), wantedStamp(root))
    },
  )
}

/** @param {string} root */
function isUpToDate(root) {
  return readStamp(stampPath(root)) === wantedStamp(root)
}

/** @param {string} root */
function stampPath(root) {
  return join(root, 'node_modules', '.keyplan-install')
}

/** @param {string} root */
function wantedStamp(root) {
  return fingerprintOf(root, ['package-lock.json'])
}

/** @param {string} root */
async function installWithNpm(root) {
  refuseToDeleteRunningNode(root)
  say('Installing what Keyplan needs (once; about a minute) ...')

  const { code, output } = await runQuietly([...npmCommand(root, process.env), ...installArguments], {
    cwd: root,
  })
  if (code !== 0) throw new StartFailure(explainInstallFailure(output), { output: lastLines(output) })
}

/** Development dependencies always, since Keyplan is built where it runs: NODE_ENV=production would leave them out. */
const installArguments = [
  'ci',
  '--include=dev',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--no-progress',
  '--loglevel=error',
]

/** @param {string} root */
function refuseToDeleteRunningNode(root) {
  const runsFromHere = existsSync(pinnedNodePath(root)) && process.execPath === pinnedNodePath(root)
  if (process.platform !== 'win32' || !runsFromHere) return
  throw new StartFailure(
    'What Keyplan needs has changed: run `npm ci` in this folder once, then start it again.',
  )
}
