import type { AccountId } from '#shared/domain/account/model.ts'
import { convertE4 } from '#shared/domain/economics/exchange-rate.ts'
import { createLineSums } from '#shared/domain/economics/line-sums.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { e4FromDecimal, productE4 } from '#shared/kernel/e4.ts'
import { expect, test } from 'vitest'
import { aReadLine } from '../../support/order-file.ts'
import { seeded } from '../../support/seeded.ts'

const account = '0199b3d2-7c11-7a52-9c0e-3f1d00000001' as AccountId
const noRate = () => undefined

test('lines are summed by month, currency and product line; an order counts once in each', () => {
  const sums = createLineSums('EUR', (currency, month) =>
    currency === 'USD' && month === '2026-02' ? { ownUnits: 9, foreignUnits: 10 } : undefined,
  )
  const february = '2026-02-03' as CalendarDay
  sums.add(aReadLine(account, { net: 100, discount: 1, rebate: 2, allowance: 3, terms: 4, cost: null }))
  sums.add(aReadLine(account, { lineNumber: 2, productLine: 'Parts', net: 7 }))
  sums.add(aReadLine(account, { lineNumber: 3, net: 10, cost: 5, freight: 6 }))
  sums.add(aReadLine(account, { orderNumber: 'SO-2', currency: 'USD', orderedOn: february, net: 15 }))
  sums.add(aReadLine(account, { orderNumber: 'SO-3', currency: 'CHF', orderedOn: february, net: -4 }))

  expect(sums.list()).toMatchObject([
    { month: '2026-01', lines: 2, orders: 1, net: 110, discounts: 10, cost: 5, withoutCost: 1, freight: 6 },
    { productLine: 'Parts', lines: 1, orders: 1, net: 7 },
    // 13.5 away from zero.
    { month: '2026-02', currency: 'EUR', net: 14, orders: 1 },
    { currency: 'CHF', net: -4 },
  ])
})

test('they are not known where the lines of an order stand apart, or a sum is beyond what is exact', () => {
  const apart = createLineSums('EUR', noRate)
  for (const orderNumber of ['SO-1', 'SO-2', 'SO-1']) apart.add(aReadLine(account, { orderNumber }))
  expect(apart.list()).toBeUndefined()

  const large = createLineSums('EUR', noRate)
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
