import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { lastLines, runQuietly } from '../../../main/bootstrap/child.mjs'
import { say } from '../../../main/bootstrap/say.mjs'

const libfaketime = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1'

/**
 * Brings in what the reliability suite makes faults with, where the system has it and the user may install it. What can't
 * be had is no failure here: each test that needs it is skipped with the reason, and counted.
 * @param {string} root
 */
export async function prepareFaultTools(root) {
  const missing = [
    ...(isOnPath('strace') ? [] : ['strace']),
    ...(existsSync(libfaketime) ? [] : ['faketime']),
  ]
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return

  say(`Installing ${missing.join(' and ')} for the reliability tests (once) ...`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runQuietly(['apt-get', 'update'], { cwd: root, env })
  const packages = ['install', '-y', '--no-install-recommends', ...missing]
  const { code, output } = await runQuietly(['apt-get', ...packages], { cwd: root, env })
  if (code !== 0) say(lastLines(output))
}

/** @param {string} name */
function isOnPath(name) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))
}
