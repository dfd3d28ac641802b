import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { boundsOf } from '../../diagram/free-placement.ts'
import type { Box, Size } from '../../diagram/geometry.ts'
import type { OrgLayout } from '../../diagram/org-layout.ts'
import { centerView, fitView, heldView, panIntoView, type View } from '../../diagram/viewport.ts'
import { useMapMotion } from './use-map-motion.ts'
import type { MapView } from './use-map-view.ts'

const padding = { paddingPx: 28, scaleAtMost: 1 } as const
const marginPx = 28
/** So long after a choice its legend may still change the size of the field. */
const legendMs = 300
/** Below this a card that one is led to is shown larger. */
const readableScale = 0.62

type Options = Readonly<{
  layout: OrgLayout
  /** What all of it is: the drawing, and of others that move with it what reaches beyond. */
  wholeOf: () => Box
  mapView: MapView
  /** What the user chose about the drawing as a whole; another choice is looked at afresh. */
  choice: string
  /** How much stands on cards: cards of another size stay where one looks, and all of them seen. */
  density: string
  selectedId: string | null
  soughtId: string | null
  /** Whether cards were put somewhere by hand since it was asked last: the map holds still then. */
  takeByHand: () => boolean
}>

/**
 * Where the map looks: at everything first and whenever another drawing is chosen, then it follows who is selected or found,
 * and holds still when cards move.
 */
export function useMapCamera(options: Options): {
  fit: () => void
} {
  const { layout, wholeOf, mapView, choice, density, selectedId, soughtId, takeByHand } = options
  const { size, layer, view, frame, jumpTo, glideTo } = mapView
  const shown = useRef<Readonly<{ layout: OrgLayout; choice: string; density: string }>>(undefined)
  /** Whether the window is being resized while everything is shown: then everything stays shown. */
  const isRefitDue = useRef(false)
  /** Until when that holds after another density was chosen: its legend is higher or lower, and the window with it. */
  const refitUntil = useRef(-Infinity)
  const latest = useRef({ layout, selectedId })
  latest.current = { layout, selectedId }

  const setOut = useMapMotion(layer)

  // Before anything is painted: the new drawing is never seen in the old view.
  useLayoutEffect(() => {
    if (!size) return
    const before = shown.current
    const isByHand = takeByHand()
    const fromView = view.current
    shown.current = { layout, choice, density }
    if (!before) jumpTo(firstView(wholeOf(), layout, size, latest.current.selectedId))
    else if (isRefitDue.current || performance.now() < refitUntil.current)
      jumpTo(fitView(boundsOf(layout), size, padding))
    else if (before.choice !== choice) jumpTo(firstView(wholeOf(), layout, size, latest.current.selectedId))
    else if (
      before.density !== density &&
      isSame(fromView, fitView(boundsOf(before.layout), size, padding))
    ) {
      refitUntil.current = performance.now() + legendMs
      jumpTo(fitView(boundsOf(layout), size, padding))
    } else if (before.layout !== layout && !isByHand)
      jumpTo(viewAfter(before.layout, layout, view.current, latest.current.selectedId))
    isRefitDue.current = false
    if (before && before.layout !== layout && !isByHand) {
      setOut({ before: before.layout, after: layout, fromView, toView: view.current })
    }
  }, [layout, choice, density, size, jumpTo, view, setOut, takeByHand, wholeOf])

  useEffect(() => {
    const card = latest.current.layout.cards.get(selectedId ?? '')
    if (!size || !card) return
    const moved = panIntoView(view.current, card, size, marginPx)
    if (!isSame(moved, view.current)) glideTo(moved)
  }, [selectedId, layout, size, glideTo, view])

  useEffect(() => {
    const card = latest.current.layout.cards.get(soughtId ?? '')
    if (!card || frame.current.widthPx === 0) return
    const { scale } = view.current
    if (scale < readableScale) glideTo(centerView(card, frame.current, 0.8))
    else glideTo(panIntoView(view.current, card, frame.current, marginPx * 3))
  }, [soughtId, glideTo, frame, view])

  const fit = useCallback(
    () => glideTo(fitView(wholeOf(), frame.current, padding)),
    [glideTo, frame, wholeOf],
  )

  useEffect(() => {
    const onResize = (): void => {
      isRefitDue.current = isSame(
        view.current,
        fitView(boundsOf(latest.current.layout), frame.current, padding),
      )
    }
    addEventListener('resize', onResize)
    return () => removeEventListener('resize', onResize)
  }, [frame, view])

  return { fit }
}

function firstView(whole: Box, layout: OrgLayout, size: Size, selectedId: string | null): View {
  const all = fitView(whole, size, padding)
  const card = layout.cards.get(selectedId ?? '')
  return card && all.scale < readableScale ? centerView(card, size, 0.8) : all
}

/** The view in which a card that was there before stays where it was on the screen. */
function viewAfter(before: OrgLayout, after: OrgLayout, view: View, selectedId: string | null): View {
  const id = [selectedId, before.rootIds[0]].find(
    (each) => each && before.cards.has(each) && after.cards.has(each),
  )
  const from = before.cards.get(id ?? '')
  const to = after.cards.get(id ?? '')
  return from && to ? heldView(view, from, to) : view
}

function isSame(one: View, other: View): boolean {
  return (
    Math.abs(one.x - other.x) < 0.5 &&
    Math.abs(one.y - other.y) < 0.5 &&
    Math.abs(one.scale / other.scale - 1) < 0.001
  )
}
