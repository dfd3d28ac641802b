import {
  noCounts,
  type CostModel,
  type CostModelId,
  type DriverCounts,
} from '#shared/domain/economics/cost-to-serve.ts'
import { noSums, statementOf, type LineSums } from '#shared/domain/economics/statement.ts'
import {
  isSameTerms,
  onTerms,
  ordersWithMinimum,
  sameTerms,
  type Terms,
  type TermsGround,
} from '#shared/domain/economics/what-if.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** 1,000 of list at ten off, 600 of goods, 50 of freight, in ten orders of 8 minutes at 0.80 a minute and a call of 20. */
const fillers: LineSums = {
  ...noSums,
  lines: 20,
  orders: 10,
  quantityE4: 100_0000,
  listE4: 1_000_0000,
  discountE4: 100_0000,
  netE4: 900_0000,
  costE4: 600_0000,
  freightE4: 50_0000,
}
const model: CostModel = {
  id: 'm' as CostModelId,
  name: 'Ours',
  validFrom: '2026-01',
  activities: [
    {
      key: 'service',
      name: 'Service',
      capacityCostMinor: 560_000_00,
      capacityMinutes: 700_000,
      terms: [
        { driver: 'orders', channel: null, minutes: 8 },
        { driver: 'touchpointMinutes', channel: null, minutes: 1 },
      ],
    },
  ],
  termDays: 30,
  financeRate: 0.073,
  version: 1,
}
const counts: DriverCounts = {
  ...noCounts,
  orders: 10,
  lines: 20,
  byChannel: { call: { touchpoints: 1, minutes: 20 } },
}
const ground: TermsGround = {
  total: fillers,
  productLines: [{ productLine: 'Fillers', sums: fillers }],
  counts,
  model,
  small: { orders: 0, netE4: 0 },
  currency: 'EUR',
}
const outcome = (terms: Partial<Terms>, about: Partial<TermsGround> = {}) => {
  const { sums, serve } = onTerms({ ...ground, ...about }, { ...sameTerms, ...terms })
  const { marginE4, leftE4 } = statementOf(sums)
  return { ...sums, marginE4, leftE4, serveE4: serve?.totalE4 }
}

describe('an account on other terms', () => {
  test('that change nothing stands as it is', () => {
    expect(onTerms(ground, sameTerms).sums).toEqual(fillers)
    // 10 x 6.40 + 20 x 0.80 for minutes, 900 x 30 x 7.3 % / 365 for waiting.
    expect(outcome({}).serveE4).toBe(64_0000 + 16_0000 + 5_4000)
    expect(isSameTerms({ ...sameTerms, mix: new Map([['Fillers', 0]]) })).toBe(true)
    expect(isSameTerms({ ...sameTerms, price: 0.01 })).toBe(false)
  })

  test('of price: list and what hangs on it follow, goods do not', () => {
    expect(outcome({ price: 0.02 })).toMatchObject({
      listE4: 1_020_0000,
      discountE4: 102_0000,
      netE4: 918_0000,
      costE4: 600_0000,
      marginE4: 318_0000,
    })
  })

  test('of discount: points of list', () => {
    expect(outcome({ discount: -0.01 })).toMatchObject({ discountE4: 90_0000, netE4: 910_0000 })
    expect(outcome({ discount: 0.05, price: 0.1 })).toMatchObject({
      listE4: 1_100_0000,
      discountE4: 165_0000,
      netE4: 935_0000,
    })
  })

  test('of quantity: everything follows, and as many more orders', () => {
    expect(outcome({ volume: 0.1 })).toMatchObject({
      netE4: 990_0000,
      costE4: 660_0000,
      freightE4: 55_0000,
      orders: 11,
      // 11 x 6.40 + 16 + 990 x 30 x 7.3 % / 365
      serveE4: 70_4000 + 16_0000 + 5_9400,
    })
  })

  test('of freight, of how long is waited, and of how often is visited', () => {
    expect(outcome({ freight: 0.5 })).toMatchObject({ freightE4: 25_0000, leftE4: 275_0000 })
    expect(outcome({ paymentDays: 60 }).serveE4).toBe(64_0000 + 16_0000 + 10_8000)
    expect(outcome({ service: -0.5 }).serveE4).toBe(64_0000 + 8_0000 + 5_4000)
    expect(outcome({ paymentDays: 60 }, { model: null }).serveE4).toBeUndefined()
  })

  test('of the minutes of one activity: nothing else changes', () => {
    // Half as long again for orders and for minutes with the customer: 1.5 x (64 + 16), and waiting as before.
    expect(outcome({ activities: new Map([['service', 0.5]]) })).toMatchObject({
      netE4: 900_0000,
      serveE4: 120_0000 + 5_4000,
    })
    expect(outcome({ activities: new Map([['elsewhere', 0.5]]) }).serveE4).toBe(64_0000 + 16_0000 + 5_4000)
  })

  test('of a smallest order: those below it are put together', () => {
    const small = { orders: 4, netE4: 300_0000 }
    expect(ordersWithMinimum(10, small, 150_0000)).toBe(8)
    expect(ordersWithMinimum(10, small, 400_0000)).toBe(7)
    expect(ordersWithMinimum(10, small, null)).toBe(10)
    expect(outcome({ minimumOrderE4: 150_0000 }, { small })).toMatchObject({
      orders: 8,
      netE4: 900_0000,
      serveE4: 51_2000 + 16_0000 + 5_4000,
    })
  })

  test('of mix: one product line alone', () => {
    const two = [
      { productLine: 'Fillers', sums: fillers },
      {
        productLine: 'Parts',
        sums: { ...fillers, listE4: 500_0000, discountE4: 0, netE4: 500_0000, costE4: 100_0000 },
      },
    ]
    expect(outcome({ mix: new Map([['Parts', 0.2]]) }, { productLines: two })).toMatchObject({
      netE4: 900_0000 + 600_0000,
      costE4: 600_0000 + 120_0000,
    })
  })

  test('whatever they are, the steps add up, and the order of product lines changes nothing', () => {
    const share = fc.double({ min: -0.9, max: 2, noNaN: true })
    const amount = fc.integer({ min: 0, max: 1e9 })
    const line = fc.record({
      list: amount,
      discount: amount,
      cost: amount,
      freight: amount,
      quantity: amount,
    })
    fc.assert(
      fc.property(
        share,
        share,
        share,
        fc.array(line, { minLength: 1, maxLength: 5 }),
        (price, discount, volume, lines) => {
          const productLines = lines.map((each, at) => ({
            productLine: `L${at}`,
            sums: {
              ...noSums,
              quantityE4: each.quantity,
              listE4: each.list,
              discountE4: each.discount,
              netE4: each.list - each.discount,
              costE4: each.cost,
              freightE4: each.freight,
            },
          }))
          const terms = { price, discount, volume }
          const one = outcome(terms, { productLines })
          const other = outcome(terms, { productLines: productLines.toReversed() })
          expect(Math.abs(one.listE4 - one.discountE4 - one.netE4)).toBeLessThanOrEqual(2)
          expect(Math.abs(one.netE4 - other.netE4)).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})
