import { AppFailure } from '#shared/contract/errors.ts'
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'

/**
 * Puts a copy of a file under a name that is free: it is there whole and on the disk, or not at all. What stands there already is never
 * replaced.
 * @param aside where the copy lies until it is whole, in the same folder
 */
export function putWhole(from: string, to: string, aside: string): void {
  try {
    rmSync(aside, { force: true })
    copyFileSync(from, aside, constants.COPYFILE_EXCL)
    const file = openSync(aside, 'r+')
    try {
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    giveName(aside, to)
  } catch (error) {
    throw failureOf(error, to)
  } finally {
    rmSync(aside, { force: true })
  }
}

/** A second name takes no place that is taken. Sticks and some folders of networks know none: there it is looked first. */
function giveName(aside: string, to: string): void {
  try {
    linkSync(aside, to)
  } catch (error) {
    if (!withoutSecondNames.has(codeOf(error)) || existsSync(to)) throw error
    renameSync(aside, to)
  }
}

const withoutSecondNames = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EMLINK'])

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? ''
}

function failureOf(error: unknown, path: string): unknown {
  switch (codeOf(error)) {
    case 'EEXIST':
    case 'EPERM':
      return new AppFailure(
        existsSync(path) ? { code: 'store-exists', path } : { code: 'store-folder-unusable', path },
        error,
      )
    case 'ENOSPC':
    case 'EDQUOT':
      return new AppFailure({ code: 'disk-full' }, error)
    case 'EACCES':
    case 'EROFS':
    case 'ENOENT':
    case 'ENOTDIR':
      return new AppFailure({ code: 'store-folder-unusable', path }, error)
    default:
      return error
  }
}
