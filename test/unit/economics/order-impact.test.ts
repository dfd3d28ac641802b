import { noCounts, type CostModel, type CostModelId } from '#shared/domain/economics/cost-to-serve.ts'
import { impactOfDraft, impactOfOrder } from '#shared/domain/economics/order-impact.ts'
import { noSums, statementOf, type LineSums } from '#shared/domain/economics/statement.ts'
import { expect, test } from 'vitest'

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
        { driver: 'expedited', channel: null, minutes: 44 },
        { driver: 'touchpointMinutes', channel: null, minutes: 1 },
      ],
    },
  ],
  termDays: 30,
  financeRate: 0.073,
  version: 1,
}
const total: LineSums = {
  ...noSums,
  lines: 20,
  orders: 10,
  expedited: 1,
  quantityE4: 100_0000,
  listE4: 1_000_0000,
  discountE4: 100_0000,
  netE4: 900_0000,
  costE4: 600_0000,
  freightE4: 50_0000,
}
const order: LineSums = {
  ...noSums,
  lines: 2,
  orders: 1,
  expedited: 1,
  quantityE4: 10_0000,
  listE4: 100_0000,
  netE4: 100_0000,
  costE4: 90_0000,
  freightE4: 20_0000,
}
const counts = {
  ...noCounts,
  orders: 10,
  lines: 20,
  expedited: 1,
  byChannel: { call: { touchpoints: 1, minutes: 20 } },
}
const ground = { total, counts, model, currency: 'EUR' }
const left = ({ sums, serve }: ReturnType<typeof impactOfOrder>['with']) =>
  statementOf(sums).leftE4 - (serve?.totalE4 ?? 0)

test('an order costs its own minutes and its own waiting, and no visit', () => {
  const impact = impactOfOrder(ground, order)
  // 8 and 44 minutes at 0.80 are 6.40 and 35.20; 100 x 30 x 7.3 % / 365 is 0.60.
  expect(impact.order.serve?.totalE4).toBe(6_4000 + 35_2000 + 6000)
  // 100 - 90 - 20 - 42.20
  expect(left(impact.order)).toBe(-52_2000)
  // Without it: 9 x 6.40, 20 minutes of the call at 0.80, and 800 x 30 x 7.3 % / 365.
  expect(impact.without.sums).toMatchObject({ orders: 9, lines: 18, netE4: 800_0000, costE4: 510_0000 })
  expect(impact.without.serve?.totalE4).toBe(57_6000 + 16_0000 + 4_8000)
  expect(left(impact.with) - left(impact.without)).toBe(left(impact.order))
})

test('a drafted order comes on top, and taking it out again leaves what was there', () => {
  const impact = impactOfDraft(ground, order)
  expect(impact.without.sums).toEqual(total)
  expect(impact.with.sums).toMatchObject({ orders: 11, netE4: 1_000_0000, freightE4: 70_0000 })
  expect(left(impact.with) - left(impact.without)).toBe(left(impact.order))
  const then = {
    ...ground,
    total: impact.with.sums,
    counts: { ...counts, orders: 11, lines: 22, expedited: 2 },
  }
  expect(impactOfOrder(then, order).without).toEqual(impact.without)
})

test('without a model nothing is said of cost to serve', () => {
  const impact = impactOfOrder({ ...ground, model: null }, order)
  expect([impact.with.serve, impact.without.serve, impact.order.serve]).toEqual([null, null, null])
})
