import { useCallback, useEffect, useRef, useState, type PointerEvent } from 'react'
import type { Point } from '../../../diagram/geometry.ts'
import { curvePath, informalCurve } from '../../../diagram/informal-curve.ts'
import type { OrgLayout } from '../../../diagram/org-layout.ts'
import { useCardDrag } from '../use-card-drag.ts'
import { isTying } from './is-tying.ts'

/** A line that is being drawn: its ends, and where on the screen it is asked about. Without a second end that is asked too. */
export type Drawing = Readonly<{ fromId: string; toId: string | null; at: Point }>

type Options = Readonly<{
  isEnabled: boolean
  layout: OrgLayout
  cardAt: (client: Point) => string | undefined
  /** The point of the drawing under one of the screen. */
  pointAt: (client: Point) => Point | undefined
  onPush: (dx: number, dy: number) => void
}>

/**
 * Drawing a line from card to card with the pointer. It is only seen until it is kept: Escape or letting go beside the cards
 * drops it, and on a card it is asked what line it is.
 */
export function useTieDrag({ isEnabled, layout, cardAt, pointAt, onPush }: Options) {
  const ghost = useRef<SVGPathElement>(null)
  const [drawing, setDrawing] = useState<Drawing>()
  const show = useCallback(
    (fromId: string, to: string | null, at?: Point): void => {
      const from = layout.cards.get(fromId)
      const end = layout.cards.get(to ?? '') ?? (at && { ...at, widthPx: 0, heightPx: 0 })
      ghost.current?.setAttribute('d', from && end ? curvePath(informalCurve(from, end, 0)) : '')
    },
    [layout],
  )

  const drag = useCardDrag({
    takenBy: (event) => (isEnabled && isTying(event) ? cardOf(event) : undefined),
    cardAt,
    onPush,
    onCarry: (id, client) => {
      const over = cardAt(client)
      show(id, over === id ? null : (over ?? null), pointAt(client))
    },
    onDrop: (fromId, toId, at) => setDrawing({ fromId, toId, at }),
  })

  // What is asked about stays drawn, wherever the cards go meanwhile.
  const isCarrying = drag.carried !== undefined
  useEffect(() => {
    if (drawing) show(drawing.fromId, drawing.toId)
    else if (!isCarrying) ghost.current?.setAttribute('d', '')
  }, [drawing, isCarrying, show])

  return { ...drag, ghost, drawing, ask: setDrawing, drop: () => setDrawing(undefined) }
}

/** The card that the handle, or whatever is pressed, belongs to. */
function cardOf({ target }: PointerEvent): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest<SVGGElement>('[data-grip]')?.dataset['person']
}
