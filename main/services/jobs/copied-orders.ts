import { rmSync } from 'node:fs'
import type { JobResult } from '#shared/contract/job.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import type { JobContext, JobRunners } from '../../core/job-context.ts'
import { latestSeq } from '../../store/history.ts'
import { listSame } from '../../store/merge-copies/merge-notes.ts'
import { stageAgain } from '../../store/merge-copies/orders-there.ts'
import { openReader } from '../../store/open-store.ts'
import * as rows from '../../store/rows.ts'
import { createStagedLines, stageOrdersNote } from '../../store/staged-orders.ts'
import { createLinePlaces } from '../../store/staged-places.ts'
import { accountShape } from '../../store/tables.ts'
import { listOrdersThere, lookInto, type OrdersThere } from '../merge-copies/merge-file-of.ts'
import { stagedLinesOf, stagedOrdersOf, type OrdersNote, type PartNote } from '../order-imports.ts'
import { createBringing } from './orders-brought.ts'

type Done = JobResult<'copied-orders'>

/**
 * Brings in the files of order lines that came in in a copy that was compared, one after another, each as if it were imported here: what
 * the workspace holds as it is is left out, what says something else takes the place of what was, and each is a step of its own.
 */
export const runCopiedOrders: JobRunners['copied-orders'] = async (context, { mergeId }) => {
  lookInto(context.folders.staging, mergeId, () => undefined)
  const done: Done = { files: 0, created: 0, replaced: 0, unchanged: 0, leftOut: 0 }
  const files = listOrdersThere(context.folders.staging, mergeId)
  const brought = []
  for (const { path, note } of files) brought.push(await bringFile(context, path, note))
  return brought.reduce<Done>(
    (sum, each) => ({
      files: sum.files + (each.created + each.replaced > 0 ? 1 : 0),
      created: sum.created + each.created,
      replaced: sum.replaced + each.replaced,
      unchanged: sum.unchanged + each.unchanged,
      leftOut: sum.leftOut + each.leftOut,
    }),
    done,
  )
}

async function bringFile(
  context: JobContext,
  path: string,
  { id, source, fileName, channel, lines }: OrdersThere,
): Promise<OrdersNote['counts']> {
  const { staging } = context.folders
  context.progress(0, null, 'reading')
  const { basis, accountOf } = await accountsHere(context)
  const [at, waiting] = [stagedOrdersOf(staging, context.id), stagedLinesOf(staging, context.id, 1)]
  rmSync(at, { force: true })
  const places = createLinePlaces()
  const staged = createStagedLines(waiting, 0, places)
  let note: Omit<OrdersNote, 'last' | 'accountIds'>
  let replaced: readonly number[]
  let [here, left] = [0, 0]
  try {
    here = stageAgain(path, accountOf, staged, context.checkpoint)
    context.progress(0, null, 'comparing')
    const found = staged.compare(context.path, source, context.checkpoint, channel)
    ;({ replaced, left } = found)
    const counts = {
      ...{ created: left - replaced.length, replaced: replaced.length },
      ...{ unchanged: found.unchanged, leftOut: lines - here },
    }
    note = { basis, source, fileName, channel, counts, importId: id }
    staged.finish({ basis } satisfies PartNote)
  } finally {
    staged.close()
  }
  const bringing = createBringing(context)
  let last: number
  try {
    bringing.add(1, left)
    last = await bringing.all(places, 1, here, { basis })
  } catch (error) {
    await bringing.stop()
    throw error
  }
  stageOrdersNote(at, { ...note, last, accountIds: places.accountIds() } satisfies OrdersNote, {
    replaced,
    sums: undefined,
  })
  return context.command('order.takeIn', { jobId: context.id })
}

/** The account that is meant here by one of the copy: itself, or the one that both had made. */
async function accountsHere(context: JobContext) {
  const store = await openReader(context.path)
  try {
    const basis = await latestSeq(store.read)
    const same = await listSame(store.read)
    const here = new Set((await rows.listMany(store.read, accountShape, ['id'], goOn)).map(({ id }) => id))
    type AccountId = typeof here extends Set<infer I> ? I : never
    const accountOf = (id: AccountId): AccountId | undefined => {
      const own = here.has(id) ? id : (same.get(id) as AccountId | undefined)
      return own !== undefined && here.has(own) ? own : undefined
    }
    return { basis, accountOf }
  } finally {
    await store.close()
  }
}
