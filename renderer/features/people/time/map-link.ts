import { boundsOf } from '../../../diagram/free-placement.ts'
import { around, type Box, type Point, type Size } from '../../../diagram/geometry.ts'
import type { OrgLayout } from '../../../diagram/org-layout.ts'
import { heldView, sharedCard, type View } from '../../../diagram/viewport.ts'

/** A map as another one sees it that moves along. */
export type LinkedMap = Readonly<{
  look: () => Readonly<{ layout: OrgLayout; view: View; frame: Size; selectedId: string | null }>
  follow: (view: View) => void
}>

/**
 * Joins maps of the same people on different days: where one of them goes, the others go too, so that somebody who is on both
 * stands at the same place of both. Who that is stays the same for as long as one sees them: the selected person, else whoever
 * was nearest to the middle.
 */
export type MapLink = Readonly<{
  /** Answers how to leave. */
  join: (map: LinkedMap) => () => void
  moved: (by: LinkedMap) => void
  /** What a map has to show so that all of the others are seen too, in pixels of its drawing. */
  wholeOf: (map: LinkedMap) => Box
}>

export function createMapLink(): MapLink {
  const maps = new Set<LinkedMap>()
  let isFollowing = false
  let heldId: string | null = null
  return {
    join: (map) => {
      maps.add(map)
      return () => void maps.delete(map)
    },
    moved: (by) => {
      // Whoever follows moves too, and leads nobody by that.
      if (isFollowing) return
      isFollowing = true
      for (const map of maps) if (map !== by) lead(by, map)
      isFollowing = false
    },
    wholeOf: (map) => {
      const { layout, selectedId } = map.look()
      let whole = boundsOf(layout)
      for (const other of maps) {
        const { cards } = other.look().layout
        if (other === map) continue
        const shared = [selectedId, heldId, ...layout.rootIds, ...layout.cards.keys()].find(
          (id) => id !== null && layout.cards.has(id) && cards.has(id),
        )
        const [from, to] = [cards.get(shared ?? ''), layout.cards.get(shared ?? '')]
        if (!from || !to || !shared) continue
        heldId = shared
        const { x, y, ...size } = boundsOf(other.look().layout)
        whole = around(whole, { ...size, x: x + to.x - from.x, y: y + to.y - from.y })
      }
      return whole
    },
  }

  function lead(by: LinkedMap, map: LinkedMap): void {
    const { layout, view, frame, selectedId } = by.look()
    if (frame.widthPx === 0) return
    const other = map.look()
    const middle: Point = { x: frame.widthPx / 2, y: frame.heightPx / 2 }
    heldId = sharedCard([layout, other.layout], view, frame, middle, [selectedId, heldId]) ?? null
    const [from, to] = [layout, other.layout].map(({ cards }) => cards.get(heldId ?? ''))
    map.follow(from && to ? heldView(view, from, to) : view)
  }
}
