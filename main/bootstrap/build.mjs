import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { lastLines, runQuietly } from './child.mjs'
import { withLock } from './lock.mjs'
import { pinnedNode } from './places.mjs'
import { say } from './say.mjs'
import { fingerprintOf, readStamp, writeStamp } from './stamp.mjs'
import { StartFailure } from './start-failure.mjs'

/** Each part has its own Vite config, an output folder under dist, and one file by which a whole build is known. */
const parts = [
  { config: 'main/vite.config.ts', folder: 'main', proof: 'http.js' },
  { config: 'main/vite.preload.config.ts', folder: 'preload', proof: 'preload.cjs' },
  { config: 'renderer/vite.config.ts', folder: 'renderer', proof: 'index.html' },
]

const inputs = ['main', 'renderer', 'shared', 'package.json', 'package-lock.json']
const stampName = '.keyplan-build'

/**
 * Brings dist in line with the sources. The new dist grows aside and takes the place of the old one whole, stamp
 * included: a failed or interrupted build leaves what was there.
 * @param {string} root
 */
export async function build(root) {
  if (isUpToDate(root)) return

  await withLock(
    join(root, '.cache', 'build.lock'),
    'Another start is building; waiting for it.',
    async () => {
      if (isUpToDate(root)) return
      const aside = join(root, '.cache', 'build')
      const stamp = wantedStamp(root)

      await buildInto(aside, root)
      writeStamp(join(aside, stampName), stamp)
      replaceDist(root, aside)
    },
  )
}

/** @param {string} root */
function isUpToDate(root) {
  const dist = join(root, 'dist')
  const isWhole = parts.every(({ folder, proof }) => existsSync(join(dist, folder, proof)))
  return isWhole && readStamp(join(dist, stampName)) === wantedStamp(root)
}

/** @param {string} root */
function wantedStamp(root) {
  return fingerprintOf(root, inputs)
}

/**
 * @param {string} folder
 * @param {string} root
 */
async function buildInto(folder, root) {
  say('Building Keyplan ...')
  rmSync(folder, { recursive: true, force: true })

  const builds = await Promise.all(parts.map((part) => buildPart(part, folder, root)))
  const failed = builds.filter(({ code }) => code !== 0)
  if (failed.length === 0) return

  const output = failed.map(({ config, output }) => `--- ${config}\n${lastLines(output)}`).join('\n')
  throw new StartFailure('Keyplan could not be built: the reason is above.', { output })
}

/**
 * @param {typeof parts[number]} part
 * @param {string} folder
 * @param {string} root
 */
async function buildPart({ config, folder: name }, folder, root) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = [
    'build',
    '--config',
    config,
    '--outDir',
    join(folder, name),
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ]
  // What the user's shell says about NODE_ENV is not to turn the build into another one.
  const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' }
  const ended = await runQuietly([pinnedNode(root), vite, ...args], { cwd: root, env })
  return { ...ended, config }
}

/**
 * @param {string} root
 * @param {string} next
 */
function replaceDist(root, next) {
  const dist = join(root, 'dist')
  const former = join(root, '.cache', 'former-dist')
  rmSync(former, { recursive: true, force: true })
  mkdirSync(dist, { recursive: true })
  renameSync(dist, former)
  renameSync(next, dist)
  rmSync(former, { recursive: true, force: true })
}
