import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartFailure } from './start-failure.mjs'

/**
 * A folder that electron-builder takes for Electron where the real one cannot be had, so that everything else about
 * the package (what is in the archive, what lies beside it, which fuses are set) can still be made and looked at.
 * @param {string} root
 * @param {NodeJS.Platform} platform
 * @returns {string} the folder
 */
export function placeElectronStandIn(root, platform) {
  if (platform === 'darwin')
    throw new StartFailure(
      'A package for macOS needs the Electron binary, and it could not be fetched: go online first.',
    )

  const folder = join(root, '.cache', 'electron-stand-in')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'resources'), { recursive: true })
  const name = platform === 'win32' ? 'electron.exe' : 'electron'
  writeFileSync(join(folder, name), Buffer.concat([Buffer.from(refusal), fuses()]), { mode: 0o755 })
  writeFileSync(join(folder, 'LICENSE'), 'No part of Electron is in this folder.\n')
  return folder
}

const refusal = `#!/bin/sh
echo 'This package was made without the Electron binary and cannot run. Make it again where Electron can be fetched.' >&2
exit 1
`

/** The place where @electron/fuses finds the switches in a real binary: a mark, a version, a count, the switches. */
function fuses() {
  const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
  const count = 9
  return Buffer.concat([
    Buffer.from(mark),
    Buffer.from([1, count]),
    Buffer.from('1'.repeat(count)),
    Buffer.from('\n'),
  ])
}
