import { grown, overlap, type Box, type Point, type Size } from './geometry.ts'

/** A card on a ring: where its middle is, seen from the middle of all rings. */
export type RingSpot = Point & Readonly<{ id: string }>
export type Rings = Readonly<{
  spots: readonly RingSpot[]
  /** Half the width and height of the band that each ring's cards stand in, from the inside out. */
  bands: readonly Readonly<{ rxPx: number; ryPx: number }>[]
  widthPx: number
  heightPx: number
}>

/** Rings are wider than high, as cards and screens are. */
const flatness = 0.46
const stepPx = 6
const gapPx = 10

/**
 * Places cards of one size on rings around a middle, evenly and in their order, clockwise from the top. Each ring is as narrow as
 * can be without a card touching another of it or of the rings within. The same cards always give the same drawing.
 * @param rings the ids of each ring, from the inside out; an empty ring still takes a narrow band
 */
export function placeRings(rings: readonly (readonly string[])[], card: Size): Rings {
  const spots: RingSpot[] = []
  const bands: { rxPx: number; ryPx: number }[] = []
  let innerPx = 0
  for (const ids of rings) {
    const isMiddle = bands.length === 0 && ids.length === 1
    let rx = isMiddle ? 0 : innerPx === 0 ? card.widthPx / 2 : innerPx + gapPx + card.heightPx / 2 / flatness
    let placed = onRing(ids, rx, bands.length)
    while (!isFree(placed, spots, card)) {
      rx += stepPx
      placed = onRing(ids, rx, bands.length)
    }
    spots.push(...placed)
    const outerPx = Math.max(innerPx + 2 * gapPx, ...placed.map((spot) => reachOf(spot, card)))
    bands.push({ rxPx: outerPx, ryPx: outerPx * flatness })
    innerPx = outerPx
  }
  return { spots, bands, widthPx: 2 * innerPx, heightPx: 2 * innerPx * flatness }
}

function onRing(ids: readonly string[], rx: number, ring: number): readonly RingSpot[] {
  // Every other ring is turned by half a step, so that cards do not line up.
  const turn = ring % 2 === 0 ? 0 : 0.5
  return ids.map((id, at) => {
    const angle = ((at + turn) / ids.length) * 2 * Math.PI - Math.PI / 2
    // Adding 0 makes a zero of a negative one.
    return { id, x: Math.round(rx * Math.cos(angle)) + 0, y: Math.round(rx * flatness * Math.sin(angle)) + 0 }
  })
}

/** How wide the band must be for the outermost corner of a card, with a gap. */
function reachOf({ x, y }: RingSpot, { widthPx, heightPx }: Size): number {
  const [right, down] = [Math.abs(x) + widthPx / 2, Math.abs(y) + heightPx / 2]
  return Math.hypot(right, down / flatness) + gapPx
}

function isFree(placed: readonly RingSpot[], others: readonly RingSpot[], card: Size): boolean {
  const boxOf = ({ x, y }: RingSpot): Box => grown({ x, y, ...card }, gapPx / 4)
  return placed.every((one, at) =>
    [...placed.slice(at + 1), ...others].every((other) => !overlap(boxOf(one), boxOf(other))),
  )
}
