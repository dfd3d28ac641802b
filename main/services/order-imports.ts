import type { Output } from '#shared/contract/contract.ts'
import { AppFailure, ruleFailure } from '#shared/contract/errors.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { blankAccount } from '#shared/domain/account/blank-account.ts'
import type { OrderProfile } from '#shared/domain/economics/order-profile.ts'
import type { OrderImport } from '#shared/domain/economics/order-import.ts'
import { fold } from '#shared/kernel/fold.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import type { Id } from '#shared/kernel/id.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { HandlersOf } from '../core/context.ts'
import * as historyStore from '../store/history.ts'
import { bringLines, bringPlaces, endArriving } from '../store/order-joining.ts'
import { checkMonths } from '../store/order-months.ts'
import { listImported, listMonths } from '../store/order-reading.ts'
import { orderImportShape } from '../store/order-tables.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape } from '../store/tables.ts'
import { ratesInto } from './exchange-rates.ts'
import { createImportFiles } from './import-file.ts'
import { lineReader, openLines } from './order-files.ts'
import { mayBeOfOthers } from './order-accounts-since.ts'
import { getAt } from './outcome.ts'
import { rememberReading } from './order-profiles.ts'
import { createPreview } from './order-preview.ts'
import { getWorkspace } from './workspace.ts'

/** What the job leaves with its lines for the command that takes them in. */
export type OrdersNote = Readonly<{
  basis: number
  source: string
  fileName: string
  /** Of lines that do not say. */
  channel?: string | null
  counts: Output<'order.takeIn'>
  /** The last of what was staged in parts: all of it is there once it was taken. */
  last: number
  /** Whose lines there are. */
  accountIds: readonly AccountId[]
  /** Of a file that was brought from a copy: what the import is called there. */
  importId?: Id<'order-import'>
  /** How the file was read, to be known by its headings the next time. */
  reading?: Pick<OrderProfile, 'headers' | 'settings'>
}>

/** What is left with each part. One of places says after which line they are counted. */
export type PartNote = Readonly<{ basis: number; lastSeq?: number }>

/** What lines are matched with, beside accounts. */
const matchedBy = {
  order_import: 'all',
  exchange_rate: 'all',
  workspace: ['currency'],
} as const

/** The folder of a job, in which lines wait, and which is there as long as the job is. */
export function ordersFolderOf(stagingFolder: string, jobId: string): string {
  return join(stagingFolder, 'jobs', jobId)
}

/** What is left for the command that takes the lines in. */
export function stagedOrdersOf(stagingFolder: string, jobId: string): string {
  return join(ordersFolderOf(stagingFolder, jobId), 'orders.db')
}

/** @param part lines wait in several files, so that the first are brought in while the next are read; counted from 1 */
export function stagedLinesOf(stagingFolder: string, jobId: string, part: number): string {
  return join(ordersFolderOf(stagingFolder, jobId), `lines-${part}.db`)
}

const rowsAtOnce = 10_000

type Names =
  | 'order.preview'
  | 'order.makeAccounts'
  | 'order.bring'
  | 'order.takeIn'
  | 'order.listImports'
  | 'order.removeImport'
  | 'order.listMonths'
  | 'order.listImported'
  | 'order.checkMonths'

