import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { anAccount } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { aReadLine, ordersTakenIn } from '../support/order-file.ts'
import { look } from '../support/workspace-file.ts'

type Line = {
  id: number
  import_number: number
  account_number: number
  product_number: number
  order_number: string
  ordered_on: string
  currency: string
  quantity_e4: number
  list_e4: number
  discount_e4: number
  rebate_e4: number
  allowance_e4: number
  terms_e4: number
  net_e4: number
  cost_e4: number | null
  freight_e4: number | null
}
type Rate = {
  currency: string
  month: string
  into_currency: string
  own_units: number
  foreign_units: number
}
type Sum = Record<string, string | number>

/** What the lines come to, added up here one by one: the second opinion on what SQL keeps. */
function recounted(path: string): Sum[] {
  return look(path, (file) => {
    const all = <R>(table: string): R[] => file.prepare(`select * from "${table}"`).all() as R[]
    const standing = new Set(all<{ number: number }>('order_import').map(({ number }) => number))
    const replaced = new Set(
      all<{ import_number: number; line_id: number }>('replaced_line')
        .filter((each) => standing.has(each.import_number))
        .map((each) => each.line_id),
    )
    const lineNames = new Map(
      all<{ number: number; product_line: string }>('product').map((each) => [
        each.number,
        each.product_line,
      ]),
    )
    const [{ currency: own } = { currency: '' }] = all<{ currency: string }>('workspace')
    const rates = new Map(
      all<Rate>('exchange_rate')
        .filter((each) => each.into_currency === own)
        .map((each) => [`${each.currency} ${each.month}`, each]),
    )
    const sums = new Map<string, { sum: Sum; orders: Set<string> }>()
    for (const line of all<Line>('imported_line')) {
      if (!standing.has(line.import_number) || replaced.has(line.id)) continue
      const month = line.ordered_on.slice(0, 7)
      const productLine = lineNames.get(line.product_number) ?? ''
      const rate = rates.get(`${line.currency} ${month}`)
      const currency = rate ? own : line.currency
      const told = (amount: number): number => (rate ? inWholes(amount, rate) : amount)
      const key = [line.account_number, month, currency, productLine].join('|')
      const before = sums.get(key) ?? {
        sum: {
          account_number: line.account_number,
          month,
          currency,
          product_line: productLine,
        },
        orders: new Set<string>(),
      }
      sums.set(key, before)
      const { sum, orders } = before
      const add = (name: string, by: number): void => {
        sum[name] = Number(sum[name] ?? 0) + by
      }
      orders.add(line.order_number)
      sum['order_count'] = orders.size
      add('line_count', 1)
      add('quantity_e4', line.quantity_e4)
      add('list_e4', told(line.list_e4))
      for (const part of [line.discount_e4, line.rebate_e4, line.allowance_e4, line.terms_e4])
        add('discounts_e4', told(part))
      add('net_e4', told(line.net_e4))
      add('cost_e4', told(line.cost_e4 ?? 0))
      add('without_cost', line.cost_e4 === null ? 1 : 0)
      add('freight_e4', told(line.freight_e4 ?? 0))
    }
    return inOrder([...sums.values()].map(({ sum }) => sum))
  })
}

/** Half away from zero, by taking the whole part and looking at what is left: not as the program does it. */
function inWholes(amount: number, { own_units: own, foreign_units: foreign }: Rate): number {
  const [product, per] = [BigInt(Math.abs(amount)) * BigInt(own), BigInt(foreign)]
  const whole = Number(product / per) + ((product % per) * 2n >= per ? 1 : 0)
  return amount < 0 ? 0 - whole : whole
}

const kept = (path: string): Sum[] =>
  look(path, (file) => inOrder(file.prepare('select * from rollup_month').all() as Sum[]))

function inOrder(sums: readonly Sum[]): Sum[] {
  const keyOf = (sum: Sum): string =>
    [sum['account_number'], sum['month'], sum['currency'], sum['product_line']].join('|')
  return sums.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

const at = (core: Core) => ({ path: core.path, staging: dirname(core.incidentLog) })

test('whatever is imported, corrected, given back, taken back, merged, removed and undone, the sums are those of the lines', async () => {
  const line = fc.record({
    account: fc.nat(2),
    orderNumber: fc.constantFrom('A', 'B', 'C'),
    lineNumber: fc.integer({ min: 1, max: 3 }),
    month: fc.integer({ min: 1, max: 3 }),
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
        month: fc.integer({ min: 1, max: 3 }),
        own: fc.option(fc.integer({ min: 1, max: 2_000 })),
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
              orderedOn: `2026-0${month}-11` as CalendarDay,
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
                month: `2026-0${each.month}`,
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
        expect(kept(core.path)).toEqual(recounted(core.path))
        expect((await core.do('order.checkMonths', {})).differing).toBe(0)
      }
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
  ])
    expect([what, (did.get(what) ?? 0) > 0]).toEqual([what, true])
}, 120_000)

test('the check finds each sum that is not what the lines come to: wrong, missing and made up', async () => {
  const core = await openCore()
  const { id } = await anAccount(core)
  await ordersTakenIn(core, at(core), [
    aReadLine(id, { lineNumber: 1 }),
    aReadLine(id, { lineNumber: 2, productLine: 'Parts' }),
    aReadLine(id, { lineNumber: 3, productLine: 'Service' }),
  ])
  expect(await core.do('order.checkMonths', {})).toEqual({ months: 3, differing: 0 })

  const file = new Database(core.path)
  file.exec(`update rollup_month set net_e4 = net_e4 + 1 where product_line = 'Parts'`)
  file.close()
  expect(await core.do('order.checkMonths', {})).toEqual({ months: 3, differing: 1 })

  const again = new Database(core.path)
  again.exec(`delete from rollup_month where product_line = 'Service';
    insert into rollup_month values (1, '2031-01', 'EUR', 'Made up', 1, 1, 1, 1, 1, 1, 1, 0, 0)`)
  again.close()
  expect(await core.do('order.checkMonths', {})).toEqual({ months: 3, differing: 3 })
})
