import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import fc from 'fast-check'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { anAccount } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { transports } from '../support/host.ts'
import { jobOver } from '../support/jobs.ts'
import { aReadLine, ordersHandedIn, ordersTakenIn } from '../support/order-file.ts'

const columns = [
  'orderNumber',
  'lineNumber',
  'orderedOn',
  'accountName',
  'currency',
  'net',
  'cost',
  'freight',
  'channel',
] as const
const file = [
  'Order,Line,Day,Name,Currency,Net,Cost,Freight,Channel',
  'A,1,2026-01-10,Haldenau,USD,1234.56,1000,20.05,',
  'A,2,2026-01-11,Haldenau,USD,-99.99,-80.01,0,Shop',
  'A,3,2026-01-12,Haldenau,USD,0.33,0.11,0.07,Shop',
  'B,1,2026-02-10,Haldenau,JPY,1500000,900001,,',
  'C,1,2026-02-11,Haldenau,EUR,10,6,1,',
].join('\n')
/** As a central bank says it: 1 EUR = 1.0834 USD; as a bank of Japan's customers do: 1 JPY = 0.00617 EUR. */
const dollar = { currency: 'USD', month: '2026-01', rate: { ownUnits: 10_000, foreignUnits: 10_834 } }
const yen = { currency: 'JPY', month: '2026-02', rate: { ownUnits: 617, foreignUnits: 100_000 } }

test('a file in other currencies waits for its rates, comes in by them, and its statement is to the ten-thousandth what was reckoned elsewhere', async () => {
  const host = await transports['in process']()
  const { id: accountId } = await anAccount(host, { name: 'Haldenau' })
  const how = { ...(await ordersHandedIn(host, file, columns)), channel: 'Distributor' }

  const first = await host.do('order.preview', how)
  expect([first.lines, first.refusalCount, first.withoutRate, first.refusals]).toEqual([1, 4, 4, []])
  expect(first.rates).toEqual([
    { currency: 'JPY', month: '2026-02', lines: 1, netE4: 0, rate: null },
    { currency: 'USD', month: '2026-01', lines: 3, netE4: 0, rate: null },
  ])

  expect(await host.do('exchange-rate.fill', { rates: [dollar, yen] })).toEqual({ changed: 2 })
  const { basis, ...second } = await host.do('order.preview', how)
  // By Python's decimal, each amount rounded half up at the fourth decimal and then added.
  const usd = { netE4: 10_475_355, costE4: 8_492_708, freightE4: 185_712 }
  const jpy = { netE4: 92_550_000, costE4: 55_530_062 }
  const all = {
    netE4: usd.netE4 + jpy.netE4 + 100_000,
    costE4: usd.costE4 + jpy.costE4 + 60_000,
    freightE4: usd.freightE4 + 10_000,
  }
  expect(second).toMatchObject({ lines: 5, refusalCount: 0, own: { currency: 'EUR', ...all } })
  expect(second.rates.map(({ lines, netE4, rate }) => [lines, netE4, rate])).toEqual([
    [1, 15_000_000_000, yen.rate],
    [3, 11_349_000, dollar.rate],
  ])

  const { jobId } = await host.do('order.import', { ...how, basis, fileName: 'orders.csv' })
  expect(await jobOver(host, jobId)).toMatchObject({ state: 'done', result: { created: 5 } })
  const statement = await host.do('economics.getStatement', { accountId })
  expect(statement.total.now).toMatchObject(all)
  expect(statement.otherCurrencies).toEqual([])
  expect(statement.channels.map(({ channel, now }) => [channel, now.lines, now.netE4])).toEqual([
    ['Distributor', 3, 11_395_237 + 92_550_000 + 100_000],
    ['Shop', 2, -922_928 + 3_046],
  ])
  const shop = await host.do('economics.getStatement', { accountId, channel: 'Shop' })
  expect([shop.total.now.netE4, shop.channels.length]).toEqual([-922_928 + 3_046, 2])
  const portfolio = await host.do('economics.getPortfolio', { from: '2026-01', to: '2026-02' })
  expect(portfolio.accounts[0]?.now).toMatchObject(all)
  expect(portfolio.channels).toEqual(['Distributor', 'Shop'])
  const ofShop = await host.do('economics.getPortfolio', { from: '2026-01', to: '2026-02', channel: 'Shop' })
  expect(ofShop.accounts.map(({ now }) => [now.lines, now.netE4])).toEqual([[2, -922_928 + 3_046]])

  const { lines } = await host.do('economics.listLines', { accountId, from: '2026-01', to: '2026-02' })
  expect(lines.map(({ channel, netE4, foreign }) => [channel, netE4, foreign])).toEqual([
    ['Distributor', 100_000, null],
    ['Distributor', 92_550_000, { currency: 'JPY', netE4: 15_000_000_000, rate: yen.rate }],
    ['Shop', 3_046, { currency: 'USD', netE4: 3_300, rate: dollar.rate }],
    ['Shop', -922_928, { currency: 'USD', netE4: -999_900, rate: dollar.rate }],
    ['Distributor', 11_395_237, { currency: 'USD', netE4: 12_345_600, rate: dollar.rate }],
  ])

  const again = await host.do('order.preview', how)
  const { jobId: second2 } = await host.do('order.import', {
    ...how,
    basis: again.basis,
    fileName: 'orders.csv',
  })
  expect(await jobOver(host, second2)).toMatchObject({ result: { created: 0, replaced: 0, unchanged: 5 } })
})

