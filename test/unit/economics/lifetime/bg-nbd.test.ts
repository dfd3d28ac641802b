import { fitRhythm, negativeLogLikelihood } from '#shared/domain/economics/lifetime/bg-nbd-fit.ts'
import { expectedOrders, expectedRepeats, stillThere } from '#shared/domain/economics/lifetime/bg-nbd.ts'
import { discountedOrders } from '#shared/domain/economics/lifetime/discounted-orders.ts'
import { expectedWhileThere, integrated } from '#shared/domain/economics/lifetime/expected-while-there.ts'
import { groupHabits } from '#shared/domain/economics/lifetime/order-habit.ts'
import { refitRhythm } from '#shared/domain/economics/lifetime/refits.ts'
import { repeatCurve } from '#shared/domain/economics/lifetime/repeat-curve.ts'
import { diceNamed } from '#shared/sample/dice.ts'
import { describe, expect, test } from 'vitest'
import { cdnowHabits, cdnowTimes } from '../../../support/cdnow.ts'
import { hasRealData, whyNoRealData } from '../../../support/real-data.ts'

const rounded = { r: 0.2426, alpha: 4.4135, a: 0.7929, b: 2.4258 }

describe.skipIf(!hasRealData)(`the customers of CDNOW (else: ${whyNoRealData})`, () => {
  test('the fit is the published one', () => {
    const { rhythm, logLikelihood } = fitRhythm(groupHabits(cdnowHabits()))!
    expect(rhythm.r.toFixed(3)).toBe('0.243')
    expect(rhythm.alpha.toFixed(3)).toBe('4.414')
    expect(rhythm.a.toFixed(3)).toBe('0.793')
    expect(rhythm.b.toFixed(3)).toBe('2.426')
    expect(logLikelihood.toFixed(1)).toBe('-9582.4')
    // Fitted with SciPy 1.17.1 to the same data.
    expect(logLikelihood).toBeCloseTo(-9582.4256, 3)
    expect(expectedOrders(rhythm, { repeats: 2, lastAfter: 30.43, age: 38.86 }, 39).toFixed(3)).toBe('1.226')
    expect(stillThere(rhythm, { repeats: 26, lastAfter: 30.86, age: 31 }).toFixed(4)).toBe('0.9689')
  })

  test('the order of the customers, and their time in other units, change nothing', () => {
    const habits = cdnowHabits()
    const weeks = fitRhythm(groupHabits(habits))!
    const turned = fitRhythm(groupHabits(habits.toReversed()))!
    const days = fitRhythm(
      groupHabits(
        habits.map(({ repeats, lastAfter, age }) => ({ repeats, lastAfter: lastAfter * 7, age: age * 7 })),
      ),
    )!
    expect(turned.rhythm.alpha / weeks.rhythm.alpha).toBeCloseTo(1, 5)
    expect(days.rhythm.alpha / 7 / weeks.rhythm.alpha).toBeCloseTo(1, 5)
    expect(days.rhythm.a / weeks.rhythm.a).toBeCloseTo(1, 5)
  })

  test('the curve counts the orders that came, and expects what SciPy reckons', () => {
    const curve = repeatCurve(rounded, cdnowTimes(), [78, 13, 39])
    expect(curve.map(({ weeks, actual }) => [weeks, actual])).toEqual([
      [13, 839],
      [39, 2462],
      [78, 4339],
    ])
    const expected = [722.56013, 2501.61474, 4165.80605]
    for (const [at, point] of curve.entries()) expect(point.expected).toBeCloseTo(expected[at]!, 3)
  })

  test('refits lie around the fit, as far apart as a likelihood of as many customers makes one expect', () => {
    const groups = groupHabits(cdnowHabits())
    const { rhythm } = fitRhythm(groups)!
    const { between } = diceNamed('refits')
    const shapes = refitRhythm(groups, rhythm, 40, () => between(0, 1)).map(({ r }) => r)
    expect(shapes).toHaveLength(40)
    const mean = shapes.reduce((sum, r) => sum + r, 0) / 40
    const spread = Math.sqrt(shapes.reduce((sum, r) => sum + (r - mean) ** 2, 0) / 39)
    // The standard error is 0.01256 by the inverse of a numeric Hessian (NumPy).
    expect(Math.abs(mean - rhythm.r)).toBeLessThan(0.01)
    expect(spread).toBeGreaterThan(0.006)
    expect(spread).toBeLessThan(0.025)
  })
})

