import { useEffect, useMemo, useState } from 'react'
import { useRemember } from '../../../api/page-memory.ts'
import { boundsOf } from '../../../diagram/free-placement.ts'
import { isWithin } from '../../../diagram/geometry.ts'
import type { OrgLayout } from '../../../diagram/org-layout.ts'
import { seenBox } from '../../../diagram/viewport.ts'
import type { MapView } from '../use-map-view.ts'

const key = 'keyplan-map-overview'
/** A smaller map is its own overview. */
const cardsAtLeast = 25

/** Whether a map has an overview in its corner: a big one does while not all of it is seen, until it is put away, and stays as it was left. */
export function useOverview(layout: OrgLayout, mapView: MapView) {
  const remember = useRemember()
  const [isOn, setOn] = useState(() => localStorage.getItem(key) !== 'off')
  const isBig = layout.cards.size >= cardsAtLeast
  const isWanted = useIsPartSeen(layout, mapView) && isBig
  const turn = (on: boolean): void => {
    setOn(on)
    remember(key, on ? 'on' : 'off')
  }
  return {
    isShown: isWanted && isOn,
    hide: () => turn(false),
    /** Brings it back; not there where there is nothing to bring back. */
    show: isWanted && !isOn ? () => turn(true) : undefined,
  }
}

/** Whether some of a drawing lies outside of what is seen. React hears of it only when that changes. */
function useIsPartSeen(layout: OrgLayout, { view, frame, size, hearMoves }: MapView): boolean {
  const [isPart, setPart] = useState(false)
  const whole = useMemo(() => boundsOf(layout), [layout])
  useEffect(() => {
    const look = (): void => {
      if (frame.current.widthPx > 0) setPart(!isWithin(whole, seenBox(view.current, frame.current)))
    }
    look()
    return hearMoves(look)
  }, [whole, view, frame, size, hearMoves])
  return isPart
}
