import {
  sideScore,
  usualFactors,
  weightOf,
  type FactorFigures,
  type MatrixFactor,
} from '#shared/domain/economics/matrix-factors.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const figures: FactorFigures = { net: 500_000, growth: 0.05, margin: 0.3, left: 0.1, price: 0.8, loyalty: 3 }
const factor = (about: Partial<MatrixFactor>): MatrixFactor => ({
  key: 'k',
  side: 'attractiveness',
  name: 'K',
  weight: 100,
  measure: 'judged',
  low: 0,
  high: 10,
  ...about,
})
const scoreOf = (factors: readonly MatrixFactor[], judged: Record<string, number> = {}) =>
  sideScore(factors, 'attractiveness', figures, new Map(Object.entries(judged))).score

test('a figure is scored between its thresholds, in proportion; less may be better; one threshold parts all from nothing', () => {
  // 0.05 lies halfway from -0.10 to 0.20, 0.3 halfway from 0.1 to 0.5, 0.8 two thirds from 1 down to 0.7.
  expect(scoreOf([factor({ measure: 'growth', low: -0.1, high: 0.2 })])).toBeCloseTo(5, 10)
  expect(scoreOf([factor({ measure: 'margin', low: 0.1, high: 0.5 })])).toBeCloseTo(5, 10)
  expect(scoreOf([factor({ measure: 'price', low: 1, high: 0.7 })])).toBeCloseTo(20 / 3, 10)
  expect(scoreOf([factor({ measure: 'net', low: 600_000, high: 900_000 })])).toBe(0)
  expect(scoreOf([factor({ measure: 'net', low: 1, high: 2 })])).toBe(10)
  expect(scoreOf([factor({ measure: 'loyalty', low: 3, high: 3 })])).toBe(10)
  expect(scoreOf([factor({ measure: 'loyalty', low: 4, high: 4 })])).toBe(0)
})

test('scores are weighted: 30 x 8 + 50 x 5 + 20 x 0 over 100 is 4.9', () => {
  const factors = [
    factor({ key: 'a', weight: 30 }),
    factor({ key: 'b', weight: 50, measure: 'growth', low: -0.1, high: 0.2 }),
    factor({ key: 'c', weight: 20 }),
    factor({ key: 'other', side: 'strength' }),
  ]
  expect(scoreOf(factors, { a: 8, c: 0, other: 10 })).toBeCloseTo(4.9, 10)
  expect(weightOf(factors, 'attractiveness')).toBe(100)
})

test('what is not known leaves no score, but where it weighs nothing', () => {
  expect(scoreOf([factor({ key: 'a', weight: 50 }), factor({ key: 'b', weight: 50 })], { a: 8 })).toBeNull()
  expect(scoreOf([factor({ key: 'a' }), factor({ key: 'b', weight: 0 })], { a: 8 })).toBe(8)
  expect(scoreOf([])).toBeNull()
  const unknown = { ...figures, growth: null }
  expect(sideScore([factor({ measure: 'growth' })], 'attractiveness', unknown, new Map()).score).toBeNull()
})

test('the usual weights come to 100 on both sides', () => {
  expect(weightOf(usualFactors, 'attractiveness')).toBe(100)
  expect(weightOf(usualFactors, 'strength')).toBe(100)
})

test('a score lies between 0 and 10 and is between its parts, in whatever order the factors stand', () => {
  const one = fc.record({
    weight: fc.integer({ min: 1, max: 100 }),
    score: fc.double({ min: 0, max: 10, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), (all) => {
      const factors = all.map(({ weight }, at) => factor({ key: String(at), weight }))
      const judged = Object.fromEntries(all.map(({ score }, at) => [String(at), score]))
      const score = scoreOf(factors, judged)!
      expect(score).toBeGreaterThanOrEqual(Math.min(...all.map((each) => each.score)) - 1e-9)
      expect(score).toBeLessThanOrEqual(Math.max(...all.map((each) => each.score)) + 1e-9)
      expect(scoreOf(factors.toReversed(), judged)).toBeCloseTo(score, 9)
    }),
  )
})
