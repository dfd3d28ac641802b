import { AppFailure } from '#shared/contract/errors.ts'
import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join, parse, sep } from 'node:path'
import type { Folders } from '../folders.ts'
import { doneFolder, failedFolder } from './listing.ts'

const importable = /\.(csv|tsv|txt|xlsx|vcf|json)$/i

/**
 * The folder as it is known by, or the failure that says why it can't be watched. All that is put into it is moved: so it holds nothing
 * but files to import, and is no place where anything else lies.
 */
export function usableFolder(path: string, workspace: string, folders: Folders): string {
  const refuse = (why: Why): AppFailure => new AppFailure({ code: 'watched-folder-unusable', path, why })
  if (!isAbsolute(path)) throw refuse('not-absolute')
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw refuse('no-folder')
  const folder = realpathSync(path)
  const own = [homedir(), parse(folder).root, dirname(workspace), folders.workspaces].map(real)
  const isKeyplans = [folders.own, folders.staging].some((each) => isWithin(folder, real(each)))
  if (own.includes(folder) || isKeyplans) throw refuse('in-use')
  const isOther = (name: string): boolean => {
    if (name === doneFolder || name === failedFolder) return !lstatSync(join(folder, name)).isDirectory()
    return !name.startsWith('.') && !importable.test(name)
  }
  if (readdirSync(folder).some(isOther)) throw refuse('holds-other-things')
  return folder
}

type Why = 'not-absolute' | 'no-folder' | 'in-use' | 'holds-other-things'

function real(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : path
}

function isWithin(folder: string, above: string): boolean {
  return folder === above || folder.startsWith(`${above}${sep}`)
}
