import { AppFailure } from '#shared/contract/errors.ts'
import type { ReadLine } from '#shared/domain/economics/read-order-line.ts'
import { setTimeout } from 'node:timers/promises'
import type { JobContext, JobRunners } from '../../core/job-context.ts'
import { openReader } from '../../store/open-store.ts'
import { createStagedOrders, type StagedOrders } from '../../store/staged-orders.ts'
import { readImportFile } from '../import-file.ts'
import { isLineRefusal, readLines } from '../order-files.ts'
import { stagedOrdersOf, type OrdersNote } from '../order-imports.ts'

/**
 * Takes a file of order lines in: they are read and matched here and wait in a file of the job's own. Lines that the workspace
 * holds as they are are left out; then the writer brings the others in some at a time, and one command makes them count.
 */
export const runOrders: JobRunners['orders'] = async (
  context,
  { basis, fileName, source, channel, ...how },
) => {
  context.progress(0, null, 'reading')
  const file = readImportFile(context.folders.staging, how, context.checkpoint)
  context.throwIfCancelled()
  const { mapping, recipe, numberFormat, dayOrder, currency } = how
  const { headers } = file.table
  const reading = canBeKnown(headers)
    ? { headers, settings: { mapping, recipe, source, channel, numberFormat, dayOrder, currency } }
    : undefined

  const staged = createStagedOrders(stagedOrdersOf(context.folders.staging, context.id))
  let toBring: number
  try {
    const refused = await stageLines(context, file, how, staged)
    if (refused > 0 && !how.leaveOutRefused)
      throw new AppFailure({ code: 'import-refused', refusals: refused })
    context.progress(0, null, 'comparing')
    const { left, replaced, unchanged } = staged.compare(context.path, source, context.checkpoint, channel)
    const counts = { created: left - replaced, replaced, unchanged, leftOut: refused }
    staged.finish({
      basis,
      source,
      fileName,
      channel,
      counts,
      ...(reading && { reading }),
    } satisfies OrdersNote)
    toBring = left
  } finally {
    staged.close()
  }

  await bringAll(context, toBring)
  return context.command('order.takeIn', { jobId: context.id })
}

/** Headings as long as a text are none by which a file is known again. */
function canBeKnown(headers: readonly string[]): boolean {
  return headers.length <= 1_000 && headers.every((header) => header.length <= 1_000)
}

const linesAtOnce = 500
const askAgainMs = 100

/** Answers how many lines are refused. */
async function stageLines(
  context: JobContext,
  file: ReturnType<typeof readImportFile>,
  how: Parameters<typeof readLines>[2],
  staged: StagedOrders,
): Promise<number> {
  const store = await openReader(context.path)
  try {
    let refused = 0
    let some: ReadLine[] = []
    for (const { row, read } of await readLines(store.read, file, how, context.checkpoint)) {
      if (isLineRefusal(read)) refused += 1
      else some.push(read)
      if (some.length < linesAtOnce) continue
      staged.insert(some)
      some = []
      context.progress(row, file.table.rows.length, 'writing')
    }
    staged.insert(some)
    return refused
  } finally {
    await store.close()
  }
}

/** Others who write get their turn in between. */
export async function bringAll(context: JobContext, total: number): Promise<void> {
  for (let done = 0; done < total;) {
    const { brought } = await context.command('order.bring', { jobId: context.id })
    done = brought ?? 0
    context.progress(done, total, 'joining')
    if (brought === null) await setTimeout(askAgainMs)
  }
}
