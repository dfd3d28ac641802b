import { wilsonInterval } from '#shared/domain/lead/wilson.ts'
import { expect, test } from 'vitest'

/** Newcombe 1998, Statistics in Medicine 17: 857-872, table I, method 3. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lies between %f and %f', (successes, all, from, to) => {
  const interval = wilsonInterval(successes, all)
  expect(interval?.share).toBe(successes / all)
  expect(interval?.from).toBeCloseTo(from, 4)
  expect(interval?.to).toBeCloseTo(to, 4)
})

test('of nothing there is no share', () => {
  expect(wilsonInterval(0, 0)).toBeUndefined()
})
