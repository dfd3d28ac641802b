import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A file name made of the workspace's name that no system refuses, and that is not taken. */
export function freePath(folder: string, name: string, ending = '.keyplan'): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._-]/gu, '')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 80)
  const stem = plain === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(plain) ? 'Workspace' : plain
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? `${stem}${ending}` : `${stem} ${number}${ending}`)
    if (!existsSync(path)) return path
  }
}
