import { expect, test } from 'vitest'
import { jaro, jaroWinkler } from '#shared/domain/duplicates/similarity.ts'

/** Winkler 1990, table 2: the values that the paper gives for its string comparator. */
test.each([
  ['MARTHA', 'MARHTA', 0.9444, 0.9611],
  ['DWAYNE', 'DUANE', 0.8222, 0.84],
  ['DIXON', 'DICKSONX', 0.7667, 0.8133],
  ['JONES', 'JOHNSON', 0.7905, 0.8324],
  ['ABROMS', 'ABRAMS', 0.8889, 0.9222],
])('%s and %s', (one, other, plain, prefixed) => {
  expect(jaro(one, other)).toBeCloseTo(plain, 4)
  expect(jaroWinkler(one, other)).toBeCloseTo(prefixed, 4)
  expect(jaroWinkler(other, one)).toBeCloseTo(prefixed, 4)
})

test('what shares nothing is not alike, what is the same is, and nothing is like nothing', () => {
  expect(jaroWinkler('abc', 'xyz')).toBe(0)
  expect(jaroWinkler('keller', 'keller')).toBe(1)
  expect(jaro('', '')).toBe(0)
  expect(jaro('a', '')).toBe(0)
})
