import { useEffect, useRef, type PointerEvent as ReactPointerEvent } from 'react'
import type { Box, Point } from '../../diagram/geometry.ts'

/** So far the pointer has to move before a press counts as a band. */
const startPx = 4

type Options = Readonly<{
  /** Called when the band is let go. The box is in pixels of the screen, from the field's corner. */
  onBand: (box: Box) => void
}>

/** A band that is drawn around cards with Shift and the pointer from empty ground. Escape takes it back. */
export function useRubberBand({ onBand }: Options) {
  const band = useRef<HTMLDivElement>(null)
  const from = useRef<Point>(undefined)
  const hasJustEnded = useRef(false)

  const show = (box: Box | undefined): void => {
    const { current } = band
    if (!current) return
    current.style.visibility = box ? 'visible' : 'hidden'
    if (!box) return
    current.style.transform = `translate(${box.x}px, ${box.y}px)`
    current.style.width = `${box.widthPx}px`
    current.style.height = `${box.heightPx}px`
  }
  const letGo = (): void => {
    from.current = undefined
    show(undefined)
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !from.current) return
      event.stopPropagation()
      hasJustEnded.current = true
      from.current = undefined
      if (band.current) band.current.style.visibility = 'hidden'
    }
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [])

  const boxTo = (event: ReactPointerEvent<HTMLElement>): Box | undefined => {
    const { current } = from
    if (!current) return undefined
    const at = pointIn(event)
    if (Math.hypot(at.x - current.x, at.y - current.y) < startPx) return undefined
    return {
      x: Math.min(at.x, current.x),
      y: Math.min(at.y, current.y),
      widthPx: Math.abs(at.x - current.x),
      heightPx: Math.abs(at.y - current.y),
    }
  }

  return {
    band,
    /** The click that follows a band is none. */
    isClick: (): boolean => !hasJustEnded.current,
    hands: {
      onPointerDown: (event: ReactPointerEvent<HTMLElement>): void => {
        hasJustEnded.current = false
        const isOnCard = event.target instanceof Element && event.target.closest('[data-person]') !== null
        if (!event.shiftKey || event.button !== 0 || isOnCard) return
        from.current = pointIn(event)
        event.currentTarget.setPointerCapture(event.pointerId)
      },
      onPointerMove: (event: ReactPointerEvent<HTMLElement>): void => {
        if (from.current) show(boxTo(event))
      },
      onPointerUp: (event: ReactPointerEvent<HTMLElement>): void => {
        const box = boxTo(event)
        letGo()
        if (!box) return
        hasJustEnded.current = true
        onBand(box)
      },
      onPointerCancel: letGo,
    },
  }
}

function pointIn(event: ReactPointerEvent<HTMLElement>): Point {
  const frame = event.currentTarget.getBoundingClientRect()
  return { x: event.clientX - frame.left, y: event.clientY - frame.top }
}
