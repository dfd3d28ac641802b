import { measuredShare, predictedShare } from '#shared/domain/white-space/share-of-wallet.ts'
import { describe, expect, test } from 'vitest'

const percentOf = (rank: number, count: number, tied = 0) =>
  Math.round(predictedShare({ rank, tied, count }) * 100)

describe('the share that a rank among brands predicts', () => {
  test('is that of the published table for two to seven brands', () => {
    const shares = (count: number) => Array.from({ length: count }, (_, index) => percentOf(index + 1, count))

    expect(shares(2)).toEqual([67, 33])
    expect(shares(3)).toEqual([50, 33, 17])
    expect(shares(4)).toEqual([40, 30, 20, 10])
    expect(shares(5)).toEqual([33, 27, 20, 13, 7])
    expect(shares(6)).toEqual([29, 24, 19, 14, 10, 5])
    expect(shares(7)).toEqual([25, 21, 18, 14, 11, 7, 4])
  })

  test('of brands that tie is that of the mean of their ranks', () => {
    // Two of three at the top share ranks 1 and 2: (1 - 1.5 / 4) * 2 / 3.
    expect(predictedShare({ rank: 1, tied: 1, count: 3 })).toBeCloseTo(0.416667, 6)
    // All four share ranks 1 to 4 and have a quarter each.
    expect(predictedShare({ rank: 1, tied: 3, count: 4 })).toBeCloseTo(0.25, 12)
  })

  test('adds up to the whole over all brands, ties or none', () => {
    for (let count = 1; count <= 12; count++) {
      const sum = Array.from({ length: count }, (_, index) =>
        predictedShare({ rank: index + 1, tied: 0, count }),
      ).reduce((one, other) => one + other, 0)
      expect(sum).toBeCloseTo(1, 12)
    }
  })
})

describe('the share of wallet that is measured', () => {
  test('is our sales by the spend', () => {
    expect(measuredShare(30_000, 120_000)).toEqual({ kind: 'measured', share: 0.25 })
    expect(measuredShare(120_000, 120_000)).toEqual({ kind: 'measured', share: 1 })
  })

  test('above the whole says that the spend is wrong', () => {
    expect(measuredShare(120_001, 120_000)).toMatchObject({ kind: 'above-spend' })
  })

  test('is not known without a spend, or with one of nothing', () => {
    expect(measuredShare(5, null)).toEqual({ kind: 'unknown' })
    expect(measuredShare(5, 0)).toEqual({ kind: 'unknown' })
  })
})