test('the gradient is the slope of the likelihood', () => {
  const groups = groupHabits([
    { repeats: 0, lastAfter: 0, age: 30 },
    { repeats: 0, lastAfter: 0, age: 12 },
    { repeats: 1, lastAfter: 4, age: 38 },
    { repeats: 7, lastAfter: 29, age: 30 },
    { repeats: 3, lastAfter: 8.5, age: 35 },
  ])
  const objective = negativeLogLikelihood(groups)
  const at = Float64Array.of(-1, 1.2, 0.3, 0.8)
  const gradient = new Float64Array(4)
  objective(at, gradient)
  for (let each = 0; each < 4; each++) {
    const beside = (by: number) => {
      const moved = at.slice()
      moved[each]! += by
      return objective(moved, new Float64Array(4))
    }
    expect(gradient[each]).toBeCloseTo((beside(1e-5) - beside(-1e-5)) / 2e-5, 6)
  }
})

test('accounts that tell nothing of a rhythm have no fit', () => {
  expect(fitRhythm(groupHabits([]))).toBeUndefined()
  const once = Array.from({ length: 300 }, (_, at) => ({ repeats: 0, lastAfter: 0, age: 10 + at / 10 }))
  expect(fitRhythm(groupHabits(once))).toBeUndefined()
  const alike = Array.from({ length: 300 }, () => ({ repeats: 12, lastAfter: 48, age: 50 }))
  expect(fitRhythm(groupHabits(alike))).toBeUndefined()
})

describe('what is expected of an account', () => {
  test('is what SciPy reckons with its hypergeometric function', () => {
    const known = [
      [39, { repeats: 2, lastAfter: 30.43, age: 38.86 }, 1.225911199899222, 0.7266079973001563],
      [52, { repeats: 0, lastAfter: 0, age: 30 }, 0.307153736686509, 1],
      [52, { repeats: 26, lastAfter: 30.86, age: 31 }, 25.75933851309051, 0.9689192315509454],
      [104, { repeats: 7, lastAfter: 20, age: 38 }, 1.796457855104458, 0.16288024218761996],
    ] as const
    for (const [weeks, habit, orders, there] of known) {
      expect(expectedOrders(rounded, habit, weeks)).toBeCloseTo(orders, 10)
      expect(stillThere(rounded, habit)).toBeCloseTo(there, 12)
    }
    expect(expectedRepeats(rounded, 78)).toBeCloseTo(1.8580217586441132, 10)
    const habit = { repeats: 2, lastAfter: 30.43, age: 38.86 }
    expect(discountedOrders(rounded, habit, { years: 3, discount: 0.12 })).toBeCloseTo(3.0923160604182938, 10)
  })

  test('is the same in series and integrated, also where the closed form divides by zero', () => {
    for (const known of [
      { shape: 0.243, rate: 4.4, a: 0.793, b: 2.4 },
      { shape: 2.2, rate: 43, a: 1, b: 4.4 },
      { shape: 2.2, rate: 43, a: 1 + 1e-9, b: 4.4 },
      { shape: 0.1, rate: 4, a: 0.7, b: 0.5 },
      { shape: 30, rate: 100, a: 0.01, b: 50 },
      { shape: 50, rate: 500, a: 30, b: 100 },
      { shape: 0.1, rate: 1, a: 1000, b: 1000 },
      { shape: 1, rate: 1, a: 2, b: 1 },
    ]) {
      for (const weeks of [0.5, 10, 52, 500]) {
        expect(expectedWhileThere(known, weeks) / integrated(known, weeks)).toBeCloseTo(1, 9)
      }
    }
    // With p = 1 nothing is left after one order: the mean is the probability that it comes.
    expect(integrated({ shape: 2, rate: 10, a: 1e8, b: 1 }, 10)).toBeCloseTo(1 - 0.5 ** 2, 6)
    // Who never leaves orders at the mean rate.
    expect(integrated({ shape: 200, rate: 100, a: 1e-7, b: 10 }, 52)).toBeCloseTo(104, 4)
  })

  test('grows with the time, and less of it where the time is discounted', () => {
    const habit = { repeats: 5, lastAfter: 30, age: 40 }
    const years = [1, 2, 3, 5, 10].map((each) =>
      discountedOrders(rounded, habit, { years: each, discount: 0.1 }),
    )
    expect(years).toEqual(years.toSorted((one, other) => one - other))
    expect(years[2]).toBeLessThan(discountedOrders(rounded, habit, { years: 3, discount: 0 }))
    expect(discountedOrders(rounded, habit, { years: 1, discount: 0 })).toBeCloseTo(
      expectedOrders(rounded, habit, 365.25 / 7),
      10,
    )
    expect(expectedOrders(rounded, habit, 0)).toBe(0)
  })
})
