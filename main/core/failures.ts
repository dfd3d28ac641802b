import { AppFailure, ruleFailure, type AppError } from '#shared/contract/errors.ts'
import type { StoreProblem } from '../store/store-problem.ts'
import type { Incidents } from './incidents.ts'

/** What a disk says that is over its quota or size, failing, or gone. */
const diskFailures = ['EDQUOT', 'EFBIG', 'EIO', 'EROFS', 'ENODEV', 'ENXIO']

/** What a system says of a path that it takes for none. */
const pathFailures = ['ENAMETOOLONG', 'ELOOP', 'ENOTDIR', 'EISDIR']

/** The error that crosses for a failure: what is known by its own code, everything else as an incident with a number. */
export function appErrorOf(error: unknown, during: string, incidents: Incidents): AppError {
  if (error instanceof AppFailure) return error.detail

  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'rows-arriving') return ruleFailure({ rule: 'rows-arriving' }).detail
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return { code: 'disk-full' }
  if (code.startsWith('SQLITE_IOERR') || diskFailures.includes(code)) return { code: 'disk-failing' }
  if (pathFailures.includes(code)) return { code: 'path-not-possible' }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return { code: 'busy' }
  if (code.startsWith('SQLITE_READONLY')) return { code: 'read-only' }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    incidents.report(error, during)
    return { code: 'workspace-damaged' }
  }
  return { code: 'internal', incident: incidents.report(error, during) }
}

/** Why a workspace file was not opened, with the path the user knows it by. */
export function storeFailure(problem: StoreProblem, path: string, cause: unknown): AppFailure {
  return new AppFailure({ ...problem, path }, cause)
}
