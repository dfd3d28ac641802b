import fc from 'fast-check'
import { concentrationOf } from '#shared/domain/economics/concentration.ts'
import { meanCuts, priceCostField } from '#shared/domain/economics/price-and-cost.ts'
import { noSums, statementOf } from '#shared/domain/economics/statement.ts'
import { whaleCurve } from '#shared/domain/economics/whale-curve.ts'
import { monthCount, monthsFrom, monthsLater, periodBefore } from '#shared/domain/economics/months.ts'
import { expect, test } from 'vitest'

test('a whale curve rises with who earns and falls with who costs', () => {
  // Kaplan's shape with the figures of the field's own example.
  const profits = [-80, 120, 0, 80, -10, 60, 10, 40, 20, -40]
  const { points, peak, peakAt, total } = whaleCurve(
    profits.map((profit, at) => ({ key: String(at), profit })),
  )
  expect(points.map(({ share }) => Math.round(share! * 100))).toEqual([
    60, 100, 130, 150, 160, 165, 165, 160, 140, 100,
  ])
  expect({ total, peak, peakAt }).toEqual({ total: 200, peak: 330, peakAt: 6 })
})

test('of a total that is not above zero there is no share', () => {
  const { points, total } = whaleCurve([
    { key: 'one', profit: 10 },
    { key: 'other', profit: -10 },
  ])
  expect(total).toBe(0)
  expect(points.map(({ cumulative, share }) => [cumulative, share])).toEqual([
    [10, null],
    [0, null],
  ])
})

test('the order of the accounts changes nothing', () => {
  const some = fc.array(fc.record({ key: fc.uuid(), profit: fc.integer({ min: -50, max: 50 }) }), {
    minLength: 1,
  })
  fc.assert(
    fc.property(some, fc.infiniteStream(fc.nat()), (accounts, numbers) => {
      const mixed = accounts
        .map((each) => ({ each, at: numbers.next().value as number }))
        .toSorted((one, other) => one.at - other.at)
        .map(({ each }) => each)
      expect(whaleCurve(mixed).points.map(({ cumulative }) => cumulative)).toEqual(
        whaleCurve(accounts).points.map(({ cumulative }) => cumulative),
      )
      expect(concentrationOf(mixed.map(({ profit }) => profit)).hhi).toBeCloseTo(
        concentrationOf(accounts.map(({ profit }) => profit)).hhi ?? 0,
        12,
      )
    }),
  )
})

test('revenue of four that are alike, of one alone, and of 1 to 4', () => {
  expect(concentrationOf([5, 5, 5, 5])).toEqual({
    accounts: 4,
    topTen: 1,
    hhi: 0.25,
    gini: 0,
    makeFourFifths: 4,
  })
  expect(concentrationOf([7, 0, -3])).toMatchObject({ accounts: 1, hhi: 1, gini: 0, makeFourFifths: 1 })
  // By hand: pairs differ by 1, 2, 3, 1, 2, 1; the mean difference over all 16 is 20/16, over twice the mean of 2.5 it is 0.25.
  const { gini, hhi } = concentrationOf([3, 1, 4, 2])
  expect(gini).toBeCloseTo(0.25, 12)
  expect(hhi).toBeCloseTo(0.3, 12)
  expect(concentrationOf([])).toMatchObject({ topTen: null, hhi: null, gini: null })
})

test('four fields of price and cost to serve; the line itself is high; what is not known has no field', () => {
  const cuts = meanCuts([
    { price: 0.9, costToServe: 0.1, revenue: 300 },
    { price: 0.7, costToServe: 0.3, revenue: 100 },
    { price: null, costToServe: 0.9, revenue: 1_000 },
  ])!
  expect(cuts.price).toBeCloseTo(0.85, 12)
  expect(cuts.costToServe).toBeCloseTo(0.15, 12)
  const at = { price: 0.8, costToServe: 0.2 }
  expect(priceCostField({ price: 0.9, costToServe: 0.1 }, at)).toBe('passive')
  expect(priceCostField({ price: 0.8, costToServe: 0.2 }, at)).toBe('carriage-trade')
  expect(priceCostField({ price: 0.7, costToServe: 0.1 }, at)).toBe('bargain-basement')
  expect(priceCostField({ price: 0.7, costToServe: 0.2 }, at)).toBe('aggressive')
  expect(priceCostField({ price: null, costToServe: 0.2 }, at)).toBeNull()
  expect(priceCostField({ price: 0.7, costToServe: 0.2 }, undefined)).toBeNull()
})

test('the steps of a statement add up', () => {
  const sums = {
    ...noSums,
    listE4: 1_000,
    discountE4: 100,
    rebateE4: 30,
    allowanceE4: 20,
    termsE4: 10,
    netE4: 820,
    costE4: 500,
    freightE4: 40,
  }
  const all = statementOf(sums)
  expect(all).toMatchObject({ otherE4: 20, marginE4: 320, leftE4: 280, realization: 0.82 })
  expect(all.marginShare).toBeCloseTo(0.3902, 4)
  expect(statementOf(noSums)).toMatchObject({ realization: null, marginShare: null, leftE4: 0 })
})

test('months go over the ends of years', () => {
  expect(monthsLater('2025-11', 3)).toBe('2026-02')
  expect(monthsLater('2026-01', -1)).toBe('2025-12')
  expect(monthsLater('0001-02', -40)).toBe('0000-01')
  expect(monthCount('2025-12', '2026-02')).toBe(3)
  expect(monthsFrom('2025-12', '2026-02')).toEqual(['2025-12', '2026-01', '2026-02'])
  expect(periodBefore('2026-01', '2026-12')).toEqual({ from: '2025-01', to: '2025-12' })
})
