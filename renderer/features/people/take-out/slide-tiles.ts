import { around, type Box } from '../../../diagram/geometry.ts'
import type { Frame } from '../../../ui/office/deck-content.ts'

/** What stands on one slide, in points. */
export type SlideTile = Readonly<{ frames: ReadonlyMap<string, Frame> }>

/** Points for one pixel of the map: as large as boxes get, the smallest that can be read on one slide, and what several slides have at most. */
const largest = 1
const readable = 0.56
const widestSpread = 0.72
/** How high boxes with all that may be said of somebody are to be, in points: on one slide and on several. */
const tallPt = { readable: 54, spread: 62 } as const

/**
 * Cards on as many slides as they need to be read, left to right and down; each stands whole on one of them.
 * @param cards in pixels of the map
 * @param room of a slide that is for cards
 */
export function slideTiles(cards: readonly (readonly [string, Box])[], room: Frame): readonly SlideTile[] {
  const [first] = cards
  if (!first) return []
  const whole = cards.reduce((all, [, box]) => around(all, box), first[1])
  const fitting = Math.min(largest, room.widthPt / whole.widthPx, room.heightPt / whole.heightPx)
  const widest = Math.max(...cards.map(([, box]) => box.widthPx))
  const tallest = Math.max(...cards.map(([, box]) => box.heightPx))
  if (fitting >= Math.min(readable, tallPt.readable / tallest)) return [tileOf(cards, whole, fitting, room)]

  const spread = Math.min(widestSpread, tallPt.spread / tallest)
  // A card belongs to the slide on which its corner lies: so much is kept free for the rest of it.
  const stepX = Math.max(1, room.widthPt / spread - widest)
  const stepY = Math.max(1, room.heightPt / spread - tallest)
  const placed = Map.groupBy(cards, ([, box]) => {
    const column = Math.floor((box.x - whole.x) / stepX)
    const row = Math.floor((box.y - whole.y) / stepY)
    return row * 1e6 + column
  })
  return [...placed]
    .toSorted(([one], [other]) => one - other)
    .map(([, own]) => {
      const [lead = first] = own
      return tileOf(
        own,
        own.reduce((all, [, box]) => around(all, box), lead[1]),
        spread,
        room,
      )
    })
}

/** Cards in the middle of the room, as large as is said. */
function tileOf(
  cards: readonly (readonly [string, Box])[],
  whole: Box,
  scale: number,
  room: Frame,
): SlideTile {
  const left = room.x + (room.widthPt - whole.widthPx * scale) / 2
  const top = room.y + (room.heightPt - whole.heightPx * scale) / 2
  return {
    frames: new Map(
      cards.map(([id, { x, y, widthPx, heightPx }]): [string, Frame] => [
        id,
        {
          x: left + (x - whole.x) * scale,
          y: top + (y - whole.y) * scale,
          widthPt: widthPx * scale,
          heightPt: heightPx * scale,
        },
      ]),
    ),
  }
}
