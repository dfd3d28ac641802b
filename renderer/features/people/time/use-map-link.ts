import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { boundsOf } from '../../../diagram/free-placement.ts'
import type { Box } from '../../../diagram/geometry.ts'
import type { OrgLayout } from '../../../diagram/org-layout.ts'
import type { MapView } from '../use-map-view.ts'
import type { LinkedMap, MapLink } from './map-link.ts'

/** Lets a map move with others, and them with it, for as long as there is a link. Answers what is all of them, in its drawing. */
export function useMapLink(
  link: MapLink | undefined,
  { view, frame, hearMoves, follow }: MapView,
  layout: OrgLayout,
  selectedId: string | null,
): () => Box {
  const latest = useRef({ layout, selectedId })
  useLayoutEffect(() => {
    latest.current = { layout, selectedId }
  }, [layout, selectedId])
  const own = useMemo(
    (): LinkedMap => ({
      look: () => ({ ...latest.current, view: view.current, frame: frame.current }),
      follow,
    }),
    [view, frame, follow],
  )
  useEffect(() => {
    if (!link) return undefined
    const leave = link.join(own)
    const deaf = hearMoves(() => link.moved(own))
    // Whoever comes last shows the others where it looks.
    link.moved(own)
    return () => {
      leave()
      deaf()
    }
  }, [link, own, hearMoves])
  return useCallback(() => (link ? link.wholeOf(own) : boundsOf(latest.current.layout)), [link, own])
}
