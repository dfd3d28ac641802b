import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocateHours, leftWith, type Allocatable } from '#shared/domain/economics/allocation.ts'
import {
  isResponse,
  responseCurve,
  usualResponse,
  type EffortResponse,
} from '#shared/domain/economics/effort-response.ts'

test.each([
  [usualResponse, [0.7, 0.739916143745, 0.829008300891, 1, 1.1, 1.153494208738, 1.2019337195]],
  [
    { atNone: 0.6, atHalfMore: 1.15, atMost: 1.4 },
    [0.6, 0.650579517283, 0.764974169836, 1, 1.15, 1.235025830164, 1.315507863679],
  ],
  [
    { atNone: 0.2, atHalfMore: 1.3, atMost: 2 },
    [0.2, 0.332631938661, 0.562602102841, 1, 1.3, 1.491099353262, 1.699170911361],
  ],
])(
  'the curve goes through its judgements and between them as computed in Python: %j',
  (response, expected) => {
    const curve = responseCurve(response)
    for (const [index, share] of [0, 0.25, 0.5, 1, 1.5, 2, 3].entries())
      expect(curve(share)).toBeCloseTo(expected[index] ?? 0, 11)
  },
)

test('judgements that contradict each other make no curve', () => {
  expect(isResponse(usualResponse)).toBe(true)
  expect(isResponse({ atNone: 1, atHalfMore: 1.1, atMost: 1.25 })).toBe(false)
  expect(isResponse({ atNone: 0.7, atHalfMore: 0.9, atMost: 1.25 })).toBe(false)
  expect(isResponse({ atNone: 0.7, atHalfMore: 1.3, atMost: 1.25 })).toBe(false)
  // Little more with half more time, and yet much with more: the curve would have to fall first.
  expect(isResponse({ atNone: 0.99, atHalfMore: 1.001, atMost: 9 })).toBe(true)
})

test('two accounts get the hours that trying out every split in Python finds best', () => {
  const accounts = [
    { hoursNow: 100, leftNow: 1_000, response: usualResponse },
    { hoursNow: 50, leftNow: 2_000, response: usualResponse },
  ]
  const found = allocateHours(accounts, 150, { least: 0.5, most: 2 })
  const [one, other] = found?.accounts ?? []
  expect(Math.abs((one?.hours ?? 0) - 58.765)).toBeLessThan(0.75)
  expect((one?.hours ?? 0) + (other?.hours ?? 0)).toBeCloseTo(150, 9)
  expect((one?.left ?? 0) + (other?.left ?? 0)).toBeCloseTo(3139.54, 1)
})

test('less than the least of all is no allocation, and more than the most stays unused', () => {
  const accounts = [{ hoursNow: 100, leftNow: 1_000, response: usualResponse }]
  expect(allocateHours(accounts, 49, { least: 0.5, most: 2 })).toBeUndefined()
  expect(allocateHours(accounts, 50, { least: 0.5, most: 2 })?.accounts[0]?.hours).toBe(50)
  const plenty = allocateHours(accounts, 260, { least: 0.5, most: 2 })
  expect(plenty?.accounts[0]?.hours).toBeCloseTo(200, 9)
  expect(plenty?.unused).toBeCloseTo(60, 9)
  expect(allocateHours([], 10, { least: 0.5, most: 2 })).toEqual({ accounts: [], unused: 10 })
})

const aResponse = fc
  .record({
    atNone: fc.double({ min: 0, max: 0.95, noNaN: true }),
    more: fc.double({ min: 0.02, max: 0.5, noNaN: true }),
    most: fc.double({ min: 0.02, max: 2, noNaN: true }),
  })
  .map(({ atNone, more, most }): EffortResponse => ({
    atNone,
    atHalfMore: 1 + more,
    atMost: 1 + more + most,
  }))
  .filter(isResponse)
const anAccount: fc.Arbitrary<Allocatable> = fc.record({
  hoursNow: fc.integer({ min: 1, max: 400 }),
  leftNow: fc.integer({ min: 1, max: 1_000_000 }),
  response: aResponse,
})

test('no account gets less than its least or more than its most, and no hour is lost or made', () => {
  fc.assert(
    fc.property(
      fc.array(anAccount, { minLength: 1, maxLength: 12 }),
      fc.double({ min: 0.5, max: 2.5, noNaN: true }),
      (accounts, share) => {
        const hours = accounts.reduce((sum, { hoursNow }) => sum + hoursNow, 0) * share
        const found = allocateHours(accounts, hours, { least: 0.5, most: 2 })
        expect(found).toBeDefined()
        for (const { account, hours: own } of found?.accounts ?? []) {
          expect(own).toBeGreaterThanOrEqual(account.hoursNow * 0.5 - 1e-6)
          expect(own).toBeLessThanOrEqual(account.hoursNow * 2 + 1e-6)
        }
        const given = (found?.accounts ?? []).reduce((sum, each) => sum + each.hours, 0)
        expect(given + (found?.unused ?? 0)).toBeCloseTo(hours, 5)
        if ((found?.unused ?? 0) > 1e-6) expect(share).toBeGreaterThan(2 - 1e-6)
      },
    ),
  )
})

test('two accounts leave never less than now, and where each hour brings less than the one before, the most that any split brings', () => {
  fc.assert(
    fc.property(anAccount, anAccount, (one, other) => {
      const accounts = [one, other]
      const hours = one.hoursNow + other.hoursNow
      const found = allocateHours(accounts, hours, { least: 0.5, most: 2 })
      const sum = (found?.accounts ?? []).reduce((whole, { left }) => whole + left, 0)
      let best = 0
      for (let step = 0; step <= 600; step++) {
        const own = one.hoursNow * (0.5 + (1.5 * step) / 600)
        const rest = hours - own
        if (rest < other.hoursNow * 0.5 || rest > other.hoursNow * 2) continue
        best = Math.max(best, leftWith(one, own) + leftWith(other, rest))
      }
      if (accounts.every(bringsEverLess)) expect(sum).toBeGreaterThan(best * 0.995)
      expect(sum).toBeGreaterThanOrEqual((one.leftNow + other.leftNow) * (1 - 1e-9))
    }),
    { numRuns: 300 },
  )
})

/** Whether each hour between the least and the most brings less than the one before. */
function bringsEverLess({ response }: Allocatable): boolean {
  const curve = responseCurve(response)
  const values = Array.from({ length: 31 }, (_, index) => curve(0.5 + index / 20))
  return values.every(
    (value, index) =>
      index < 2 || value - (values[index - 1] ?? 0) <= (values[index - 1] ?? 0) - (values[index - 2] ?? 0),
  )
}