const at = (core: Core) => ({ path: core.path, staging: dirname(core.incidentLog) })
const months = { from: '2026-01', to: '2026-02' }

test('a rate that is corrected converts its month anew, one that goes leaves lines told apart, and undo brings both back', async () => {
  const core = await openCore()
  const { id } = await anAccount(core)
  const read = async () => {
    const { total, otherCurrencies } = await core.do('economics.getStatement', { accountId: id, ...months })
    const { accounts } = await core.do('economics.getPortfolio', months)
    expect((await core.do('order.checkMonths', {})).differing).toBe(0)
    expect(accounts[0]?.now.netE4 ?? 0).toBe(total.now.netE4)
    return [total.now.netE4, otherCurrencies.map(({ currency, netE4 }) => [currency, netE4])]
  }
  await ordersTakenIn(core, at(core), [
    aReadLine(id, { currency: 'USD', net: 12_345_600 }),
    aReadLine(id, { lineNumber: 2, currency: 'USD', orderedOn: '2026-02-01' as CalendarDay, net: 10_000 }),
    aReadLine(id, { lineNumber: 3, net: 7 }),
  ])
  expect(await read()).toEqual([7, [['USD', 12_355_600]]])
  expect((await core.do('exchange-rate.list', {})).missing).toEqual([
    { currency: 'USD', month: '2026-01', lines: 1, netE4: 12_345_600 },
    { currency: 'USD', month: '2026-02', lines: 1, netE4: 10_000 },
  ])

  await core.do('exchange-rate.fill', { rates: [dollar] })
  expect(await read()).toEqual([11_395_244, [['USD', 10_000]]])
  await core.do('exchange-rate.fill', {
    rates: [{ ...dollar, rate: { ownUnits: 923, foreignUnits: 1_000 } }],
  })
  // 1234.56 times 0.923 is 1139.49888, and 7 more is what was told in euros.
  expect(await read()).toEqual([11_394_996, [['USD', 10_000]]])
  await core.do('exchange-rate.fill', { rates: [{ ...dollar, rate: null }] })
  expect(await read()).toEqual([7, [['USD', 12_355_600]]])

  await core.do('history.undo', {})
  expect(await read()).toEqual([11_394_996, [['USD', 10_000]]])
  await core.do('history.undo', {})
  expect(await read()).toEqual([11_395_244, [['USD', 10_000]]])
  await core.do('history.undo', {})
  expect(await read()).toEqual([7, [['USD', 12_355_600]]])
  await core.do('history.redo', {})
  expect(await read()).toEqual([11_395_244, [['USD', 10_000]]])
  expect(await core.do('exchange-rate.fill', { rates: [dollar] })).toEqual({ changed: 0 })
})

