import type { AccountId } from '#shared/domain/account/model.ts'
import { convertE4 } from '#shared/domain/economics/exchange-rate.ts'
import { createLineSums, type LineSums } from '#shared/domain/economics/line-sums.ts'
import { createLineWords, wordsOf } from '#shared/domain/economics/line-words.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { e4FromDecimal, productE4 } from '#shared/kernel/e4.ts'
import type { ReadLine } from '#shared/domain/economics/read-order-line.ts'
import { expect, test } from 'vitest'
import { aReadLine } from '../../support/order-file.ts'
import { seeded } from '../../support/seeded.ts'

const account = '0199b3d2-7c11-7a52-9c0e-3f1d00000001' as AccountId
const noRate = () => undefined

/** Lines are told with the numbers of their words. */
function sumsIn(...how: Parameters<typeof createLineSums>): {
  add: (line: ReadLine) => void
  list: LineSums['list']
} {
  const [{ add, list }, words] = [createLineSums(...how), createLineWords()]
  return { add: (line) => add(line, wordsOf(words, line)), list }
}

test('lines are summed by month, currency and product line; an order counts once in each', () => {
  const sums = sumsIn('EUR', (currency, month) =>
    currency === 'USD' && month === '2026-02' ? { ownUnits: 9, foreignUnits: 10 } : undefined,
  )
  const february = '2026-02-03' as CalendarDay
  sums.add(aReadLine(account, { net: 100, discount: 1, rebate: 2, allowance: 3, terms: 4, cost: null }))
  sums.add(aReadLine(account, { lineNumber: 2, productLine: 'Parts', net: 7 }))
  sums.add(aReadLine(account, { lineNumber: 3, net: 10, cost: 5, freight: 6 }))
  sums.add(aReadLine(account, { orderNumber: 'SO-2', currency: 'USD', orderedOn: february, net: 15 }))
  sums.add(aReadLine(account, { orderNumber: 'SO-3', currency: 'CHF', orderedOn: february, net: -4 }))

  const asked = sums.list()
  expect(asked?.months).toMatchObject([
    {
      ...{
        month: '2026-01',
        lines: 2,
        orders: 1,
        returns: 0,
        net: 110,
        discount: 1,
        rebate: 2,
        allowance: 3,
        terms: 4,
      },
      ...{ cost: 5, withoutCost: 1, withoutCostNet: 100, freight: 6 },
    },
    { productLine: 'Parts', lines: 1, orders: 1, net: 7 },
    // 13.5 away from zero.
    { month: '2026-02', currency: 'EUR', net: 14, orders: 1 },
    { currency: 'CHF', net: -4, returns: 1 },
  ])
  expect(asked?.accounts).toMatchObject([
    {
      month: '2026-01',
      currency: 'EUR',
      lines: 3,
      orders: 1,
      returns: 0,
      net: 117,
      cost: 600_005,
      withoutCost: 1,
    },
    { month: '2026-02', currency: 'EUR', lines: 1, orders: 1, returns: 0, net: 14 },
    { month: '2026-02', currency: 'CHF', lines: 1, orders: 1, returns: 1, net: -4 },
  ])
  expect([asked?.again, asked?.linesAgain]).toEqual([[], []])
  expect(sums.list()).toEqual(asked)
})

test('an order that goes on in later months counts in each, and is told with the month before', () => {
  const sums = sumsIn('EUR', noRate)
  const other = '0199b3d2-7c11-7a52-9c0e-3f1d00000002' as AccountId
  const add = (orderNumber: string, day: string, about: Partial<ReadLine> = {}, of = account): void =>
    sums.add(aReadLine(of, { orderNumber, orderedOn: day as CalendarDay, ...about }))
  add('SO-1', '2026-05-01')
  add('SO-1', '2026-01-31')
  add('SO-1', '2026-01-02', { lineNumber: 3 })
  add('SO-1', '2026-03-01')
  add('SO-1', '2026-03-01', { lineNumber: 4, productLine: 'Parts' })
  add('SO-1', '2026-04-01', { lineNumber: 5, productLine: 'Parts' })
  add('SO-1', '2026-02-01', { currency: 'USD' })
  add('SO-1', '2026-04-01', {}, other)
  add('SO-2', '2026-03-02')
  add('SO-2', '2026-01-02', { net: -1 })
  add('SO-3', '2026-05-02')

  const shown = sums.list()
  expect(
    shown?.accounts.map(({ accountId, month, currency, orders, returns }) => [
      accountId === account,
      month,
      currency,
      orders,
      returns,
    ]),
  ).toEqual([
    [true, '2026-05', 'EUR', 2, 0],
    [true, '2026-01', 'EUR', 2, 1],
    [true, '2026-03', 'EUR', 2, 0],
    [true, '2026-04', 'EUR', 1, 0],
    [true, '2026-02', 'USD', 1, 0],
    [false, '2026-04', 'EUR', 1, 0],
  ])
  const [inEur, productLine] = [{ accountId: account, currency: 'EUR' }, aReadLine(account).productLine]
  expect(shown?.again).toEqual([
    { ...inEur, productLine: null, month: '2026-05', monthBefore: '2026-04', orders: 1 },
    { ...inEur, productLine: null, month: '2026-03', monthBefore: '2026-01', orders: 2 },
    { ...inEur, productLine: null, month: '2026-04', monthBefore: '2026-03', orders: 1 },
  ])
  expect(shown?.linesAgain).toEqual([
    { ...inEur, productLine, month: '2026-05', monthBefore: '2026-03', orders: 1 },
    { ...inEur, productLine, month: '2026-03', monthBefore: '2026-01', orders: 2 },
    { ...inEur, productLine: 'Parts', month: '2026-04', monthBefore: '2026-03', orders: 1 },
  ])
})

