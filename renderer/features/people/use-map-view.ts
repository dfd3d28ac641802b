import { select } from 'd3-selection'
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { grown, isWithin, type Box, type Size } from '../../diagram/geometry.ts'
import { scaleLimits, seenBox, zoomAbout, type View } from '../../diagram/viewport.ts'
import { detailAt, type Detail } from './card-text.ts'
import { screenPixel } from './map-look.ts'

/** What of the drawing has to be there: redrawn only when the view leaves it or the detail changes. */
export type Drawn = Readonly<{ detail: Detail; window: Box }>

const glideMs = 180
/**
 * So long after the last movement the map counts as at rest, and is painted afresh at the size it has: longer than painting
 * takes, or else each step of a slow movement would be painted for itself.
 */
const restMs = 260
/** A picture that is moved is scaled so far; then it is painted anew. */
const moveLimits = { least: 0.35, most: 2.6 } as const
/** While it moves, the browser moves what is painted; which cards have to be there is looked at this often. */
const lookEveryMs = 600

/**
 * Pan and zoom of the map. While the hand moves, only the transform of one element changes; React hears of it when other
 * cards come into view or the level of detail changes.
 */
export function useMapView() {
  const field = useRef<HTMLDivElement>(null)
  /** What is moved while the hand moves, and in it what is painted at rest. */
  const layer = useRef<SVGSVGElement>(null)
  const sheet = useRef<SVGGElement>(null)
  const painted = useRef<View>({ x: 0, y: 0, scale: 1 })
  const view = useRef<View>({ x: 0, y: 0, scale: 1 })
  const frame = useRef<Size>({ widthPx: 0, heightPx: 0 })
  const behavior = useRef<ZoomBehavior<HTMLDivElement, unknown>>(undefined)
  const gliding = useRef(0)
  const resting = useRef(0)
  const lookedAt = useRef(-Infinity)
  const isPlaced = useRef(false)
  /** Those who hear each movement. */
  const listeners = useRef(new Set<() => void>())
  const [size, setSize] = useState<Size>()
  const [drawn, setDrawn] = useState<Drawn>()

  const look = useCallback(() => {
    lookedAt.current = performance.now()
    setDrawn((before) => drawnFor(view.current, frame.current, before))
  }, [])

  const paint = useCallback(() => {
    const { x, y, scale } = view.current
    painted.current = view.current
    sheet.current?.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`)
    sheet.current?.style.setProperty(screenPixel, String(1 / scale))
    const element = layer.current
    if (element) element.style.transform = ''
  }, [])

  const show = useCallback(() => {
    const by = view.current.scale / painted.current.scale
    if (by < moveLimits.least || by > moveLimits.most) paint()
    const { x, y, scale } = relativeTo(painted.current, view.current)
    const element = layer.current
    if (element) {
      element.style.willChange = 'transform'
      element.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
    }
    clearTimeout(resting.current)
    resting.current = window.setTimeout(() => {
      if (element) element.style.willChange = ''
      paint()
      look()
    }, restMs)
    if (performance.now() - lookedAt.current > lookEveryMs) look()
  }, [look, paint])

  // Measured before anything is painted, so that the first that is painted are the cards, and not a field without them.
  useLayoutEffect(() => {
    const element = field.current
    if (!element) return undefined
    const zooming = zoom<HTMLDivElement, unknown>()
      .scaleExtent([scaleLimits.least, scaleLimits.most])
      // It would ask the browser, which would have to lay the page out for it.
      .extent((): [[number, number], [number, number]] => [
        [0, 0],
        [frame.current.widthPx, frame.current.heightPx],
      ])
      .filter((event: MouseEvent) => event.type === 'wheel' || isPanning(event))
      .on('zoom', (event: D3ZoomEvent<HTMLDivElement, unknown>) => {
        const { x, y, k } = event.transform
        view.current = { x, y, scale: k }
        isPlaced.current = true
        show()
        for (const listener of listeners.current) listener()
      })
      .on('start', (event: D3ZoomEvent<HTMLDivElement, unknown>) => {
        if (event.sourceEvent) cancelAnimationFrame(gliding.current)
      })
    behavior.current = zooming
    select(element).call(zooming).on('dblclick.zoom', null)

    const measure = (): void => {
      const { clientWidth: widthPx, clientHeight: heightPx } = element
      if (widthPx === frame.current.widthPx && heightPx === frame.current.heightPx) return
      frame.current = { widthPx, heightPx }
      if (widthPx > 0) setSize(frame.current)
      if (isPlaced.current) show()
    }
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(element)
    return () => {
      watcher.disconnect()
      select(element).on('.zoom', null)
    }
  }, [show])

  const moveTo = useCallback(({ x, y, scale }: View) => {
    const element = field.current
    if (element) behavior.current?.transform(select(element), zoomIdentity.translate(x, y).scale(scale))
  }, [])
  const jumpTo = useCallback(
    (to: View) => {
      moveTo(to)
      paint()
      look()
    },
    [moveTo, paint, look],
  )

  /** Tells each movement to one who listens. Answers how to stop. */
  const hearMoves = useCallback((listener: () => void) => {
    const { current } = listeners
    current.add(listener)
    return () => void current.delete(listener)
  }, [])
  /** Goes along with another map, whatever it was about to do itself. */
  const follow = useCallback(
    (to: View) => {
      cancelAnimationFrame(gliding.current)
      moveTo(to)
    },
    [moveTo],
  )

  const glideTo = useCallback(
    (to: View) => {
      cancelAnimationFrame(gliding.current)
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return jumpTo(to)
      const from = view.current
      const startedAt = performance.now()
      const step = (now: number): void => {
        const share = Math.min(1, Math.max(0, (now - startedAt) / glideMs))
        moveTo(between(from, to, share * (2 - share)))
        if (share < 1) gliding.current = requestAnimationFrame(step)
      }
      gliding.current = requestAnimationFrame(step)
    },
    [jumpTo, moveTo],
  )
  useEffect(
    () => () => {
      cancelAnimationFrame(gliding.current)
      clearTimeout(resting.current)
    },
    [],
  )

  const zoomBy = useCallback(
    (factor: number) => {
      const { widthPx, heightPx } = frame.current
      glideTo(zoomAbout(view.current, { x: widthPx / 2, y: heightPx / 2 }, factor))
    },
    [glideTo],
  )

  return useMemo(
    () => ({ field, layer, sheet, view, frame, size, drawn, jumpTo, glideTo, zoomBy, hearMoves, follow }),
    [size, drawn, jumpTo, glideTo, zoomBy, hearMoves, follow],
  )
}

export type MapView = ReturnType<typeof useMapView>

/** The main button pans beside the cards, the middle one everywhere; with Shift it draws a band around cards. A card under the main button is for dragging. */
function isPanning(event: MouseEvent): boolean {
  if (event.type.startsWith('touch')) return true
  if (event.ctrlKey) return false
  if (event.button === 1) return true
  if (event.shiftKey && event.button === 0) return false
  const isOnCard = event.target instanceof Element && event.target.closest('[data-grip]') !== null
  return event.button === 0 && !isOnCard
}

function drawnFor(view: View, frame: Size, before: Drawn | undefined): Drawn {
  const detail = detailAt(view.scale)
  const seen = seenBox(view, frame)
  const isEnough = before && isWithin(seen, before.window) && before.window.widthPx < seen.widthPx * 4
  const window = isEnough ? before.window : grown(seen, Math.max(seen.widthPx, seen.heightPx) * 0.3)
  if (before && before.detail === detail && before.window === window) return before
  return { detail, window }
}

/** What makes one view out of another. */
function relativeTo(from: View, to: View): View {
  const scale = to.scale / from.scale
  return { x: to.x - from.x * scale, y: to.y - from.y * scale, scale }
}

function between(from: View, to: View, share: number): View {
  return {
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
    scale: from.scale + (to.scale - from.scale) * share,
  }
}
