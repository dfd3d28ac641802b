import type { OrgOptions } from './org-options.ts'
import { courseMovedBy, together, type Entry, type Sketch } from './sketch.ts'

/** Width of the lane at the left that the trunk line to the lower rows runs in. */
const trunkLanePx = 24

/** Parts with one manager above, in as few rows as their widths allow, with a trunk line down the left side. */
export function rowsOf(parts: readonly Sketch[], options: OrgOptions): Sketch {
  const trunkX = trunkLanePx / 2
  const placed: { sketch: Sketch; at: { x: number; y: number } }[] = []
  const entries: Entry[] = []
  let y = 0
  for (const [index, row] of brokenIntoRows(parts, options.siblingGapPx, options.rowLimitPx).entries()) {
    let x = trunkLanePx
    for (const sketch of row) {
      const at = { x, y }
      placed.push({ sketch, at })
      for (const entry of sketch.entries) {
        entries.push(index === 0 ? straight(entry, at) : throughTrunk(entry, at, trunkX, options.levelGapPx))
      }
      x += sketch.widthPx + options.siblingGapPx
    }
    y += Math.max(...row.map((sketch) => sketch.heightPx)) + options.levelGapPx
  }
  return together(placed, entries)
}

/** Trees beside each other, and below each other where one row would be too wide. Nothing joins them. */
export function shelvesOf(parts: readonly Sketch[], options: OrgOptions): Sketch {
  const gapPx = options.siblingGapPx * 2
  const placed: { sketch: Sketch; at: { x: number; y: number } }[] = []
  let y = 0
  for (const row of brokenIntoRows(parts, gapPx, options.rowLimitPx)) {
    let x = 0
    for (const sketch of row) {
      placed.push({ sketch, at: { x, y } })
      x += sketch.widthPx + gapPx
    }
    y += Math.max(...row.map((sketch) => sketch.heightPx)) + options.levelGapPx
  }
  return together(placed)
}

/** Rows in reading order, as few as a greedy filling needs, then as even in width as so many rows can be. */
export function brokenIntoRows<P extends Readonly<{ widthPx: number }>>(
  parts: readonly P[],
  gapPx: number,
  limitPx: number,
): readonly (readonly P[])[] {
  const fewest = filled(parts, gapPx, limitPx)
  // Whole numbers halve until they are neighbors; fractions need not ever be.
  let low = Math.floor(Math.max(...parts.map((part) => part.widthPx)))
  let high = Math.ceil(Math.max(...fewest.map((row) => widthOf(row, gapPx))))
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (filled(parts, gapPx, middle).length > fewest.length) low = middle
    else high = middle
  }
  return filled(parts, gapPx, high)
}

function filled<P extends Readonly<{ widthPx: number }>>(
  parts: readonly P[],
  gapPx: number,
  limitPx: number,
): readonly (readonly P[])[] {
  const rows: P[][] = []
  let width = 0
  for (const part of parts) {
    if (rows.length === 0 || width + gapPx + part.widthPx > limitPx) {
      rows.push([])
      width = -gapPx
    }
    rows.at(-1)?.push(part)
    width += gapPx + part.widthPx
  }
  return rows
}

function widthOf(row: readonly Readonly<{ widthPx: number }>[], gapPx: number): number {
  return row.reduce((sum, part) => sum + part.widthPx + gapPx, -gapPx)
}

function straight({ id, gateX, tail }: Entry, at: Readonly<{ x: number; y: number }>): Entry {
  return { id, gateX: gateX + at.x, tail: courseMovedBy(tail, at) }
}

function throughTrunk(
  entry: Entry,
  at: Readonly<{ x: number; y: number }>,
  trunkX: number,
  levelGapPx: number,
): Entry {
  const { id, gateX, tail } = straight(entry, at)
  const busY = at.y - levelGapPx / 2
  return { id, gateX: trunkX, tail: [trunkX, busY, gateX, busY, ...tail] }
}
