import type { Size } from './geometry.ts'
import type { OrgOptions } from './org-options.ts'
import type { Entry, Sketch, Spot } from './sketch.ts'

type Card = Size & Readonly<{ id: string }>

/** Width of the lane that the bus line of a stack runs in. */
const lanePx = 20

/**
 * People without reports of their own, one below the other: in one column with the bus line down its left side, or in two
 * with the bus line between them, filled row by row. Many are parted into stacks of equal length.
 */
export function stacksOf(cards: readonly Card[], options: OrgOptions): readonly Sketch[] {
  if (cards.length === 0) return []
  const columns = cards.length >= options.twoColumnsFrom ? 2 : 1
  const stackCount = Math.ceil(cards.length / (options.rowsAtMost * columns))
  return Array.from({ length: stackCount }, (_, index) => {
    const from = Math.round((cards.length * index) / stackCount)
    const until = Math.round((cards.length * (index + 1)) / stackCount)
    const part = cards.slice(from, until)
    return columns === 1 ? oneColumn(part, options.stackGapPx) : twoColumns(part, options.stackGapPx)
  })
}

function oneColumn(cards: readonly Card[], gapPx: number): Sketch {
  const gateX = lanePx / 2
  const spots: Spot[] = []
  const entries: Entry[] = []
  let y = 0
  for (const card of cards) {
    const middle = y + Math.round(card.heightPx / 2)
    spots.push({ ...card, x: lanePx, y })
    entries.push({
      id: card.id,
      gateX,
      tail: [gateX, middle, lanePx, middle],
    })
    y += card.heightPx + gapPx
  }
  const widthPx = lanePx + Math.max(...cards.map((card) => card.widthPx))
  return { widthPx, heightPx: y - gapPx, spots, routes: [], parts: [], entries }
}

function twoColumns(cards: readonly Card[], gapPx: number): Sketch {
  const left = cards.filter((_, index) => index % 2 === 0)
  const right = cards.filter((_, index) => index % 2 === 1)
  const leftWidthPx = Math.max(...left.map((card) => card.widthPx))
  const rightWidthPx = Math.max(0, ...right.map((card) => card.widthPx))
  const gateX = leftWidthPx + lanePx / 2
  const spots: Spot[] = []
  const entries: Entry[] = []
  let y = 0
  for (const [row, first] of left.entries()) {
    const second = right[row]
    const heightPx = Math.max(first.heightPx, second?.heightPx ?? 0)
    const middle = y + Math.round(heightPx / 2)
    spots.push({
      ...first,
      x: leftWidthPx - first.widthPx,
      y: y + Math.floor((heightPx - first.heightPx) / 2),
    })
    entries.push(entryAt(first.id, gateX, leftWidthPx, middle))
    if (second) {
      spots.push({ ...second, x: leftWidthPx + lanePx, y: y + Math.floor((heightPx - second.heightPx) / 2) })
      entries.push(entryAt(second.id, gateX, leftWidthPx + lanePx, middle))
    }
    y += heightPx + gapPx
  }
  return {
    widthPx: leftWidthPx + lanePx + rightWidthPx,
    heightPx: y - gapPx,
    spots,
    routes: [],
    parts: [],
    entries,
  }
}

function entryAt(id: string, gateX: number, edgeX: number, y: number): Entry {
  return { id, gateX, tail: [gateX, y, edgeX, y] }
}
