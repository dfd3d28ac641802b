import { AppFailure } from '#shared/contract/errors.ts'
import type { Id } from '#shared/kernel/id.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { noteIn } from '../../store/merge-copies/orders-there.ts'
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
}>

/** A file of order lines that came in in the copy, beside its lines. */
export type OrdersThere = Readonly<{
  id: Id<'order-import'>
  source: string
  fileName: string
  channel: string | null
  lines: number
}>

/** Where a comparison lies until somebody has decided: among the files that came in, which are cleared after a day. */
export function mergeFileOf(stagingFolder: string, mergeId: Id<'job'>): string {
  return join(stagingFolder, `${mergeId}.merge`)
}

/** Where the lines of a file lie that came in in the copy, by its place among such files. */
export function ordersThereOf(stagingFolder: string, mergeId: Id<'job'>, index: number): string {
  return join(stagingFolder, `${mergeId}.orders-${index}`)
}

/** The files of order lines of a comparison, with where their lines lie. */
export function listOrdersThere(
  stagingFolder: string,
  mergeId: Id<'job'>,
): readonly Readonly<{ path: string; note: OrdersThere }>[] {
  const found: { path: string; note: OrdersThere }[] = []
  for (let index = 0; ; index++) {
    const path = ordersThereOf(stagingFolder, mergeId, index)
    if (!existsSync(path)) return found
    found.push({ path, note: noteIn(path) as OrdersThere })
  }
}

/** Looks into a comparison, or fails where there is none. */
export function lookInto<T>(stagingFolder: string, mergeId: Id<'job'>, work: (made: MadeMerge) => T): T {
  const found = withMergeFile(mergeFileOf(stagingFolder, mergeId), (made) => ({ value: work(made) }))
  if (!found) throw new AppFailure({ code: 'not-found', object: 'workspace-merge' })
  return found.value
}
