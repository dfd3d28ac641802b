import type { Output } from '#shared/contract/contract.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import type { OrderImport } from '#shared/domain/economics/order-import.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import type { Id } from '#shared/kernel/id.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { HandlersOf } from '../core/context.ts'
import * as historyStore from '../store/history.ts'
import { bringLines, endArriving } from '../store/order-joining.ts'
import { checkMonths } from '../store/order-months.ts'
import { listImported, listMonths } from '../store/order-reading.ts'
import { orderImportShape } from '../store/order-tables.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import { createImportFiles } from './import-file.ts'
import { isLineRefusal, readLines } from './order-files.ts'

/** What the job leaves with its lines for the command that takes them in. */
export type OrdersNote = Readonly<{
  basis: number
  source: string
  fileName: string
  counts: Output<'order.takeIn'>
}>

/** Some hundredths of a second: whoever writes meanwhile waits no longer. */
const broughtAtOnce = 5_000
const shownAtMost = 200

/** What lines are matched with. */
const matchedBy = { account: ['name', 'sourceId'], order_import: 'all', workspace: ['currency'] } as const

/** Where lines wait: in the folder of their job, and as long as that lasts. */
export function stagedOrdersOf(stagingFolder: string, jobId: string): string {
  return join(stagingFolder, 'jobs', jobId, 'orders.db')
}

type Names =
  | 'order.preview'
  | 'order.bring'
  | 'order.takeIn'
  | 'order.listMonths'
  | 'order.listImported'
  | 'order.checkMonths'

export function orderImportHandlers(stagingFolder: string): Pick<HandlersOf<'order'>, Names> {
  const files = createImportFiles(stagingFolder, goOn)
  const isOver = (jobId: string): boolean => !existsSync(stagedOrdersOf(stagingFolder, jobId))
  const attached = async (db: Reader, recorder: Recorder, jobId: Id<'job'>): Promise<OrdersNote> => {
    if (isOver(jobId)) throw new AppFailure({ code: 'not-found', object: 'job' })
    const note = (await recorder.attach(stagedOrdersOf(stagingFolder, jobId))) as OrdersNote
    if (await historyStore.hasChangedSince(db, note.basis, matchedBy))
      throw new AppFailure({ code: 'preview-outdated' })
    return note
  }
  return {
    'order.preview': async ({ db }, how) => {
      const basis = await historyStore.latestSeq(db)
      const preview = createPreview()
      for (const { row, read } of await readLines(db, files.read(how), how, goOn)) preview.add(row, read)
      return { basis, ...preview.seen() }
    },

    'order.bring': async ({ db, recorder }, { jobId }) => {
      await attached(db, recorder, jobId)
      let brought: number | undefined
      await recorder.aside(async (tx) => {
        brought = await bringLines(tx, jobId, isOver, broughtAtOnce)
      })
      return { brought: brought ?? null }
    },

    'order.takeIn': async ({ db, recorder, newId }, { jobId }) => {
      const { source, fileName, counts } = await attached(db, recorder, jobId)
      recorder.describe(fileName)
      let begun: Pick<OrderImport, 'number' | 'firstLine' | 'lastLine'> | undefined
      await recorder.aside(async (tx) => {
        begun = await endArriving(tx, jobId)
      })
      if (!begun || begun.lastLine < begun.firstLine) return counts
      const lineCount = begun.lastLine - begun.firstLine + 1
      if (lineCount !== counts.created + counts.replaced) throw new Error('Not all lines were brought')

      const id = newId<'order-import'>()
      await recorder.insert(orderImportShape, [
        { id, ...begun, source, fileName, lineCount, replaced: counts.replaced, version: 1 },
      ])
      return counts
    },

    'order.listMonths': ({ db }, { accountId, from, to, ...page }) =>
      listMonths(db, accountId, from, to, page),
    'order.listImported': ({ db }, { accountId, from, to, ...page }) =>
      listImported(db, accountId, from, to, page),
    'order.checkMonths': ({ db }) => checkMonths(db),
  }
}

type Seen = Omit<Output<'order.preview'>, 'basis'>
type Read = Awaited<ReturnType<typeof readLines>> extends Iterable<infer E> ? E : never

function createPreview() {
  const [orders, accounts] = [new Set<string>(), new Set<string>()]
  const totals = new Map<string, Seen['totals'][number]>()
  const refusals: Seen['refusals'] = []
  let [lines, refusalCount] = [0, 0]
  return {
    add: (row: number, read: Read['read']): void => {
      if (isLineRefusal(read)) {
        if (++refusalCount <= shownAtMost) refusals.push({ row, ...read })
        return
      }
      lines += 1
      orders.add(read.orderNumber)
      accounts.add(read.accountId)
      const { currency } = read
      const before = totals.get(currency) ?? { currency, netE4: 0, costE4: 0, freightE4: 0 }
      totals.set(currency, {
        currency,
        netE4: before.netE4 + read.net,
        costE4: before.costE4 + (read.cost ?? 0),
        freightE4: before.freightE4 + (read.freight ?? 0),
      })
    },
    seen: (): Seen => ({
      lines,
      orders: orders.size,
      accounts: accounts.size,
      totals: [...totals.values()],
      refusalCount,
      refusals,
    }),
  }
}
