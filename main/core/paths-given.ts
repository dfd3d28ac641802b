import { AppFailure, ruleFailure } from '#shared/contract/errors.ts'
import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, isAbsolute, resolve } from 'node:path'

/** Two ways to write one path are one workspace. */
export function absolute(path: string): string {
  const full = isAbsolute(path) ? path : resolve(path)
  return existsSync(full) ? realpathSync(full) : full
}

/** The comparison of a copy with the workspace that is open, as a job; the two must be two files. */
export function comparisonOf(path: string, openPath: string | undefined) {
  const from = absolute(path)
  if (!statSync(from, { throwIfNoEntry: false })?.isFile())
    throw new AppFailure({ code: 'store-missing', path: from })
  if (from === openPath) throw ruleFailure({ rule: 'merged-with-itself' })
  return { kind: 'copy-comparison', title: basename(from), input: { from } } as const
}
