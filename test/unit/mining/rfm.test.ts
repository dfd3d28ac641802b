import { fifthsOf, rfmScores } from '#shared/domain/mining/rfm.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  { values: [50, 10, 40, 20, 30], fifths: [5, 1, 4, 2, 3] },
  // Ranks of the tied are 2, 3, 4, of which the mean is 3 of 5.
  { values: [1, 7, 7, 7, 9], fifths: [1, 3, 3, 3, 5] },
  { values: [4, 4, 4, 4], fifths: [4, 4, 4, 4].map(() => Math.ceil((5 * 2.5) / 4)) },
  // Ten of two values: the mean ranks 3 of six and 8.5 of four.
  { values: [1, 1, 1, 1, 1, 1, 2, 2, 2, 2], fifths: [2, 2, 2, 2, 2, 2, 5, 5, 5, 5] },
  { values: [], fifths: [] },
])('$values stand in the fifths $fifths', ({ values, fifths }) => {
  expect(fifthsOf(values)).toEqual(fifths)
})

test('ten different values are two in each fifth, and a permutation changes nothing', () => {
  const values = [3, 1, 4, 15, 9, 2, 6, 5, 35, 8]
  const fifths = fifthsOf(values)
  expect([1, 2, 3, 4, 5].map((fifth) => fifths.filter((each) => each === fifth).length)).toEqual([
    2, 2, 2, 2, 2,
  ])
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }), (some) => {
      const turned = fifthsOf(some.toReversed()).toReversed()
      expect(turned).toEqual(fifthsOf(some))
    }),
  )
})

test('the newest, the most frequent and the largest are best', () => {
  const scores = rfmScores([
    { silentDays: 300, orders: 1, net: 900 },
    { silentDays: 2, orders: 9, net: 100 },
    { silentDays: 30, orders: 4, net: 500 },
    { silentDays: 60, orders: 3, net: 400 },
    { silentDays: 90, orders: 2, net: 300 },
  ])
  expect(scores.map(({ recency, frequency, monetary }) => [recency, frequency, monetary])).toEqual([
    [1, 1, 5],
    [5, 5, 1],
    [4, 4, 4],
    [3, 3, 3],
    [2, 2, 2],
  ])
})
