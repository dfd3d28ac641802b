import type { Output } from '#shared/contract/contract.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import { createLineSums, type SumsOfLines } from '#shared/domain/economics/line-sums.ts'
import type { OrderField } from '#shared/domain/economics/order-line-fields.ts'
import { createLineWords, wordsOf } from '#shared/domain/economics/line-words.ts'
import type { ReadLine } from '#shared/domain/economics/read-order-line.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { createIds } from '../../main/core/ids.ts'
import {
  stagedLinesOf,
  stagedOrdersOf,
  type OrdersNote,
  type PartNote,
} from '../../main/services/order-imports.ts'
import { createStagedLines, stageOrdersNote } from '../../main/store/staged-orders.ts'
import { createLinePlaces } from '../../main/store/staged-places.ts'
import type { Caller } from './caller.ts'
import { look } from './workspace-file.ts'

/** One line of an order, as a file says it. */
export function aReadLine(accountId: AccountId, about: Partial<ReadLine> = {}): ReadLine {
  const net = about.net ?? 1_000_000
  return {
    accountId,
    productCode: 'FM-1',
    productName: 'Filler',
    productLine: 'Filling machines',
    orderNumber: 'SO-1',
    lineNumber: 1,
    orderedOn: '2026-01-15' as CalendarDay,
    channel: null,
    currency: 'EUR',
    quantity: 10_000,
    list: net,
    discount: 0,
    rebate: 0,
    allowance: 0,
    terms: 0,
    net,
    cost: 600_000,
    freight: null,
    ...about,
  }
}

/** What the job of an import leaves for the writer. */
export function preparedOrders(
  { path, staging }: Readonly<{ path: string; staging: string }>,
  lines: readonly ReadLine[],
  source = 'ERP',
  reading?: OrdersNote['reading'],
  basis = 1_000_000_000,
): Id<'job'> {
  const jobId = createIds(() => new Date())<'job'>()
  const file = stagedOrdersOf(staging, jobId)
  mkdirSync(dirname(file), { recursive: true })
  const places = createLinePlaces()
  const staged = createStagedLines(stagedLinesOf(staging, jobId, 1), 0, places)
  const words = createLineWords()
  for (const line of lines) staged.insert(line, wordsOf(words, line))
  const { left, replaced, unchanged } = staged.compare(path, source, () => undefined)
  staged.finish({ basis } satisfies PartNote)
  staged.close()
  const lastSeq = lines.length
  const pathOf = (part: number): string => stagedLinesOf(staging, jobId, 1 + part)
  const parts = [...places.stage(pathOf, lastSeq, { basis, lastSeq } satisfies PartNote)]
  const last = lastSeq + (parts.at(-1) ?? 0)
  const counts = { created: left - replaced.length, replaced: replaced.length, unchanged, leftOut: 0 }
  const note = {
    basis,
    source,
    fileName: 'orders.csv',
    counts,
    last,
    accountIds: places.accountIds(),
  } satisfies OrdersNote
  const isNew = replaced.length + unchanged === 0
  stageOrdersNote(
    file,
    { ...note, ...(reading && { reading }) },
    { replaced, sums: isNew ? sumsOf(path, lines) : undefined },
  )
  return jobId
}

/** What the lines come to by the rates that the workspace has, as a job reckons it. */
function sumsOf(path: string, lines: readonly ReadLine[]): SumsOfLines | undefined {
  const { own, rates } = look(path, (file) => ({
    own: file.prepare('select currency from workspace').pluck().get() as string,
    rates: file
      .prepare('select currency, month, into_currency, own_units, foreign_units from exchange_rate')
      .raw()
      .all() as [string, string, string, number, number][],
  }))
  const sums = createLineSums(own, (currency, month) => {
    const rate = rates.find(([from, of, into]) => from === currency && of === month && into === own)
    return rate && { ownUnits: rate[3], foreignUnits: rate[4] }
  })
  const words = createLineWords()
  for (const line of lines) sums.add(line, wordsOf(words, line))
  return sums.list()
}

/** All of it brought in, but not yet part of the workspace. */
export async function allBrought(on: Caller, jobId: Id<'job'>): Promise<void> {
  for (let part = 1; await isPartBrought(on, jobId, part);) part += 1
}

/** Answers whether there is one after it. */
async function isPartBrought(on: Caller, jobId: Id<'job'>, part: number): Promise<boolean> {
  for (let before = -1, tries = 0; tries < 10_000; tries++) {
    const reply = await on.reply('order.bring', { jobId, part })
    if (!reply.ok && part > 1 && reply.error.code === 'not-found') return false
    if (!reply.ok) throw new AppFailure(reply.error)
    const brought = (reply.value as Output<'order.bring'>).brought ?? -1
    if (brought === before) return true
    before = brought
  }
  throw new Error('It has no end')
}

export async function ordersTakenIn(
  on: Caller,
  at: Readonly<{ path: string; staging: string }>,
  lines: readonly ReadLine[],
  source?: string,
  reading?: OrdersNote['reading'],
) {
  const jobId = preparedOrders(at, lines, source, reading)
  await allBrought(on, jobId)
  return on.do('order.takeIn', { jobId })
}

/** Hands a file of order lines in, and says what its columns are. */
export async function ordersHandedIn(
  on: Pick<Caller, 'do'>,
  text: string | Uint8Array,
  mapping: readonly (OrderField | null)[],
) {
  const bytes = Buffer.from(text as string)
  const { fileId, bytesAtOnce } = await on.do('file.begin', {
    name: 'orders.csv',
    byteLength: bytes.byteLength,
  })
  for (let from = 0; from < bytes.byteLength; from += bytesAtOnce) {
    const base64 = bytes.subarray(from, from + bytesAtOnce).toString('base64')
    await on.do('file.append', { fileId, base64 })
  }
  return { fileId, mapping, source: 'ERP' }
}
