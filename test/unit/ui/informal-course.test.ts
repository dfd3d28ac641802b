import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Frame, Side } from '../../../renderer/ui/office/deck-content.ts'
import { informalCourse } from '../../../renderer/ui/office/informal-course.ts'
import { inCourse } from '../../../renderer/ui/office/line-course.ts'

const size = { widthPt: 100, heightPt: 40 }
const sides: readonly Side[] = ['top', 'left', 'bottom', 'right']

function sidesOf(frames: Readonly<Record<string, Frame>>, from: string, to: string) {
  const course = informalCourse(new Map(Object.entries(frames)), from, to, 0)
  return course && [course.from.side, course.to.side]
}

test('a line goes as is usual where nothing is in its way', () => {
  const a = { x: 0, y: 0, ...size }
  expect(sidesOf({ a, b: { x: 150, y: 0, ...size } }, 'a', 'b')).toEqual(['right', 'left'])
  expect(sidesOf({ a, b: { x: 150, y: 0, ...size } }, 'b', 'a')).toEqual(['left', 'right'])
  expect(sidesOf({ a, b: { x: 160, y: 100, ...size } }, 'a', 'b')).toEqual(['right', 'top'])
  expect(sidesOf({ a }, 'a', 'b')).toBeUndefined()
  expect(sidesOf({ a }, 'a', 'a')).toBeUndefined()
})

test('a line goes around who stands between', () => {
  const row = { a: { x: 0, y: 0, ...size }, c: { x: 120, y: 0, ...size }, b: { x: 240, y: 0, ...size } }
  expect(sidesOf(row, 'a', 'b')?.[0]).toMatch(/top|bottom/)
  // On its side: the bow from aside to the top would go behind whoever stands there.
  const aside = { a: { x: 0, y: 0, ...size }, c: { x: 130, y: 5, ...size }, b: { x: 150, y: 100, ...size } }
  expect(sidesOf(aside, 'a', 'b')).not.toEqual(['right', 'top'])
})

test('no other pair of sides goes through fewer boxes', () => {
  const aField = fc.uniqueArray(fc.integer({ min: 0, max: 29 }), { minLength: 2, maxLength: 14 })
  fc.assert(
    fc.property(aField, (places) => {
      const frames = new Map(
        places.map((place, at) => [
          `n${at}`,
          { x: (place % 6) * 130, y: Math.floor(place / 6) * 70, ...size },
        ]),
      )
      const course = informalCourse(frames, 'n0', 'n1', 0)
      const [from, to] = [frames.get('n0')!, frames.get('n1')!]
      const through = (fromSide: Side, toSide: Side): number => {
        const way = inCourse([from, fromSide], [to, toSide], course!.reachPt)
        return [...frames.values()].filter((box) =>
          way.some(
            ({ x, y }) =>
              x > box.x + 0.5 &&
              x < box.x + box.widthPt - 0.5 &&
              y > box.y + 0.5 &&
              y < box.y + box.heightPt - 0.5,
          ),
        ).length
      }
      const own = through(course!.from.side, course!.to.side)
      for (const one of sides) for (const other of sides) expect(own).toBeLessThanOrEqual(through(one, other))
    }),
  )
})