test('they are not known where the lines of an order stand apart, or a sum is beyond what is exact', () => {
  const apart = sumsIn('EUR', noRate)
  for (const orderNumber of ['SO-1', 'SO-2', 'SO-1']) apart.add(aReadLine(account, { orderNumber }))
  expect(apart.list()).toBeUndefined()

  const large = sumsIn('EUR', noRate)
  for (let at = 0; at < 10; at += 1) large.add(aReadLine(account, { lineNumber: at, net: 1e15 }))
  expect(large.list()).toBeUndefined()
})

test('the quick ways of reading, multiplying and converting come to what large integers come to', () => {
  const whole = seeded(7)
  for (let at = 0; at < 3_000; at += 1) {
    const [one, other] = [whole(2e9) - 1e9, whole(2e7) - 1e7]
    const product = BigInt(one) * BigInt(other)
    const half = product < 0n ? -5_000n : 5_000n
    expect(productE4(one, other)).toBe(Number((product + half) / 10_000n) + 0)

    const rate = { ownUnits: 1 + whole(99_999), foreignUnits: 10 ** whole(6) }
    const twice = 2n * BigInt(one) * BigInt(rate.ownUnits)
    const units = BigInt(one < 0 ? -rate.foreignUnits : rate.foreignUnits)
    expect(convertE4(one, rate)).toBe(Number((twice + units) / (2n * BigInt(rate.foreignUnits))) + 0)

    const [digits, fraction] = [whole(1e9), String(whole(1e7)).padStart(1 + whole(7), '0')]
    const rounded = (BigInt(`${digits}${fraction.padEnd(5, '0').slice(0, 5)}`) + 5n) / 10n
    expect(e4FromDecimal(`-${digits}.${fraction}`)).toBe(0 - Number(rounded))
  }
  expect(['+5', '-0', '5.', '.5', '-', '', '1.2.3', '1e5', '999999999999'].map(e4FromDecimal)).toEqual([
    ...[50_000, 0, 50_000, undefined, undefined, undefined, undefined, undefined],
    undefined,
  ])
})

test('sums of thousands of accounts are kept apart, and those of an account found again', () => {
  const sums = sumsIn('EUR', noRate)
  const accounts = Array.from(
    { length: 9_000 },
    (_, at) => `0199b3d2-7c11-7a52-9c0e-${String(at).padStart(12, '0')}` as AccountId,
  )
  for (const round of [1, 2])
    for (const [at, of] of accounts.entries())
      sums.add(aReadLine(of, { orderNumber: `SO-${round}-${at}`, net: at * round, freight: round }))

  const found = sums.list()
  expect(
    found?.months.map(({ accountId, net, freight, orders, lines }) => [
      accountId,
      net,
      freight,
      orders,
      lines,
    ]),
  ).toEqual(accounts.map((of, at) => [of, at * 3, 3, 2, 2]))
  expect(found?.accounts.map(({ accountId, net }) => [accountId, net])).toEqual(
    accounts.map((of, at) => [of, at * 3]),
  )
  expect(found?.days.map(({ accountId, net, costedNet }) => [accountId, net, costedNet])).toEqual(
    accounts.map((of, at) => [of, at * 3, at * 3]),
  )
})

test('an order number that all lines of a file have is one order in each month, and counts by the month before', () => {
  const sums = sumsIn('EUR', noRate)
  const accounts = Array.from(
    { length: 400 },
    (_, at) => `0199b3d2-7c11-7a52-9c0e-${String(at).padStart(12, '0')}` as AccountId,
  )
  const months = ['2026-03', '2026-01', '2026-07']
  const productLines = Array.from({ length: 40 }, (_, at) => `Line ${at}`)
  for (const of of accounts)
    for (const month of months)
      for (const productLine of productLines)
        sums.add(aReadLine(of, { orderNumber: 'None', orderedOn: `${month}-01` as CalendarDay, productLine }))

  const found = sums.list()
  expect(found?.months).toHaveLength(400 * 3 * 40)
  expect(found?.again).toEqual(
    accounts.flatMap((accountId) =>
      [
        ['2026-03', '2026-01'],
        ['2026-07', '2026-03'],
      ].map(([month, monthBefore]) => ({
        accountId,
        currency: 'EUR',
        productLine: null,
        month,
        monthBefore,
        orders: 1,
      })),
    ),
  )
  expect(found?.linesAgain).toHaveLength(400 * 2 * 40)
})
