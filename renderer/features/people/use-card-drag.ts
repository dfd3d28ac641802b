import { useCallback, useEffect, useRef, useState, type PointerEvent as ReactPointerEvent } from 'react'
import type { Point } from '../../diagram/geometry.ts'

/** A card under way: which, and over which other card it is. */
export type Carried = Readonly<{ id: string; overId: string | null }>

const startPx = 6
const edgePx = 36
const edgeStepPx = 9

/** The card under the pointer; it counts as carried once the pointer has moved a little. */
type Held = { id: string; from: Point; at: Point; isMoving: boolean; hasLeftEdge: boolean }

type Options = Readonly<{
  /** Which card a press takes up, if it does: several that carry may share a map. */
  takenBy: (event: ReactPointerEvent<HTMLElement>) => string | undefined
  cardAt: (client: Point) => string | undefined
  onDrop: (id: string, overId: string, at: Point) => void
  /** Hears where the pointer is with what is carried, also when only the map moved under it. */
  onCarry?: (id: string, at: Point) => void
  /** Moves the map while a card is held at its edge. */
  onPush: (dx: number, dy: number) => void
}>

/** Carrying a card onto another with the pointer. Escape or letting go beside the cards takes it back. */
export function useCardDrag({ takenBy, cardAt, onDrop, onCarry, onPush }: Options) {
  const [carried, setCarried] = useState<Carried>()
  const flag = useRef<HTMLDivElement>(null)
  const held = useRef<Held>(undefined)
  const push = useRef<Point>(undefined)
  const hasJustDropped = useRef(false)
  const latest = useRef({ cardAt, onDrop, onCarry, onPush, carried })
  latest.current = { cardAt, onDrop, onCarry, onPush, carried }

  const letGo = useCallback(() => {
    held.current = undefined
    push.current = undefined
    setCarried(undefined)
  }, [])

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !held.current?.isMoving) return
      event.stopPropagation()
      hasJustDropped.current = true
      letGo()
    }
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [letGo])

  const isCarrying = carried !== undefined
  useEffect(() => {
    if (!isCarrying) return undefined
    let frame = 0
    const onFrame = (): void => {
      if (push.current && held.current) {
        latest.current.onPush(push.current.x, push.current.y)
        latest.current.onCarry?.(held.current.id, held.current.at)
      }
      frame = requestAnimationFrame(onFrame)
    }
    frame = requestAnimationFrame(onFrame)
    return () => cancelAnimationFrame(frame)
  }, [isCarrying])

  const onPointerDown = (event: ReactPointerEvent<HTMLElement>): void => {
    hasJustDropped.current = false
    if (event.button !== 0 || event.pointerType === 'touch') return
    const [id, from] = [takenBy(event), pointOf(event)]
    if (id !== undefined) held.current = { id, from, at: from, isMoving: false, hasLeftEdge: false }
  }

  const onPointerMove = (event: ReactPointerEvent<HTMLElement>): void => {
    const { current } = held
    if (!current) return
    const at = pointOf(event)
    current.at = at
    if (!current.isMoving) {
      if (Math.hypot(at.x - current.from.x, at.y - current.from.y) < startPx) return
      current.isMoving = true
      event.currentTarget.setPointerCapture(event.pointerId)
    }
    const atEdge = pushAt(at, event.currentTarget.getBoundingClientRect())
    if (!atEdge) current.hasLeftEdge = true
    push.current = current.hasLeftEdge ? atEdge : undefined
    const over = latest.current.cardAt(at)
    const overId = over === undefined || over === current.id ? null : over
    setCarried((before) =>
      before?.id === current.id && before.overId === overId ? before : { id: current.id, overId },
    )
    latest.current.onCarry?.(current.id, at)
    moveFlag(flag.current, at, event.currentTarget.getBoundingClientRect())
  }

  const onPointerUp = (event: ReactPointerEvent<HTMLElement>): void => {
    const { current } = held
    if (!current) return
    letGo()
    if (!current.isMoving) return
    hasJustDropped.current = true
    const overId = latest.current.cardAt(pointOf(event))
    if (overId !== undefined && overId !== current.id)
      latest.current.onDrop(current.id, overId, pointOf(event))
  }

  return {
    carried,
    flag,
    /** The click that follows a drop is none. */
    isClick: (): boolean => !hasJustDropped.current,
    hands: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: letGo },
  }
}

function pointOf(event: Readonly<{ clientX: number; clientY: number }>): Point {
  return { x: event.clientX, y: event.clientY }
}

function moveFlag(flag: HTMLDivElement | null, at: Point, frame: DOMRect): void {
  if (!flag) return
  flag.style.transform = `translate(${at.x - frame.left + 14}px, ${at.y - frame.top + 16}px)`
}

function pushAt(at: Point, frame: DOMRect): Point | undefined {
  const x = at.x < frame.left + edgePx ? edgeStepPx : at.x > frame.right - edgePx ? -edgeStepPx : 0
  const y = at.y < frame.top + edgePx ? edgeStepPx : at.y > frame.bottom - edgePx ? -edgeStepPx : 0
  return x === 0 && y === 0 ? undefined : { x, y }
}
