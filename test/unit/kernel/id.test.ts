import { countOfIds, firstOfMany, idAfter, idFrom, isId } from '#shared/kernel/id.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const anyDice = fc.uint8Array({ minLength: 8, maxLength: 8 })
const anyInstant = fc.nat(2 ** 47)

test('an id is a UUID of version 7, whatever the clock and the dice say', () => {
  fc.assert(
    fc.property(anyInstant, fc.nat(4095), anyDice, (atMs, counter, dice) => {
      expect(isId(idFrom(atMs, counter, dice))).toBe(true)
    }),
  )
})

test('the example of RFC 9562 comes out', () => {
  // Appendix A.6: 2022-02-22T14:22:22-05:00, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F.
  const dice = Uint8Array.from([0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
  expect(idFrom(0x017f22e279b0, 0xcc3, dice)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
})

test('ids sort by the time they were made, and within a millisecond by their counter', () => {
  fc.assert(
    fc.property(anyInstant, anyInstant, fc.nat(4095), fc.nat(4095), anyDice, anyDice, (a, b, m, n, x, y) => {
      fc.pre(a !== b || m !== n)
      const isBefore = a < b || (a === b && m < n)
      expect(idFrom(a, m, x) < idFrom(b, n, y)).toBe(isBefore)
    }),
  )
})

test.each([
  '',
  'no id',
  '017F22E2-79B0-7CC3-98C4-DC0C0C07398F',
  '017f22e2-79b0-4cc3-98c4-dc0c0c07398f',
  '017f22e2-79b0-7cc3-18c4-dc0c0c07398f',
  '017f22e279b07cc398c4dc0c0c07398f',
  '017f22e2-79b0-7cc3-98c4-dc0c0c07398f ',
  7,
  null,
  undefined,
])('%j is no id', (value) => {
  expect(isId(value)).toBe(false)
})

test('ids that follow each other are known by the first and the last of them', () => {
  const fresh = idFrom<'contact'>(1_700_000_000_000, 7, new Uint8Array([1, 2, 3, 4, 250, 251, 252, 253]))
  const first = firstOfMany(fresh)

  expect(first).toBe(`${fresh.slice(0, 28)}00000000`)
  expect(idAfter(first, 0)).toBe(first)
  expect(idAfter(first, 255)).toBe(`${first.slice(0, 28)}000000ff`)
  expect(isId(idAfter(first, 1_000_000))).toBe(true)
  expect(idAfter(first, 9) < idAfter(first, 10)).toBe(true)
  expect(countOfIds(first, idAfter(first, 999_999))).toBe(1_000_000)
  expect(countOfIds(first, first)).toBe(1)
})

test('ids of different arrivals do not follow each other, and those of one do not end', () => {
  const first = firstOfMany(idFrom<'contact'>(1_700_000_000_000, 7, new Uint8Array(8).fill(1)))
  const other = firstOfMany(idFrom<'contact'>(1_700_000_000_000, 7, new Uint8Array(8).fill(2)))

  expect(countOfIds(first, other)).toBeUndefined()
  expect(countOfIds(idAfter(first, 1), first)).toBeUndefined()
  expect(() => idAfter(first, 2 ** 32)).toThrow(RangeError)
})
