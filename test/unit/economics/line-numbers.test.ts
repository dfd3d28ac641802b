import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addLine, countOfLines, hasLine, noLines } from '#shared/domain/economics/line-numbers.ts'

const someLines = fc.array(
  fc.oneof(
    fc.integer({ min: -3, max: 30 }),
    fc.integer({ min: 1, max: 9 }).map((place) => place * 10),
    fc.constantFrom(0, -0, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1, 2 ** 52),
  ),
  { maxLength: 40 },
)

test('the lines of an order that have come are those of a set, in whatever order and steps they came', () => {
  fc.assert(
    fc.property(someLines, (lines) => {
      const numbers = noLines()
      const set = new Set<number>()
      for (const line of lines) {
        expect(hasLine(numbers, line)).toBe(set.has(line))
        if (!set.has(line)) addLine(numbers, line)
        set.add(line)
        expect(hasLine(numbers, line)).toBe(true)
        expect(countOfLines(numbers)).toBe(set.size)
      }
    }),
  )
})

test.each([
  ['one by one', [1, 2, 3, 4]],
  ['by tens', [10, 20, 30, 40]],
  ['from the last', [4, 3, 2, 1]],
  ['with a gap that is filled later', [1, 2, 4, 3]],
])('lines that come %s are each known from then on', (_, lines) => {
  const numbers = noLines()
  for (const [index, line] of lines.entries()) {
    expect(hasLine(numbers, line)).toBe(false)
    addLine(numbers, line)
    expect(lines.map((each) => hasLine(numbers, each))).toEqual(lines.map((__, place) => place <= index))
  }
  expect([0, 5, 15, 50, -10].map((line) => hasLine(numbers, line))).toEqual(Array(5).fill(false))
  expect(countOfLines(numbers)).toBe(4)
})
