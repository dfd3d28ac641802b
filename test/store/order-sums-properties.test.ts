import type { AccountId } from '#shared/domain/account/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import fc from 'fast-check'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { openReader } from '../../main/store/open-store.ts'
import { sumLines } from '../../main/store/statement-reading.ts'
import { sumMonths } from '../../main/store/statement-sums.ts'
import { anAccount, anOrderLine } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { aReadLine, ordersTakenIn } from '../support/order-file.ts'
import { keptOrders, recountedOrders } from '../support/recounted-orders.ts'

/** What it costs to serve each account comes out of sums in a portfolio, and of the lines in a statement. */
async function expectServedAsByTheLines(
  core: Core,
  note: (what: string, isDone: boolean) => void,
): Promise<void> {
  const { id, version } = await core.do('cost-model.add', { name: 'Ours', validFrom: '2025-01' })
  const terms = [
    { driver: 'orders', channel: null, minutes: 100 },
    { driver: 'lines', channel: null, minutes: 10 },
    { driver: 'returns', channel: null, minutes: 1 },
  ] as const
  const activity = { key: 'all', name: 'All', capacityCostMinor: 1_000, capacityMinutes: 1_000, terms }
  await core.do('cost-model.edit', { id, version, changes: { activities: [activity] } })
  for (const months of spans) {
    const { accounts } = await core.do('economics.getPortfolio', months)
    const { counts } = await core.do('economics.countDrivers', months)
    let orders = 0
    for (const { accountId, now, before, serve } of accounts) {
      const { total, serve: byLines } = await core.do('economics.getStatement', { accountId, ...months })
      expect([serve?.nowE4, serve?.beforeE4]).toEqual([byLines?.now.totalE4, byLines?.before.totalE4])
      expect([now.netE4, before.netE4]).toEqual([total.now.netE4, total.before.netE4])
      orders += total.now.orders
      note('order before', total.before.orders > 0)
    }
    expect(counts.orders).toBe(orders)
  }
}

/** Two orders of each account that name no file, one of them of two months and product lines. */
async function recordSome(core: Core, accounts: readonly Readonly<{ id: AccountId }>[]): Promise<void> {
  const parts = await core.do('product-line.add', { name: 'Parts' })
  const lines = []
  for (const { id: accountId } of accounts) {
    const line = await anOrderLine(core, { accountId, orderNumber: 'A', isExpedited: true })
    const day = (text: string) => ({ orderedOn: text as CalendarDay })
    lines.push({ ...line, ...day('2026-02-11') }, { ...line, ...day('2026-03-11'), productLineId: parts.id })
    lines.push({ ...line, ...day('2026-03-12'), orderNumber: 'B', quantity: -1.5, isReturned: true })
  }
  if (lines.length > 0) await core.do('order.record', { lines })
}

/** What whole months come to is told from sums, which the lines themselves must tell as well, whatever it is told by. */
async function expectSumsOfLines(
  core: Core,
  accountIds: readonly AccountId[],
  note: (what: string, isDone: boolean) => void,
): Promise<void> {
  const { currency } = await core.do('workspace.get', {})
  const { read, close } = await openReader(core.path)
  try {
    for (const { from, to } of spans)
      for (const since of [from, to])
        for (const productLine of [null, '', 'Parts'])
          for (const by of [
            'account',
            'month',
            'product-line',
            'account-month',
            'product-line-month',
          ] as const) {
            const asked = { accountIds, from, to, productLine, currency }
            const sums = await sumMonths(read, asked, by, since)
            expect([by, since, sums]).toEqual([by, since, await sumLines(read, asked, by, since)])
            note('told of one product line', productLine === 'Parts' && sums.length > 0)
            note(
              'recorded',
              sums.some((each) => each.sums.expedited > 0),
            )
          }
  } finally {
    await close()
  }
}

const months = ['2025-12', '2026-02', '2026-03']

/** Two months, one with one before it, a quarter, and a quarter with the month before it. */
const spans = [
  { from: '2026-02', to: '2026-03' },
  { from: '2026-02', to: '2026-02' },
  { from: '2026-01', to: '2026-03' },
  { from: '2025-12', to: '2026-03' },
]

const at = (core: Core) => ({ path: core.path, staging: dirname(core.incidentLog) })