export function orderImportHandlers(stagingFolder: string): Pick<HandlersOf<'order'>, Names> {
  const files = createImportFiles(stagingFolder, goOn)
  const isOver = (jobId: string): boolean => !existsSync(ordersFolderOf(stagingFolder, jobId))
  /** What a job has left in a file, which is attached from then on. */
  const attached = async <T extends Pick<OrdersNote, 'basis'>>(
    db: Reader,
    recorder: Recorder,
    path: string,
  ): Promise<T> => {
    if (!existsSync(path)) throw new AppFailure({ code: 'not-found', object: 'job' })
    const note = (await recorder.attach(path)) as T
    if (await historyStore.hasChangedSince(db, note.basis, matchedBy))
      throw new AppFailure({ code: 'preview-outdated' })
    return note
  }
  return {
    'order.preview': async ({ db }, how) => {
      const basis = await historyStore.latestSeq(db)
      const accounts = await rows.listMany(db, accountShape, ['name', 'id'], goOn)
      const { currency } = await getWorkspace(db)
      const preview = createPreview(accounts, currency, await ratesInto(db, currency))
      const lines = openLines(files, how, goOn)
      const read = await lineReader(db, lines.form, how, goOn)
      const nameColumn = how.mapping.indexOf('accountName')
      do {
        lines.read(
          (cells, row) => preview.add(row, read(cells), String(cells[nameColumn] ?? '').trim()),
          rowsAtOnce,
        )
      } while (lines.share() < 1)
      return { basis, ...preview.seen() }
    },

    'order.makeAccounts': async ({ db, recorder, newId }, { accounts }) => {
      const { currency } = await getWorkspace(db)
      const known = new Map<string, string>()
      const names = new Set<string>()
      for (const { sourceId, name } of await rows.listMany(db, accountShape, ['id'], goOn)) {
        names.add(fold(name))
        if (sourceId !== null) known.set(sourceId, name)
      }
      // A name that is there already, or comes twice, is one account: pressing twice makes nothing more.
      const wanted = accounts.filter(({ sourceId, name }) => {
        const by = sourceId === null ? undefined : known.get(sourceId)
        if (sourceId !== null && by !== undefined)
          throw ruleFailure({ rule: 'source-id-taken', sourceId, by })
        const isThere = sourceId === null && names.has(fold(name))
        names.add(fold(name))
        if (sourceId !== null) known.set(sourceId, name)
        return !isThere
      })
      const made = wanted.map((account) => ({
        ...blankAccount,
        ...account,
        ownerId: null,
        parentId: null,
        currency,
        id: newId<'account'>(),
        version: 1,
      }))
      await recorder.insert(accountShape, made)
      return { made: made.length }
    },

    'order.bring': async ({ db, recorder }, { jobId, part, atMost }) => {
      const { lastSeq } = await attached<PartNote>(db, recorder, stagedLinesOf(stagingFolder, jobId, part))
      let brought: number | undefined
      await recorder.aside(async (tx) => {
        brought =
          lastSeq === undefined
            ? await bringLines(tx, jobId, isOver, atMost)
            : await bringPlaces(tx, jobId, lastSeq, atMost)
      })
      return { brought: brought ?? null }
    },

    'order.takeIn': async ({ db, recorder, newId }, { jobId }) => {
      const note = await attached<OrdersNote>(db, recorder, stagedOrdersOf(stagingFolder, jobId))
      // What came in so far is seen by nobody: whether all of it is still of these accounts is asked once.
      if (await mayBeOfOthers(db, note.basis, note.accountIds))
        throw new AppFailure({ code: 'preview-outdated' })
      const { source, fileName, channel = null, counts, last, reading, importId } = note
      recorder.describe(fileName)
      let begun: Pick<OrderImport, 'number' | 'firstLine' | 'lastLine'> | undefined
      await recorder.aside(async (tx) => {
        begun = await endArriving(tx, jobId, last)
      })
      if (!begun || begun.lastLine < begun.firstLine) return counts
      const lineCount = begun.lastLine - begun.firstLine + 1
      if (lineCount !== counts.created + counts.replaced) throw new Error('Not all lines were brought')

      // Under its own name, so that the copy it is from knows it again; an import that was undone keeps it to itself.
      const isNew = importId !== undefined && !(await historyStore.knowsThing(db, importId))
      const id = isNew ? importId : newId<'order-import'>()
      await recorder.insert(orderImportShape, [
        { id, ...begun, source, fileName, lineCount, replaced: counts.replaced, channel, version: 1 },
      ])
      if (reading) await rememberReading(recorder, newId, fileName, reading)
      return counts
    },

    'order.listImports': async ({ db }) =>
      (await rows.listAll(db, orderImportShape, ['number'])).toReversed(),
    'order.removeImport': async ({ db, recorder }, { id, version }) => {
      const { fileName } = await getAt(db, orderImportShape, id, version)
      recorder.describe(fileName)
      await recorder.remove(orderImportShape, [id])
      return {}
    },
    'order.listMonths': ({ db }, { accountId, from, to, ...page }) =>
      listMonths(db, accountId, from, to, page),
    'order.listImported': ({ db }, { accountId, from, to, ...page }) =>
      listImported(db, accountId, from, to, page),
    'order.checkMonths': ({ db }) => checkMonths(db),
  }
}
