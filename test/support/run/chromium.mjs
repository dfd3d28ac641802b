import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { lastLines, runQuietly } from '../../../main/bootstrap/child.mjs'
import { pinnedNode } from '../../../main/bootstrap/places.mjs'
import { say } from '../../../main/bootstrap/say.mjs'

/**
 * Finds a Chromium for the tests that drive one, or brings one in, and leaves its path in KEYPLAN_CHROMIUM (empty for
 * Playwright's own). Where there is none, the tests fail one by one and say so; nothing is passed over.
 * @param {string} root
 */
export async function prepareChromium(root) {
  if (process.env['KEYPLAN_CHROMIUM'] !== undefined) return
  process.env['KEYPLAN_CHROMIUM'] = findChromium() ?? (await installFromSystem(root)) ?? ''
  if (process.env['KEYPLAN_CHROMIUM'] === '') await installFromPlaywright(root)
}

/** The first is the same engine without the windows of a browser around the page: it takes two thirds of the time. */
const debianPackages = ['chromium-headless-shell', 'chromium']

function findChromium() {
  const given = process.env['CHROMIUM_PATH']
  if (given) return given
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const names = [...debianPackages, 'chromium-browser', 'google-chrome']
  return names
    .flatMap((name) => ['/usr/bin', ...folders].map((folder) => join(folder, name)))
    .find((path) => existsSync(path))
}

/** @param {string} root */
async function installFromSystem(root) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined

  say('Installing Chromium for the tests (once; about a minute) ...')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runQuietly(['apt-get', 'update'], { cwd: root, env })
  for (const name of debianPackages) {
    const packages = ['install', '-y', '--no-install-recommends', name, 'fonts-liberation']
    const { code, output } = await runQuietly(['apt-get', ...packages], { cwd: root, env })
    if (code === 0) break
    say(lastLines(output))
  }
  return findChromium()
}

/** @param {string} root */
async function installFromPlaywright(root) {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const { code, output } = await runQuietly([pinnedNode(root), cli, 'install', 'chromium'], { cwd: root })
  if (code === 0) return
  say(lastLines(output))
  say(
    'There is no Chromium here and none could be installed: set CHROMIUM_PATH to one. Tests in a browser will fail.',
  )
}
