import { AppFailure, ruleFailure } from '#shared/contract/errors.ts'
import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { JobContext, JobRunners } from '../../core/job-context.ts'
import { createMergeFile } from '../../store/merge-copies/merge-file.ts'
import { openCopy } from '../../store/merge-copies/open-copy.ts'
import { openReader, type Store } from '../../store/open-store.ts'
import { StoreNotOpened } from '../../store/store-problem.ts'
import { compareCopies, type Compared } from '../merge-copies/compare.ts'
import { mergeFileOf } from '../merge-copies/merge-file-of.ts'

/** Compares somebody's copy with the open workspace. What it found lies in a file until somebody has decided. */
export const runCopyComparison: JobRunners['copy-comparison'] = async (context, { from }) => {
  const theirs = await openTheirs(context, from)
  try {
    return await compare(context, theirs, basename(from))
  } finally {
    await theirs.close()
  }
}

async function openTheirs(context: JobContext, from: string): Promise<Store> {
  try {
    return await openCopy(from, join(context.folder, 'copy.db'), (done, total) => {
      context.throwIfCancelled()
      context.progress(done, total, 'copying')
    })
  } catch (error) {
    throw error instanceof StoreNotOpened ? new AppFailure({ ...error.problem, path: from }, error) : error
  }
}

async function compare(context: JobContext, theirs: Store, fileName: string): Promise<Compared> {
  const path = mergeFileOf(context.folders.staging, context.id)
  const mine = await openReader(context.path)
  const file = createMergeFile(path)
  let compared: Compared | undefined
  try {
    context.progress(0, null, 'comparing')
    compared = await compareCopies(mine.read, theirs.read, fileName, file, {
      checkpoint: context.checkpoint,
      onRows: (done, total) => context.progress(done, total, 'comparing'),
    })
  } finally {
    file.close()
    await mine.close()
    if (!compared) rmSync(path, { force: true })
  }
  if (!compared) throw ruleFailure({ rule: 'no-copy-of-this', fileName: fileName.slice(0, 200) })
  return compared
}
