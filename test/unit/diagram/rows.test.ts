import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenIntoRows } from '../../../renderer/diagram/org-rows.ts'

const parts = fc.array(
  fc.record({
    widthPx: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.double({ min: 1, max: 400, noNaN: true })),
  }),
  { minLength: 1, maxLength: 40 },
)

test('rows come to an end for widths of whole numbers and of fractions, keep the order, and are as few as a filling needs', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 50, max: 2_000 }), (given, limitPx) => {
      const rows = brokenIntoRows(given, 10, limitPx)
      expect(rows.flat()).toEqual(given)
      let [count, widthPx] = [0, Infinity]
      for (const part of given) {
        widthPx += 10 + part.widthPx
        if (widthPx > limitPx) [count, widthPx] = [count + 1, part.widthPx]
      }
      expect(rows.length).toBeLessThanOrEqual(count)
    }),
  )
})

test('widths between which no whole number lies do not keep it from ending', () => {
  const rows = brokenIntoRows([{ widthPx: 10.1 }, { widthPx: 0.5 }], 0.5, 10.5)

  expect(rows.flat()).toHaveLength(2)
})
