import { byLevel, freeLayout, type Ranked } from './free-order.ts'
import type { Box, Point } from './geometry.ts'
import { shownScale, usualFrame } from './org-arrange.ts'
import type { OrgNode } from './org-forest.ts'
import type { OrgLayout } from './org-layout.ts'
import { brokenIntoRows } from './org-rows.ts'

/** A card with the name of the lane it belongs into; an empty name for none. */
export type LaneNode = OrgNode & Readonly<{ lane: string }>

/** A field with a title at its top, `titlePx` high, and cards below. */
export type Lane = Box & Readonly<{ name: string; count: number; titlePx: number }>

const gapPx = 8
/** Between one level and the next within a lane. */
const levelGapPx = 20
const paddingPx = 12
const laneGapPx = 16

/** A lane to be placed: its people, level by level. */
type Content = Readonly<{ name: string; levels: readonly (readonly Ranked[])[]; count: number; cell: Cell }>
type Cell = Readonly<{ widthPx: number; heightPx: number }>
type Sized = Readonly<{ content: Content; columns: number; widthPx: number; heightPx: number }>

/**
 * People in lanes, one for each name, those without a name in the last. Lanes come in the order in which a walk down the
 * hierarchy meets them; in a lane those nearer to the top stand higher, each level in rows of its own. How many columns the
 * lanes have, and how many lanes stand beside each other, is chosen so that all of it is seen as large as can be.
 */
export function layLanes(
  nodes: readonly LaneNode[],
): Readonly<{ layout: OrgLayout; lanes: readonly Lane[] }> {
  const { ranked, rootIds } = byLevel(nodes)
  const contents = contentsOf(ranked)
  const titlePx = titleHeight(contents)

  let best: Placed = placed([], Infinity)
  for (const limitPx of columnLimits(contents)) {
    const sized = contents.map((content) => sizedFor(content, limitPx, titlePx))
    for (const share of [Infinity, 2, 1.4, 1, 0.7]) {
      const attempt = placed(
        sized,
        share === Infinity ? Infinity : limitPx * share * (usualFrame.widthPx / usualFrame.heightPx),
      )
      if (best.lanes.length === 0 || shownScale(attempt) > shownScale(best)) best = attempt
    }
  }

  const places = new Map<string, Point>()
  const lanes = best.lanes.map(({ sized, box }): Lane => {
    for (const [id, at] of placesIn(sized, box, titlePx)) places.set(id, at)
    return { ...box, name: sized.content.name, count: sized.content.count, titlePx }
  })
  const inOrder = best.lanes.flatMap(({ sized }) => sized.content.levels.flat())
  const layout = freeLayout(inOrder, rootIds, (id) => places.get(id) ?? { x: 0, y: 0 })
  return { layout: { ...layout, widthPx: best.widthPx, heightPx: best.heightPx }, lanes }
}

function contentsOf(ranked: readonly (LaneNode & Ranked)[]): readonly Content[] {
  const members = new Map<string, (LaneNode & Ranked)[]>()
  for (const node of ranked) {
    const known = members.get(node.lane)
    if (known) known.push(node)
    else members.set(node.lane, [node])
  }
  const contents = [...members].map(([name, all]): Content => {
    const levels = new Map<number, Ranked[]>()
    for (const node of all) levels.set(node.depth, [...(levels.get(node.depth) ?? []), node])
    const cell = {
      widthPx: Math.max(...all.map((node) => node.widthPx)),
      heightPx: Math.max(...all.map((node) => node.heightPx)),
    }
    return { name, levels: [...levels.values()], count: all.length, cell }
  })
  return [...contents.filter(({ name }) => name !== ''), ...contents.filter(({ name }) => name === '')]
}

/** The more is seen at once, the smaller it is seen: titles grow with it. */
function titleHeight(contents: readonly Content[]): number {
  const area = contents.reduce(
    (sum, { count, cell }) => sum + count * (cell.widthPx + gapPx) * (cell.heightPx + gapPx) * 1.4,
    0,
  )
  const scale = Math.min(1, Math.sqrt((usualFrame.widthPx * usualFrame.heightPx) / Math.max(1, area)))
  return Math.round(Math.min(160, Math.max(56, 40 / scale)))
}

/** Heights to try for a lane: those of its longest with so many columns. */
function columnLimits(contents: readonly Content[]): readonly number[] {
  return [1, 2, 3, 4, 6, 9, 14, 20].map((columns) =>
    Math.max(0, ...contents.map((content) => heightOf(content, columns))),
  )
}

function sizedFor(content: Content, limitPx: number, titlePx: number): Sized {
  let columns = 1
  while (columns < content.count && heightOf(content, columns) > limitPx) columns++
  const { widthPx } = content.cell
  return {
    content,
    columns,
    widthPx: 2 * paddingPx + columns * (widthPx + gapPx) - gapPx,
    heightPx: titlePx + paddingPx + heightOf(content, columns),
  }
}

function heightOf({ levels, cell }: Content, columns: number): number {
  return levels.reduce(
    (sum, level) => sum + Math.ceil(level.length / columns) * (cell.heightPx + gapPx) - gapPx + levelGapPx,
    -levelGapPx,
  )
}

type Placed = Readonly<{
  lanes: readonly Readonly<{ sized: Sized; box: Box }>[]
  widthPx: number
  heightPx: number
}>

/** Lanes beside each other, in as many rows as their widths ask for; those of one row are equally high. */
function placed(all: readonly Sized[], limitPx: number): Placed {
  const lanes: { sized: Sized; box: Box }[] = []
  let y = 0
  let widest = 0
  for (const row of all.length === 0 ? [] : brokenIntoRows(all, laneGapPx, limitPx)) {
    const heightPx = Math.max(...row.map((lane) => lane.heightPx))
    let x = 0
    for (const sized of row) {
      lanes.push({ sized, box: { x, y, widthPx: sized.widthPx, heightPx } })
      x += sized.widthPx + laneGapPx
    }
    widest = Math.max(widest, x - laneGapPx)
    y += heightPx + laneGapPx
  }
  return { lanes, widthPx: widest, heightPx: Math.max(0, y - laneGapPx) }
}

function placesIn(
  { content, columns }: Sized,
  box: Box,
  titlePx: number,
): readonly (readonly [string, Point])[] {
  const { levels, cell } = content
  const places: (readonly [string, Point])[] = []
  let top = box.y + titlePx
  for (const level of levels) {
    for (const [index, node] of level.entries()) {
      const x = box.x + paddingPx + (index % columns) * (cell.widthPx + gapPx)
      const y = top + Math.floor(index / columns) * (cell.heightPx + gapPx)
      places.push([node.id, { x, y }])
    }
    top += Math.ceil(level.length / columns) * (cell.heightPx + gapPx) - gapPx + levelGapPx
  }
  return places
}