test('the workspace’s own currency has no rate, and rates into another wait until it is the workspace’s again', async () => {
  const core = await openCore()
  const { id } = await anAccount(core)
  await expect(core.do('exchange-rate.fill', { rates: [{ ...dollar, currency: 'EUR' }] })).rejects.toThrow(
    'rate-of-own-currency',
  )
  await ordersTakenIn(core, at(core), [aReadLine(id, { currency: 'USD' }), aReadLine(id, { lineNumber: 2 })])
  await core.do('exchange-rate.fill', { rates: [dollar] })
  const net = async () =>
    (await core.do('economics.getStatement', { accountId: id, ...months })).total.now.netE4
  expect(await net()).toBe(1_000_000 + 923_020)

  const { version } = await core.do('workspace.get', {})
  await core.do('workspace.edit', { version, changes: { currency: 'USD' } })
  expect(await net()).toBe(1_000_000)
  expect(await core.do('exchange-rate.list', {})).toMatchObject({
    currency: 'USD',
    rates: [],
    ofOtherCurrencies: 1,
    missing: [{ currency: 'EUR', month: '2026-01', lines: 1 }],
  })
  expect((await core.do('order.checkMonths', {})).differing).toBe(0)
})

test('an order of one number in two sources is two orders', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  await ordersTakenIn(core, at(core), [aReadLine(accountId, { net: 5 })])
  await ordersTakenIn(core, at(core), [aReadLine(accountId, { net: 7 })], 'Nordvertrieb')
  const asked = { accountId, ...months, orderNumber: 'SO-1' }
  const netOf = async (source: string | null) =>
    (await core.do('economics.getOrder', { ...asked, source })).sums.netE4
  expect([await netOf('ERP'), await netOf('Nordvertrieb'), await netOf(''), await netOf(null)]).toEqual([
    5, 7, 0, 12,
  ])
  expect((await core.do('economics.getStatement', { accountId, ...months })).total.now).toMatchObject({
    lines: 2,
    orders: 2,
  })
})

test('in whatever order lines come in and by whatever parts they are added up, they come to the same', async () => {
  const line = fc.record({
    month: fc.integer({ min: 1, max: 3 }),
    currency: fc.constantFrom('EUR', 'USD', 'JPY'),
    net: fc.integer({ min: -1e9, max: 1e9 }),
    productLine: fc.constantFrom('', 'Parts', 'Service'),
    channel: fc.constantFrom(null, 'Shop'),
  })
  const rate = fc.record({
    ownUnits: fc.integer({ min: 1, max: 100_000 }),
    foreignUnits: fc.integer({ min: 1, max: 100_000 }),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 2, maxLength: 12 }),
      fc.array(rate, { minLength: 6, maxLength: 6 }),
      fc.integer(),
      async (lines, all, seed) => {
        const sums = []
        for (const isShuffled of [false, true]) {
          const core = await openCore()
          const { id } = await anAccount(core)
          await core.do('exchange-rate.fill', {
            rates: all.map((each, index) => ({
              currency: index % 2 === 0 ? 'USD' : 'JPY',
              month: `2026-0${Math.floor(index / 2) + 1}`,
              rate: each,
            })),
          })
          const made = lines.map(({ month, ...about }, index) =>
            aReadLine(id, {
              ...about,
              list: about.net,
              lineNumber: index + 1,
              orderedOn: `2026-0${month}-11` as CalendarDay,
            }),
          )
          await ordersTakenIn(
            core,
            at(core),
            isShuffled
              ? made.toSorted((one, other) => hashOf(one.lineNumber, seed) - hashOf(other.lineNumber, seed))
              : made,
          )
          const told = await core.do('economics.getStatement', {
            accountId: id,
            from: '2026-01',
            to: '2026-03',
          })
          const { total, productLines, channels, months: byMonth } = told
          const { lines: each } = await core.do('economics.listLines', {
            accountId: id,
            from: '2026-01',
            to: '2026-03',
          })
          const added = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0)
          for (const parts of [
            productLines.map(({ now }) => now.netE4),
            channels.map(({ now }) => now.netE4),
            byMonth.map(({ sums: of }) => of.netE4),
            each.map(({ netE4 }) => netE4),
          ])
            expect(added(parts)).toBe(total.now.netE4)
          const portfolio = await core.do('economics.getPortfolio', { from: '2026-01', to: '2026-03' })
          expect(portfolio.accounts[0]?.now.netE4).toBe(total.now.netE4)
          sums.push({ total, productLines, channels })
        }
        expect(sums[1]).toEqual(sums[0])
      },
    ),
    { numRuns: 15, seed: 20_261_128 },
  )
}, 120_000)

function hashOf(of: number, seed: number): number {
  return Math.imul(of ^ seed, 0x9e3779b1) >>> 0
}
