import {
  marginMultiple,
  marginSensitivity,
  type MarginTerms,
} from '#shared/domain/economics/lifetime/margin-multiple.ts'
import { expect, test } from 'vitest'

const of = (about: Partial<MarginTerms>) =>
  marginMultiple({
    convention: 'first-in-a-year',
    retention: 0.8,
    discount: 0.12,
    growth: 0,
    years: null,
    ...about,
  })

test('the multiples of the published table', () => {
  const row = [0.6, 0.7, 0.8, 0.9].map((retention) => of({ retention })?.toFixed(2))
  expect(row).toEqual(['1.15', '1.67', '2.50', '4.09'])
})

test('a margin today is one more than the same margins from a year on', () => {
  for (const retention of [0, 0.5, 0.9, 1]) {
    expect(of({ convention: 'first-today', retention })).toBeCloseTo(1 + of({ retention })!, 12)
  }
})

test('of some years it is the sum of their margins, and for ever what that comes to in the end', () => {
  for (const convention of ['first-in-a-year', 'first-today'] as const) {
    const terms = { convention, retention: 0.85, growth: 0.03 }
    let [sum, margin] = [0, convention === 'first-today' ? 1 : 0.85 / 1.12]
    for (let year = 1; year <= 7; year++) {
      sum += margin
      margin *= (0.85 * 1.03) / 1.12
      expect(of({ ...terms, years: year })).toBeCloseTo(sum, 12)
    }
    expect(of({ ...terms, years: 500 })).toBeCloseTo(of(terms)!, 10)
  }
  expect(of({ growth: 0.03 })).toBeCloseTo(0.8 / (1 + 0.12 - 0.8 * 1.03), 12)
})

test('margins that grow as fast as they are lost have no end, but a sum of some years', () => {
  expect(of({ retention: 1, growth: 0.12 })).toBeUndefined()
  expect(of({ retention: 1, growth: 0.2 })).toBeUndefined()
  expect(of({ retention: 1, discount: 0, growth: 0, years: 4 })).toBe(4)
})

test('the sensitivity has a row for each retention and a column for each discount', () => {
  const terms = {
    convention: 'first-in-a-year',
    retention: 0.8,
    discount: 0.1,
    growth: 0,
    years: null,
  } as const
  const table = marginSensitivity(terms, [0.7, 0.9], [0.08, 0.12, 0.16])
  expect(table.map((row) => row.map((each) => each?.toFixed(3)))).toEqual([
    ['1.842', '1.667', '1.522'],
    ['5.000', '4.091', '3.462'],
  ])
})
