import { AppFailure } from '#shared/contract/errors.ts'
import { createLineSums, type LineSums } from '#shared/domain/economics/line-sums.ts'
import { setImmediate } from 'node:timers/promises'
import type { JobContext, JobInputs, JobRunners } from '../../core/job-context.ts'
import { openReader } from '../../store/open-store.ts'
import type { Reader } from '../../store/recorder.ts'
import { createStagedLines, stageOrdersNote } from '../../store/staged-orders.ts'
import { createLinePlaces, type LinePlaces } from '../../store/staged-places.ts'
import { ratesInto } from '../exchange-rates.ts'
import { createImportFiles } from '../import-file.ts'
import { isLineRefusal, lineReader, openLines } from '../order-files.ts'
import { stagedLinesOf, stagedOrdersOf, type OrdersNote, type PartNote } from '../order-imports.ts'
import { getWorkspace } from '../workspace.ts'
import { createBringing, type Bringing } from './orders-brought.ts'

/**
 * Takes a file of order lines in: they are read and matched here and wait in files of the job's own, some in each. Lines that the workspace
 * holds as they are are left out; the writer brings the others in while the next are read, where nobody sees them, and one command makes
 * all of them count. Where that is not sent, what was brought in goes again.
 */
export const runOrders: JobRunners['orders'] = async (context, how) => {
  context.progress(0, null, 'reading')
  const files = createImportFiles(context.folders.staging, context.checkpoint)
  const rows = openLines(files, how, context.checkpoint)
  context.throwIfCancelled()
  const bringing = createBringing(context)
  const store = await openReader(context.path)
  let done: Staged
  let last: number
  try {
    done = await stageLines({ context, how, rows, bringing, db: store.read })
    if (done.refused > 0 && !how.leaveOutRefused)
      throw new AppFailure({ code: 'import-refused', refusals: done.refused })
    last = await bringing.all(done.places, done.parts, done.taken, { basis: how.basis })
  } catch (error) {
    await bringing.stop()
    throw error
  } finally {
    await store.close()
  }
  const { refused, left, unchanged, replaced, sums, places } = done
  const counts = {
    created: left - replaced.length,
    replaced: replaced.length,
    unchanged,
    leftOut: refused,
  }
  const note = {
    ...noteOf(how),
    counts,
    last,
    accountIds: places.accountIds(),
    ...readingOf(how, rows.headers() ?? []),
  } satisfies OrdersNote
  stageOrdersNote(stagedOrdersOf(context.folders.staging, context.id), note, { replaced, sums: sums?.list() })
  return context.command('order.takeIn', { jobId: context.id })
}

type How = JobInputs['orders']
type Staged = {
  refused: number
  parts: number
  taken: number
  left: number
  unchanged: number
  replaced: number[]
  /** Where lines of the file were there before, what it comes to is not what is added. */
  sums: LineSums | undefined
  places: LinePlaces
}

const noteOf = ({ basis, source, fileName, channel }: How) => ({ basis, source, fileName, channel })

/** Headings as long as a text are none by which a file is known again. */
function readingOf(how: How, headers: readonly string[]): Pick<OrdersNote, 'reading'> {
  const { mapping, recipe, source, channel, numberFormat, dayOrder, currency } = how
  const canBeKnown = headers.length <= 1_000 && headers.every((header) => header.length <= 1_000)
  const settings = { mapping, recipe, source, channel, numberFormat, dayOrder, currency }
  return canBeKnown ? { reading: { headers, settings } } : {}
}

/** A millisecond: so long the writer's answers wait, and the writer with them. */
const rowsAtOnce = 250
const [linesAtLeast, linesAtMost] = [5_000, 100_000]

/**
 * The writer has the first part soon, and larger ones while it is at those before: what is left of a part comes in with little beside it.
 * Towards the end they are smaller again, since for the last one nothing is done beside the writer.
 * @param left so many lines there still are, as far as it can be told
 */
function linesOf(part: number, left: number): number {
  return Math.min(linesAtMost, linesAtLeast * 2 ** (part - 1), Math.max(linesAtLeast, left / 2))
}

type Staging = Readonly<{
  context: JobContext
  how: How
  rows: ReturnType<typeof openLines>
  bringing: Bringing
  db: Reader
}>

async function stageLines({ context, how, rows, bringing, db }: Staging): Promise<Staged> {
  const read = await lineReader(db, rows.form, how, context.checkpoint)
  const { currency } = await getWorkspace(db)
  const done: Staged = {
    ...{ refused: 0, parts: 0, taken: 0, left: 0, unchanged: 0, replaced: [] },
    places: createLinePlaces(),
    sums: createLineSums(currency, await ratesInto(db, currency)),
  }
  let rowCount = 0
  for (let part = 1; rows.share() < 1; part += 1) {
    done.parts = part
    const path = stagedLinesOf(context.folders.staging, context.id, part)
    const before = done.taken
    const share = rows.share()
    const until = before + linesOf(part, share === 0 ? Infinity : (before / share) * (1 - share))
    const staged = createStagedLines(path, before, done.places)
    try {
      while (rows.share() < 1 && done.taken < until) {
        rows.read((cells) => {
          rowCount += 1
          const line = read(cells)
          if (isLineRefusal(line)) {
            done.refused += 1
            return
          }
          staged.insert(line, line)
          done.sums?.add(line, line)
          done.taken += 1
        }, rowsAtOnce)
        context.progress(rowCount, Math.round(rowCount / rows.share()), 'writing')
        await setImmediate()
        bringing.throwIfFailed()
      }
      const found = staged.compare(context.path, how.source, context.checkpoint, how.channel)
      done.left += found.left
      done.unchanged += found.unchanged
      done.replaced.push(...found.replaced)
      if (found.replaced.length + found.unchanged > 0) done.sums = undefined
      staged.finish({ basis: how.basis } satisfies PartNote)
    } finally {
      staged.close()
    }
    bringing.add(part, done.left)
  }
  return done
}
