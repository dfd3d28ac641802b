import type { Box, Size } from './geometry.ts'

/** Sheets of paper in millimetres, upright. */
export const papers = {
  a4: { widthMm: 210, heightMm: 297 },
  a3: { widthMm: 297, heightMm: 420 },
  letter: { widthMm: 215.9, heightMm: 279.4 },
} as const
export type Paper = keyof typeof papers

/** All on one page, as small as it has to be; or over as many pages as it takes in a size that can be read. */
export type Spread = 'one-page' | 'tiles'

/** A part of the drawing on a page of its own. Columns and rows count from 1. */
export type Tile = Readonly<{ column: number; row: number; part: Box }>

export type Tiling = Readonly<{
  /** The page, turned as suits the drawing. */
  page: Size
  /** Pixels on paper for one of the drawing. */
  scale: number
  columns: number
  rows: number
  tiles: readonly Tile[]
}>

/** Of a page, what the drawing does not get: margins and heads left and right together, above and below together. */
export type Around = Readonly<{ acrossPx: number; downPx: (pageWidthPx: number) => number }>

const pxPerMm = 96 / 25.4
/** Cards on tiles are three quarters of their size on the screen: names of seven points. */
const tileScale = 0.75
/** So much of the neighbor stands on each page too, in pixels of the drawing: to lay one over the other. */
const lapPx = 40

/**
 * A drawing over pages of paper, row by row. On one page it is never larger than on the screen. The page is turned the way that
 * shows it larger or takes fewer pages; where both are alike, it lies.
 */
export function tilingOf(box: Box, paper: Paper, spread: Spread, around: Around): Tiling {
  const { widthMm, heightMm } = papers[paper]
  const upright = { widthPx: widthMm * pxPerMm, heightPx: heightMm * pxPerMm }
  const lying = { widthPx: upright.heightPx, heightPx: upright.widthPx }
  const [one, other] = [lying, upright].map((page) => tilingOn(box, page, spread, around)) as [Tiling, Tiling]
  if (spread === 'one-page') return other.scale > one.scale ? other : one
  return other.tiles.length < one.tiles.length ? other : one
}

function tilingOn(box: Box, page: Size, spread: Spread, around: Around): Tiling {
  const roomX = page.widthPx - around.acrossPx
  const roomY = page.heightPx - around.downPx(page.widthPx)
  const whole = Math.min(roomX / Math.max(1, box.widthPx), roomY / Math.max(1, box.heightPx), 1)
  if (spread === 'one-page' || whole >= tileScale)
    return { page, scale: whole, columns: 1, rows: 1, tiles: [{ column: 1, row: 1, part: box }] }

  const scale = tileScale
  const part = { widthPx: roomX / scale, heightPx: roomY / scale }
  const columns = countOf(box.widthPx, part.widthPx)
  const rows = countOf(box.heightPx, part.heightPx)
  const tiles: Tile[] = []
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const x = box.x + (column - 1) * (part.widthPx - lapPx)
      const y = box.y + (row - 1) * (part.heightPx - lapPx)
      tiles.push({ column, row, part: { x, y, ...part } })
    }
  }
  return { page, scale, columns, rows, tiles }
}

/** How many parts that lap over cover a length. */
function countOf(lengthPx: number, partPx: number): number {
  return Math.max(1, Math.ceil((lengthPx - lapPx) / (partPx - lapPx)))
}
