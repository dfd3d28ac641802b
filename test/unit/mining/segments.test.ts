import { adjustedRand } from '#shared/domain/mining/adjusted-rand.ts'
import { kMeans } from '#shared/domain/mining/k-means.ts'
import { setApartBy, trySegments } from '#shared/domain/mining/segments.ts'
import { silhouette } from '#shared/domain/mining/silhouette.ts'
import { numbersFrom } from '#shared/domain/statistics/numbers-from.ts'
import { expect, test } from 'vitest'

const points = [
  [1.0, 1.2],
  [0.8, 0.9],
  [1.3, 0.7],
  [0.6, 1.4],
  [5.1, 4.8],
  [4.7, 5.3],
  [5.4, 5.2],
  [4.9, 4.5],
  [5.6, 4.9],
  [9.0, 1.1],
  [8.6, 0.6],
  [9.3, 0.9],
]

/**
 * By SciPy 1.17.1: the best of 400 starts of `scipy.cluster.vq.kmeans2(points, k, minit='++')`, the squared distances within summed
 * with NumPy, the silhouette from `scipy.spatial.distance.cdist`.
 */
const bySciPy = [
  { k: 2, within: 60.441250000000004, fit: 0.6394659111755817 },
  { k: 3, within: 1.8748333333333336, fit: 0.8904718887263479 },
  { k: 4, within: 1.4025000000000003, fit: 0.6414917575548768 },
  { k: 5, within: 1.051666666666667, fit: 0.42413161461965276 },
]

test.each(bySciPy)('$k clusters are those of SciPy', ({ k, within, fit }) => {
  const found = kMeans(points, k, numbersFrom(7))
  expect(found.within).toBeCloseTo(within, 9)
  expect(silhouette(points, found.labels)).toBeCloseTo(fit, 9)
})

test('three are suggested, the largest first, and the same seed says the same', () => {
  const { suggested, tried, of } = trySegments(points, 7, numbersFrom)
  expect(suggested).toBe(3)
  expect(tried.slice(0, 4).map(({ segments, silhouette: fit }) => [segments, fit])).toEqual(
    bySciPy.map(({ k, fit }) => [k, expect.closeTo(fit, 9)]),
  )
  const found = of.get(3)!
  expect(found.labels).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 2, 2, 2])
  expect(found.centers[2]).toEqual([expect.closeTo(26.9 / 3, 12), expect.closeTo(2.6 / 3, 12)])
  expect(trySegments(points, 7, numbersFrom)).toEqual({ suggested, tried, of })
  for (const seed of [1, 2, 3, 4, 5])
    expect(trySegments(points, seed, numbersFrom).of.get(3)!.labels).toEqual(found.labels)
})

test('points that are all the same, or too few, have no segments', () => {
  expect(trySegments([[1], [1], [1]], 1, numbersFrom)).toMatchObject({ tried: [], suggested: undefined })
  expect(trySegments([[1], [2]], 1, numbersFrom)).toMatchObject({ tried: [], suggested: undefined })
  expect(trySegments([], 1, numbersFrom)).toMatchObject({ tried: [], suggested: undefined })
})

test('a segment is named by the measures in which it is far from all', () => {
  expect(setApartBy([0.2, -1.4, 0.6], ['net', 'growth', 'orders'])).toEqual([
    { key: 'growth', by: -1.4 },
    { key: 'orders', by: 0.6 },
  ])
})

test('the adjusted Rand index of the documentation of scikit-learn', () => {
  expect(adjustedRand([0, 0, 1, 1], [1, 1, 0, 0])).toBe(1)
  expect(adjustedRand([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(0.5714285714, 9)
  expect(adjustedRand([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo(0.5714285714, 9)
  expect(adjustedRand([0, 0, 0, 0], [0, 1, 2, 3])).toBe(0)
})
