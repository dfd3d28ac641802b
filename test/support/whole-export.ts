import { AppFailure, type AppError } from '#shared/contract/errors.ts'
import { join } from 'node:path'
import { runWorkspaceExport } from '../../main/services/jobs/workspace-export.ts'
import { runWorkspaceImport } from '../../main/services/jobs/workspace-import.ts'
import { aFolder } from './folder.ts'
import { aJobContext } from './job-context.ts'

/** Writes all of a workspace to an export, and answers where it lies. */
export async function exported(path: string): Promise<string> {
  const to = join(aFolder(), 'export.json')
  await runWorkspaceExport(aJobContext(path), { to })
  return to
}

/** Makes a workspace of an export, and answers where it lies. */
export async function imported(from: string): Promise<string> {
  const path = join(aFolder(), 'again.keyplan')
  await runWorkspaceImport(aJobContext(path), { from })
  return path
}

/** Why something was refused. Throws where it was not. */
export async function failureOf(work: () => Promise<unknown>): Promise<AppError> {
  try {
    await work()
  } catch (error) {
    if (error instanceof AppFailure) return error.detail
    throw error
  }
  throw new Error('It was not refused')
}
