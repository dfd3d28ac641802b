import type { Size } from './geometry.ts'
import type { OrgOptions } from './org-options.ts'
import { origin, type Route, type Sketch, type Spot } from './sketch.ts'

type Card = Size & Readonly<{ id: string }>

/** A manager's card with those who assist beside it; the line to the reports leaves the card at `trunkX`, `cardPx` below its top. */
export type Head = Readonly<{ sketch: Sketch; trunkX: number; cardPx: number }>

/** Width of the lane between the card and the assistants, in which their line runs. */
const lanePx = 20

/** Puts assistants to the right of their manager, in their order one below the other, above everybody who reports to the manager. */
export function headOf(manager: Card, assistants: readonly Card[], { stackGapPx }: OrgOptions): Head {
  const middle = Math.round(manager.widthPx / 2)
  const start = { x: manager.widthPx, y: Math.round(manager.heightPx / 2) }
  const laneX = manager.widthPx + lanePx / 2
  const edgeX = manager.widthPx + lanePx
  const spots: Spot[] = [{ ...cardOf(manager), x: 0, y: 0 }]
  const routes: Route[] = []
  let y = 0
  for (const card of assistants) {
    const entry = y + Math.round(card.heightPx / 2)
    spots.push({ ...cardOf(card), x: edgeX, y })
    routes.push({
      fromId: manager.id,
      toId: card.id,
      course: [start.x, start.y, laneX, start.y, laneX, entry, edgeX, entry],
      at: origin,
    })
    y += card.heightPx + stackGapPx
  }
  const sketch: Sketch = {
    widthPx: edgeX + Math.max(...assistants.map((card) => card.widthPx)),
    heightPx: Math.max(manager.heightPx, y - stackGapPx),
    spots,
    routes,
    parts: [],
    entries: [{ id: manager.id, gateX: middle, tail: [middle, 0] }],
  }
  return { sketch, trunkX: middle, cardPx: manager.heightPx }
}

function cardOf({ id, widthPx, heightPx }: Card): Card {
  return { id, widthPx, heightPx }
}
