import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inFields, linksInFields } from '../../../renderer/diagram/fields.ts'
import type { Box } from '../../../renderer/diagram/geometry.ts'
import { arrangeOrg } from '../../../renderer/diagram/org-arrange.ts'
import { allLinks } from '../../../renderer/diagram/org-links.ts'
import { evenOrg } from './arbitrary-org.ts'

const aBox = fc.record({
  x: fc.integer({ min: -2_000, max: 20_000 }),
  y: fc.integer({ min: -2_000, max: 9_000 }),
  widthPx: fc.integer({ min: 0, max: 6_000 }),
  heightPx: fc.integer({ min: 0, max: 3_000 }),
})

test('each thing is in one field, in the order given', () => {
  fc.assert(
    fc.property(fc.array(aBox, { minLength: 400, maxLength: 900 }), (boxes) => {
      const fields = inFields(boxes, (box) => box)
      expect(new Set(fields.flat())).toEqual(new Set(boxes))
      expect(fields.flat()).toHaveLength(boxes.length)
      for (const field of fields) {
        const places = field.map((box) => boxes.indexOf(box))
        expect(places).toEqual(places.toSorted((one, other) => one - other))
      }
    }),
  )
})

test('a field of small things reaches over little of the whole', () => {
  const boxes = Array.from({ length: 4_000 }, (_, index): Box => ({
    x: (index % 80) * 100,
    y: Math.floor(index / 80) * 100,
    widthPx: 80,
    heightPx: 60,
  }))
  const fields = inFields(boxes, (box) => box)
  expect(fields).toHaveLength(40)
  for (const field of fields) {
    const from = Math.min(...field.map(({ x }) => x))
    const upTo = Math.max(...field.map(({ x, widthPx }) => x + widthPx))
    expect(upTo - from).toBeLessThanOrEqual(8_000 / 8 + 80)
  }
})

test('few are one field, and nothing is none', () => {
  const few = [{ x: 0, y: 0, widthPx: 10, heightPx: 10 }]
  expect(inFields(few, (box) => box)).toEqual([few])
  expect(inFields([], (box: Box) => box)).toEqual([])
})

test('the lines of the fields are all lines of the drawing', () => {
  const layout = arrangeOrg(evenOrg(1_500, 7))
  const lines = (paths: readonly string[]): readonly string[] =>
    paths.flatMap((path) => path.split('M').filter(Boolean)).sort()
  expect(linksInFields(layout).length).toBeGreaterThan(8)
  expect(lines(linksInFields(layout))).toEqual(lines([allLinks(layout)]))
})
