import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlap, type Box } from '../../../renderer/diagram/geometry.ts'
import { placeRings, type RingSpot } from '../../../renderer/diagram/rings.ts'

const card = { widthPx: 132, heightPx: 46 }
const boxOf = ({ x, y }: RingSpot): Box => ({ x: x - card.widthPx / 2, y: y - card.heightPx / 2, ...card })
const cornersOf = ({ x, y }: RingSpot) =>
  [-1, 1].flatMap((right) =>
    [-1, 1].map((down) => ({ x: x + (right * card.widthPx) / 2, y: y + (down * card.heightPx) / 2 })),
  )

const anyRings = fc
  .array(fc.nat(14), { minLength: 1, maxLength: 5 })
  .map((counts) => counts.map((count, ring) => Array.from({ length: count }, (_, at) => `${ring}-${at}`)))

describe('cards on rings', () => {
  test('never touch each other, and stand within their drawing', () => {
    fc.assert(
      fc.property(anyRings, (rings) => {
        const { spots, widthPx, heightPx } = placeRings(rings, card)

        expect(spots.map(({ id }) => id)).toEqual(rings.flat())
        const boxes = spots.map(boxOf)
        for (const [at, one] of boxes.entries())
          for (const other of boxes.slice(at + 1)) expect(overlap(one, other)).toBe(false)
        for (const { x, y } of spots.flatMap(cornersOf)) {
          expect(Math.abs(x)).toBeLessThanOrEqual(widthPx / 2)
          expect(Math.abs(y)).toBeLessThanOrEqual(heightPx / 2)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('a ring is never narrower than the one within', () => {
    fc.assert(
      fc.property(anyRings, (rings) => {
        const widths = placeRings(rings, card).bands.map(({ rxPx }) => rxPx)
        expect(widths).toEqual(widths.toSorted((one, other) => one - other))
      }),
      { numRuns: 60 },
    )
  })

  test('one alone on the first ring is in the middle of all', () => {
    expect(placeRings([['a'], ['b', 'c']], card).spots[0]).toEqual({ id: 'a', x: 0, y: 0 })
  })

  test('the first of a ring is at the top, the others follow clockwise', () => {
    const [a, b, c, d] = placeRings([['a', 'b', 'c', 'd']], card).spots
    expect([a!.x, d!.y, b!.y]).toEqual([0, 0, 0])
    expect(a!.y).toBeLessThan(0)
    expect(b!.x).toBeGreaterThan(0)
    expect(c!.y).toBeGreaterThan(0)
    expect(d!.x).toBeLessThan(0)
  })
})