test('whatever is imported, corrected, given back, taken back, merged, removed and undone, the sums are those of the lines', async () => {
  const line = fc.record({
    account: fc.nat(2),
    orderNumber: fc.constantFrom('A', 'B'),
    lineNumber: fc.integer({ min: 1, max: 3 }),
    month: fc.constantFrom(...months),
    productLine: fc.constantFrom('', 'Parts'),
    currency: fc.constantFrom('EUR', 'USD'),
    /** What is below nothing came back. */
    net: fc.integer({ min: -1_000, max: 1_000 }),
    discount: fc.nat(50),
    quantity: fc.integer({ min: -30_000, max: 30_000 }),
    cost: fc.option(fc.nat(900)),
    freight: fc.option(fc.nat(20)),
  })
  const file = fc.uniqueArray(line, {
    selector: (one) => `${one.orderNumber} ${one.lineNumber}`,
    minLength: 1,
    maxLength: 6,
  })
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.record({ file, source: fc.constantFrom('ERP', 'Shop') }) },
    { weight: 3, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
    { weight: 2, arbitrary: fc.record({ takeBack: fc.nat(5) }) },
    { weight: 2, arbitrary: fc.record({ stays: fc.nat(2), goes: fc.nat(2) }) },
    { weight: 1, arbitrary: fc.record({ remove: fc.nat(2) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        month: fc.constantFrom(...months),
        own: fc.option(fc.integer({ min: 1, max: 2_000 }), { freq: 2 }),
        foreign: fc.constantFrom(1_000, 10_834),
      }),
    },
    { weight: 1, arbitrary: fc.record({ inCurrency: fc.constantFrom('EUR', 'USD', 'CHF') }) },
  )
  const did = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), async (all) => {
      const core = await openCore()
      const ids = [
        (await anAccount(core)).id,
        (await anAccount(core, { name: 'Other' })).id,
        (await anAccount(core, { name: 'Third' })).id,
      ]
      const found = async () => {
        const { rows } = await core.do('account.list', {})
        return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
      }
      const note = (what: string, isDone: boolean): void =>
        void did.set(what, (did.get(what) ?? 0) + (isDone ? 1 : 0))
      for (const each of all) {
        const there = await found()
        if (each === 'undo' || each === 'redo') {
          const { undo } = await core.do('history.getStanding', {})
          const isMade = undo?.command.startsWith('account.create') === true
          if (each === 'redo' || !isMade) note(each, (await core.reply(`history.${each}`, {})).ok)
        } else if ('file' in each) {
          if (there.length === 0) continue
          const lines = each.file.map(({ account, month, ...about }) =>
            aReadLine(there[account % there.length]!.id, {
              ...about,
              orderedOn: `${month}-11` as CalendarDay,
            }),
          )
          const { replaced } = await ordersTakenIn(core, at(core), lines, each.source)
          note('corrected', replaced > 0)
        } else if ('own' in each) {
          const { currency: own } = await core.do('workspace.get', {})
          const { changed } = await core.do('exchange-rate.fill', {
            rates: [
              {
                currency: own === 'USD' ? 'EUR' : 'USD',
                month: each.month,
                rate: each.own === null ? null : { ownUnits: each.own, foreignUnits: each.foreign },
              },
            ],
          })
          note(each.own === null ? 'rate gone' : 'rate', changed > 0)
        } else if ('inCurrency' in each) {
          const { version } = await core.do('workspace.get', {})
          await core.do('workspace.edit', { version, changes: { currency: each.inCurrency } })
          note('other currency', true)
        } else if ('takeBack' in each) {
          const imports = await core.do('order.listImports', {})
          const one = imports[each.takeBack % Math.max(1, imports.length)]
          if (one)
            note(
              'taken back',
              (await core.reply('order.removeImport', { id: one.id, version: one.version })).ok,
            )
        } else if ('stays' in each) {
          const known = (id: string | undefined) => there.find((row) => row.id === id)
          const [stays, goes] = [known(ids[each.stays]), known(ids[each.goes])]
          if (!stays || !goes || stays === goes) continue
          await core.do('duplicate.mergeAccounts', {
            stays: { id: stays.id, version: stays.version },
            goes: [{ id: goes.id, version: goes.version }],
            takes: [],
          })
          note('merged', true)
        } else {
          const one = there.find(({ id }) => id === ids[each.remove])
          if (one)
            note('removed', (await core.reply('account.remove', { id: one.id, version: one.version })).ok)
        }
        expect(keptOrders(core.path)).toEqual(recountedOrders(core.path))
        expect((await core.do('order.checkMonths', {})).differing).toBe(0)
      }
      await recordSome(core, await found())
      await expectSumsOfLines(
        core,
        (await found()).map(({ id }) => id),
        note,
      )
      await expectServedAsByTheLines(core, note)
    }),
    { numRuns: 40, seed: 20_261_128 },
  )
  // A property that never came by a merge would prove nothing of one.
  for (const what of [
    'undo',
    'redo',
    'corrected',
    'taken back',
    'merged',
    'removed',
    'rate',
    'rate gone',
    'other currency',
    'order before',
    'told of one product line',
    'recorded',
  ])
    expect([what, (did.get(what) ?? 0) > 0]).toEqual([what, true])
}, 120_000)
