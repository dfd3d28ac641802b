import { AppFailure, ruleFailure } from '#shared/contract/errors.ts'
import type { Id } from '#shared/kernel/id.ts'
import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { JobContext, JobRunners } from '../../core/job-context.ts'
import { createMergeFile } from '../../store/merge-copies/merge-file.ts'
import { stageImportThere } from '../../store/merge-copies/orders-there.ts'
import { openCopy } from '../../store/merge-copies/open-copy.ts'
import { openReader, type Store } from '../../store/open-store.ts'
import { orderImportShape } from '../../store/order-tables.ts'
import * as rows from '../../store/rows.ts'
import { createStagedLines } from '../../store/staged-orders.ts'
import { StoreNotOpened } from '../../store/store-problem.ts'
import { compareCopies, type Compared } from '../merge-copies/compare.ts'
import { mergeFileOf, ordersThereOf, type OrdersThere } from '../merge-copies/merge-file-of.ts'

/** Compares somebody's copy with the open workspace. What it found lies in a file until somebody has decided. */
export const runCopyComparison: JobRunners['copy-comparison'] = async (context, { from }) => {
  const theirs = await openTheirs(context, from)
  try {
    const { orderImports, ...compared } = await compare(context, theirs, basename(from))
    return { ...compared, orderFiles: await keepOrders(context, theirs, orderImports) }
  } finally {
    await theirs.close()
  }
}

async function openTheirs(context: JobContext, from: string): Promise<Store> {
  try {
    return await openCopy(from, copiedTo(context), (done, total) => {
      context.throwIfCancelled()
      context.progress(done, total, 'copying')
    })
  } catch (error) {
    throw error instanceof StoreNotOpened ? new AppFailure({ ...error.problem, path: from }, error) : error
  }
}

function copiedTo({ folder }: JobContext): string {
  return join(folder, 'copy.db')
}

/** Keeps the lines of the files that came in there beside the comparison, and answers how many files have any. */
async function keepOrders(
  context: JobContext,
  theirs: Store,
  ids: readonly Id<'order-import'>[],
): Promise<number> {
  const imports = (await rows.listWhere(theirs.read, orderImportShape, 'id', ids)).toSorted(
    (one, other) => one.number - other.number,
  )
  let kept = 0
  for (const [done, { id, number, source, fileName, channel }] of imports.entries()) {
    context.progress(done, imports.length, 'reading')
    const path = ordersThereOf(context.folders.staging, context.id, kept)
    const staged = createStagedLines(path, 0)
    let lines = 0
    try {
      lines = stageImportThere(copiedTo(context), number, staged, context.checkpoint)
      staged.finish({ id, source, fileName, channel, lines } satisfies OrdersThere)
    } finally {
      staged.close()
    }
    if (lines > 0) kept++
    else rmSync(path)
  }
  return kept
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
