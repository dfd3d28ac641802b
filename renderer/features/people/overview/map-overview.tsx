import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { memo, useEffect, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { boundsOf } from '../../../diagram/free-placement.ts'
import type { Point } from '../../../diagram/geometry.ts'
import type { OrgLayout } from '../../../diagram/org-layout.ts'
import { inOverview, overviewOf, viewAt } from '../../../diagram/overview.ts'
import { seenBox } from '../../../diagram/viewport.ts'
import { useHue } from '../../../ui/use-hue.ts'
import type { People } from '../people.ts'
import type { MapView } from '../use-map-view.ts'
import { drawOverview } from './draw-overview.ts'
import { useOverviewWords } from './overview-words.ts'

type Props = Readonly<{
  layout: OrgLayout
  people: People
  /** Whom the filter means; `null` for everybody. */
  meant: ReadonlySet<string> | null
  mapView: MapView
  onHide: () => void
}>

const room = { widthPx: 176, heightPx: 112 } as const
/** Drawn so long after the map: it is what waits, and several changes are drawn once. */
const drawAfterMs = 120
/** An arrow key moves by this share of what is seen. */
const keyShare = 0.25

const steps: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/**
 * The whole map small, with a frame around what is seen. A press or the frame dragged moves the map, as do arrow keys. The frame
 * is moved without React and the cards are not painted again meanwhile, so that it costs a movement nothing.
 */
export const MapOverview = memo(function MapOverview({ layout, people, meant, mapView, onHide }: Props) {
  const say = useOverviewWords()
  const hue = useHue()
  const canvas = useRef<HTMLCanvasElement>(null)
  const seen = useRef<HTMLDivElement>(null)
  const overview = useMemo(() => overviewOf(boundsOf(layout), room), [layout])
  const { view, frame, size, hearMoves, follow } = mapView

  useEffect(() => {
    const drawing = window.setTimeout(() => {
      if (canvas.current) drawOverview(canvas.current, { overview, layout, people, meant })
    }, drawAfterMs)
    return () => clearTimeout(drawing)
  }, [overview, layout, people, meant, hue])

  useEffect(() => {
    const show = (): void => {
      const element = seen.current
      if (!element || frame.current.widthPx === 0) return
      const box = inOverview(overview, seenBox(view.current, frame.current))
      element.style.transform = `translate(${box.x}px, ${box.y}px)`
      const [width, height] = [`${box.widthPx}px`, `${box.heightPx}px`]
      if (element.style.width !== width) element.style.width = width
      if (element.style.height !== height) element.style.height = height
    }
    show()
    return hearMoves(show)
  }, [overview, view, frame, size, hearMoves])

  const lookAt = (event: PointerEvent<HTMLElement>): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const at = { x: event.clientX - left, y: event.clientY - top }
    follow(viewAt(overview, at, view.current, frame.current))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const { x, y, scale } = view.current
    const { widthPx, heightPx } = frame.current
    follow({ x: x - step.x * widthPx * keyShare, y: y - step.y * heightPx * keyShare, scale })
  }

  return (
    <Box sx={{ position: 'absolute', left: 12, bottom: 12, display: 'flex', alignItems: 'end' }}>
      <Box
        role="group"
        aria-label={say('overview')}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          lookAt(event)
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) lookAt(event)
        }}
        sx={{
          position: 'relative',
          boxSizing: 'content-box',
          width: overview.size.widthPx,
          height: overview.size.heightPx,
          overflow: 'hidden',
          contain: 'strict',
          cursor: 'crosshair',
          touchAction: 'none',
          border: '1px solid',
          borderColor: 'divider',
          borderRadius: 1,
          bgcolor: 'background.paper',
          '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 1 },
        }}
      >
        <Box
          component="canvas"
          ref={canvas}
          aria-hidden="true"
          sx={{ display: 'block', width: overview.size.widthPx, height: overview.size.heightPx }}
        />
        <Box
          ref={seen}
          sx={{
            position: 'absolute',
            left: 0,
            top: 0,
            boxSizing: 'border-box',
            willChange: 'transform',
            border: '2px solid',
            borderColor: 'primary.main',
            bgcolor: 'color-mix(in srgb, var(--mui-palette-primary-main) 12%, transparent)',
          }}
        />
      </Box>
      <IconButton
        aria-label={say('hide')}
        title={say('hide')}
        onClick={onHide}
        sx={{ p: 0.5, alignSelf: 'start' }}
      >
        <CloseIcon sx={{ fontSize: 14 }} />
      </IconButton>
    </Box>
  )
})
