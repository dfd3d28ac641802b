import { boundsOf } from './free-placement.ts'
import type { Box, Point } from './geometry.ts'
import type { Lane } from './lanes.ts'
import { usualFrame } from './org-arrange.ts'
import type { OrgLayout, PlacedCard } from './org-layout.ts'
import { brokenIntoRows } from './org-rows.ts'
import { sumOf } from './sketch.ts'

/** A drawing with the name of what it is of, and the fields within it. */
export type Framed = Readonly<{ name: string; layout: OrgLayout; lanes: readonly Lane[] }>

const paddingPx = 20
const frameGapPx = 32

/**
 * Several drawings beside each other, each in a frame with its name and how many stand in it, in rows so that all of it is seen as
 * large as can be. Within a frame everything stands as it did. Those in which nobody stands are left out.
 * @returns with how far each card was moved from where it stands in the drawing of its frame
 */
export function layFrames(
  all: readonly Framed[],
): Readonly<{ layout: OrgLayout; lanes: readonly Lane[]; offsets: ReadonlyMap<string, Point> }> {
  const filled = all.filter(({ layout }) => layout.cards.size > 0)
  const titlePx = titleHeight(filled)
  const sized = filled.map((framed) => {
    const bounds = boundsOf(framed.layout)
    const widthPx = Math.max(minWidthPx, bounds.widthPx) + 2 * paddingPx
    return { ...framed, bounds, widthPx, heightPx: bounds.heightPx + titlePx + paddingPx }
  })
  const area = sized.reduce((sum, { widthPx, heightPx }) => sum + widthPx * heightPx, 0)
  const limitPx = Math.sqrt((area * 1.2 * usualFrame.widthPx) / usualFrame.heightPx)

  const cards = new Map<string, PlacedCard>()
  const routes: OrgLayout['routes'][number][] = []
  const lanes: Lane[] = []
  const offsets = new Map<string, Point>()
  let y = 0
  let widest = 0
  for (const row of sized.length === 0 ? [] : brokenIntoRows(sized, frameGapPx, limitPx)) {
    const heightPx = Math.max(...row.map((each) => each.heightPx))
    let x = 0
    for (const { name, layout, lanes: inner, bounds, widthPx } of row) {
      const by = { x: x + paddingPx - bounds.x, y: y + titlePx - bounds.y }
      lanes.push({ name, count: layout.cards.size, titlePx, x, y, widthPx, heightPx })
      lanes.push(...inner.map((lane) => moved(lane, by)))
      for (const card of layout.cards.values()) {
        cards.set(card.id, moved(card, by))
        offsets.set(card.id, by)
      }
      routes.push(...layout.routes.map((route) => ({ ...route, at: sumOf(route.at, by) })))
      x += widthPx + frameGapPx
    }
    widest = Math.max(widest, x - frameGapPx)
    y += heightPx + frameGapPx
  }
  const layout: OrgLayout = {
    flow: sized[0]?.layout.flow ?? 'down',
    cards,
    rootIds: sized.flatMap((each) => each.layout.rootIds),
    routes,
    widthPx: widest,
    heightPx: Math.max(0, y - frameGapPx),
  }
  return { layout, lanes, offsets }
}

/** Room for a name. */
const minWidthPx = 220

/** The more is seen at once, the smaller it is seen: titles grow with it. */
function titleHeight(all: readonly Framed[]): number {
  const area = all.reduce((sum, { layout }) => sum + layout.widthPx * layout.heightPx * 1.4, 0)
  const scale = Math.min(1, Math.sqrt((usualFrame.widthPx * usualFrame.heightPx) / Math.max(1, area)))
  return Math.round(Math.min(160, Math.max(56, 40 / scale)))
}

function moved<B extends Box>(box: B, by: Point): B {
  return { ...box, x: box.x + by.x, y: box.y + by.y }
}
