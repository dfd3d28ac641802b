import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * One hash over the names and contents of files and whole folders. Contents and not times, because a checkout of
 * another commit may leave times in any order. Dot files are no source.
 * @param {string} root
 * @param {readonly string[]} entries relative to the root; one that is missing counts as empty
 */
export function fingerprintOf(root, entries) {
  const hash = createHash('sha256')
  for (const entry of [...entries].sort()) addTo(hash, root, entry)
  return hash.digest('hex')
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {string} entry
 */
function addTo(hash, root, entry) {
  const path = join(root, entry)
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return

  if (found.isDirectory()) {
    const names = readdirSync(path).filter((name) => !name.startsWith('.') && name !== 'node_modules')
    for (const name of names.sort()) addTo(hash, root, `${entry}/${name}`)
    return
  }
  const content = readFileSync(path)
  hash.update(`${entry}\0${content.length}\0`).update(content)
}

/**
 * @param {string} path
 * @returns {string | undefined} `undefined` when there is no stamp
 */
export function readStamp(path) {
  if (!statSync(path, { throwIfNoEntry: false })) return undefined
  return readFileSync(path, 'utf8').trim()
}

/**
 * Written aside and renamed: a stamp that is there is whole.
 * @param {string} path
 * @param {string} text
 */
export function writeStamp(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  const aside = `${path}.${process.pid}`
  writeFileSync(aside, `${text}\n`)
  renameSync(aside, path)
}
