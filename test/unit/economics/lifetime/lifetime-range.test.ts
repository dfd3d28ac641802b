import { fitRhythm } from '#shared/domain/economics/lifetime/bg-nbd-fit.ts'
import { expectedRepeats } from '#shared/domain/economics/lifetime/bg-nbd.ts'
import { weeksOfYear } from '#shared/domain/economics/lifetime/discounted-orders.ts'
import { lifetimeRange, rangeOf } from '#shared/domain/economics/lifetime/lifetime-range.ts'
import { groupHabits } from '#shared/domain/economics/lifetime/order-habit.ts'
import { numbersFrom } from '#shared/domain/statistics/numbers-from.ts'
import { describe, expect, test } from 'vitest'
import { cdnowHabits } from '../../../support/cdnow.ts'
import { hasRealData, whyNoRealData } from '../../../support/real-data.ts'

test('nine tenths of the values lie within, between two of them in proportion', () => {
  // As NumPy says: numpy.percentile(range(1, 12), [5, 95]).
  expect(rangeOf([11, 1, 3, 2, 10, 9, 4, 5, 6, 7, 8])).toEqual({ low: 1.5, high: 10.5 })
  expect(rangeOf([4])).toEqual({ low: 4, high: 4 })
})

describe.skipIf(!hasRealData)(`the customers of CDNOW (else: ${whyNoRealData})`, () => {
  test('the range lies around the fit, is always the same, and tells of some, not of all, orders', () => {
    const habits = cdnowHabits()
    const { rhythm } = fitRhythm(groupHabits(habits))!
    const range = lifetimeRange(habits, rhythm, numbersFrom(1))!
    expect(range.converged).toBe(range.times)
    for (const key of ['r', 'alpha', 'a', 'b'] as const) {
      expect(range.rhythm[key].low).toBeLessThan(rhythm[key])
      expect(range.rhythm[key].high).toBeGreaterThan(rhythm[key])
    }
    // The standard errors of r and alpha by the Hessian in SciPy are 0.0126 and 0.378: nine tenths are 1.645 of them to each side.
    expect(range.rhythm.r.high - range.rhythm.r.low).toBeGreaterThan(0.0126 * 1.645 * 2 * 0.7)
    expect(range.rhythm.r.high - range.rhythm.r.low).toBeLessThan(0.0126 * 1.645 * 2 * 1.4)
    expect(range.rhythm.alpha.high - range.rhythm.alpha.low).toBeGreaterThan(0.378 * 1.645 * 2 * 0.7)
    expect(range.rhythm.alpha.high - range.rhythm.alpha.low).toBeLessThan(0.378 * 1.645 * 2 * 1.4)
    expect(range.orders.low).toBeLessThan(range.orders.expected)
    expect(range.orders.high).toBeGreaterThan(range.orders.expected)
    // Whoever has bought for half a year buys less than newcomers do, of whom some have left by then.
    expect(range.orders.expected).toBeLessThan(habits.length * expectedRepeats(rhythm, weeksOfYear))
    expect(lifetimeRange(habits, rhythm, numbersFrom(1))).toEqual(range)
  })
})
