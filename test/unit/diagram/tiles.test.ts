import fc from 'fast-check'
import { expect, test } from 'vitest'
import { papers, tilingOf, type Paper } from '../../../renderer/diagram/tiles.ts'

const around = { acrossPx: 60, downPx: () => 160 }
const anyBox = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  widthPx: fc.integer({ min: 1, max: 60_000 }),
  heightPx: fc.integer({ min: 1, max: 9_000 }),
})
const anyPaper = fc.constantFrom(...(Object.keys(papers) as Paper[]))

test('a page of A4 is 1123 by 794 pixels where it lies: 297 and 210 mm at 96 to the inch', () => {
  const { page } = tilingOf({ x: 0, y: 0, widthPx: 900, heightPx: 100 }, 'a4', 'one-page', around)

  expect([Math.round(page.widthPx), Math.round(page.heightPx)]).toEqual([1123, 794])
})

test('what is higher than wide stands upright', () => {
  const { page } = tilingOf({ x: 0, y: 0, widthPx: 300, heightPx: 3_000 }, 'a4', 'one-page', around)

  expect(page.heightPx).toBeGreaterThan(page.widthPx)
})

test('one page holds all of it, never larger than it is seen', () => {
  fc.assert(
    fc.property(anyBox, anyPaper, (box, paper) => {
      const { page, scale, tiles } = tilingOf(box, paper, 'one-page', around)

      expect(tiles).toEqual([{ column: 1, row: 1, part: box }])
      expect(scale).toBeLessThanOrEqual(1)
      expect(box.widthPx * scale).toBeLessThanOrEqual(page.widthPx - 60 + 1e-6)
      expect(box.heightPx * scale).toBeLessThanOrEqual(page.heightPx - 160 + 1e-6)
    }),
  )
})

test('several pages cover all of it without a gap, each neighbor lapping over, in a size that can be read', () => {
  fc.assert(
    fc.property(anyBox, anyPaper, (box, paper) => {
      const { scale, columns, rows, tiles } = tilingOf(box, paper, 'tiles', around)

      expect(scale).toBeGreaterThanOrEqual(0.75)
      expect(tiles).toHaveLength(columns * rows)
      const [first, last] = [tiles[0], tiles.at(-1)]
      expect([first?.part.x, first?.part.y]).toEqual([box.x, box.y])
      expect((last?.part.x ?? 0) + (last?.part.widthPx ?? 0)).toBeGreaterThanOrEqual(
        box.x + box.widthPx - 1e-6,
      )
      expect((last?.part.y ?? 0) + (last?.part.heightPx ?? 0)).toBeGreaterThanOrEqual(
        box.y + box.heightPx - 1e-6,
      )
      for (const { column, row, part } of tiles) {
        const right = tiles.find((tile) => tile.row === row && tile.column === column + 1)
        if (right) expect(part.x + part.widthPx - right.part.x).toBeCloseTo(40)
      }
    }),
  )
})
