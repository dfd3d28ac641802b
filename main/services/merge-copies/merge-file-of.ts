import { AppFailure } from '#shared/contract/errors.ts'
import type { Id } from '#shared/kernel/id.ts'
import { join } from 'node:path'
import { withMergeFile, type MadeMerge } from '../../store/merge-copies/merge-file.ts'

/** What is known of a comparison beside what it found. */
export type MergeNote = Readonly<{
  /** The number of our newest command when it was made. */
  basis: number
  fileName: string
  actors: readonly string[]
  since: string | null
  until: string | null
  commands: number
  mergedAt: string | null
  leftOut: readonly Readonly<{ table: string; count: number }>[]
}>

/** Where a comparison lies until somebody has decided: among the files that came in, which are cleared after a day. */
export function mergeFileOf(stagingFolder: string, mergeId: Id<'job'>): string {
  return join(stagingFolder, `${mergeId}.merge`)
}

/** Looks into a comparison, or fails where there is none. */
export function lookInto<T>(stagingFolder: string, mergeId: Id<'job'>, work: (made: MadeMerge) => T): T {
  const found = withMergeFile(mergeFileOf(stagingFolder, mergeId), (made) => ({ value: work(made) }))
  if (!found) throw new AppFailure({ code: 'not-found', object: 'workspace-merge' })
  return found.value
}
