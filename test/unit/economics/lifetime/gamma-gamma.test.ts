import { expectedWorth, fitWorth, meanWorth } from '#shared/domain/economics/lifetime/gamma-gamma.ts'
import { expect, test } from 'vitest'
import { cdnowHabits } from '../../../support/cdnow.ts'
import { hasRealData, whyNoRealData } from '../../../support/real-data.ts'

test.skipIf(!hasRealData)(
  `the worth of an order at CDNOW is the published one (else: ${whyNoRealData})`,
  () => {
    const seen = cdnowHabits().flatMap(({ repeats, mean }) =>
      repeats > 0 ? [{ orders: repeats, mean }] : [],
    )
    expect(seen).toHaveLength(946)
    const { worth } = fitWorth(seen)!
    expect([worth.p.toFixed(2), worth.q.toFixed(2), worth.v.toFixed(1)]).toEqual(['6.25', '3.74', '15.4'])
    // An account that was seen often keeps its own mean, one that was seen once is drawn to that of all.
    expect(meanWorth(worth)).toBeCloseTo(35.17, 1)
    expect(expectedWorth(worth, { orders: 1000, mean: 80 })).toBeCloseTo(80, 0)
    const once = expectedWorth(worth, { orders: 1, mean: 80 })
    expect(once).toBeGreaterThan(meanWorth(worth))
    expect(once).toBeLessThan(80)
    // Another currency has another scale and nothing else.
    const inCents = fitWorth(seen.map(({ orders, mean }) => ({ orders, mean: mean * 100 })))!.worth
    expect(inCents.q).toBeCloseTo(worth.q, 3)
    expect(inCents.v / 100).toBeCloseTo(worth.v, 2)
  },
)

test('without a spread there is no worth to be fitted', () => {
  expect(fitWorth([])).toBeUndefined()
  expect(fitWorth(Array.from({ length: 50 }, () => ({ orders: 3, mean: 100 })))).toBeUndefined()
})
