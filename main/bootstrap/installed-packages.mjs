import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {Readonly<{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} Entry
 * @typedef {Readonly<Record<string, Entry>>} Entries by path, such as `node_modules/react`
 */

/**
 * Whether node_modules already holds what package-lock.json asks for, so that a folder which somebody filled with
 * npm by hand is not emptied and filled once more. npm keeps the list of what it installed beside it.
 * @param {string} root
 */
export function isInstalled(root) {
  const listed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(listed)) return false
  return isSatisfied(entriesOf(join(root, 'package-lock.json')), entriesOf(listed))
}

/**
 * @param {Entries} wanted
 * @param {Entries} present
 */
export function isSatisfied(wanted, present) {
  const missing = Object.entries(wanted).some(
    ([path, entry]) => path && !present[path] && !mayBeAbsent(entry),
  )
  const differing = Object.entries(present).some(([path, { version }]) => wanted[path]?.version !== version)
  return !missing && !differing
}

/** @param {Entry} entry */
function mayBeAbsent(entry) {
  return entry.optional === true || entry.devOptional === true
}

/**
 * @param {string} path
 * @returns {Entries}
 */
function entriesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages
}
