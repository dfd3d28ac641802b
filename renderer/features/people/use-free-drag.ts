import { useEffect, useRef, type PointerEvent as ReactPointerEvent, type RefObject } from 'react'
import type { Point } from '../../diagram/geometry.ts'
import type { OrgLayout } from '../../diagram/org-layout.ts'
import { isTying } from './tie/is-tying.ts'

const startPx = 6

type Options = Readonly<{
  isEnabled: boolean
  field: RefObject<HTMLElement | null>
  layout: OrgLayout
  scale: () => number
  cardAt: (client: Point) => string | undefined
  /** Who goes along with a card that is taken up. */
  withCard: (id: string) => readonly string[]
  /** Called when cards are let go, with how far they went in the drawing. */
  onPut: (ids: readonly string[], by: Point) => void
}>

type Held = { ids: readonly string[]; from: Point; by: Point; isMoving: boolean }

/** Moving cards to any place with the pointer. Only what is seen moves meanwhile; Escape puts it back. */
export function useFreeDrag(options: Options) {
  const latest = useRef(options)
  latest.current = options
  const held = useRef<Held>(undefined)
  const hasJustPut = useRef(false)

  const show = ({ ids, by, isMoving }: Held): void => {
    const { field, layout } = latest.current
    for (const id of ids) {
      const card = layout.cards.get(id)
      const element = field.current?.querySelector<SVGGElement>(`[data-person="${id}"]`)
      if (card && element)
        element.style.transform = isMoving ? `translate(${card.x + by.x}px, ${card.y + by.y}px)` : ''
    }
  }
  const letGo = (): void => {
    const { current } = held
    held.current = undefined
    if (current) show({ ...current, isMoving: false })
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !held.current?.isMoving) return
      event.stopPropagation()
      hasJustPut.current = true
      letGo()
    }
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [])

  return {
    /** The click that follows is none. */
    isClick: (): boolean => !hasJustPut.current,
    hands: {
      onPointerDown: (event: ReactPointerEvent<HTMLElement>): void => {
        hasJustPut.current = false
        const { isEnabled, cardAt, withCard } = latest.current
        if (!isEnabled || event.button !== 0 || event.pointerType === 'touch' || isTying(event)) return
        if (!(event.target instanceof Element) || !event.target.closest('[data-grip]')) return
        const from = { x: event.clientX, y: event.clientY }
        const id = cardAt(from)
        if (id !== undefined) held.current = { ids: withCard(id), from, by: { x: 0, y: 0 }, isMoving: false }
      },
      onPointerMove: (event: ReactPointerEvent<HTMLElement>): void => {
        const { current } = held
        if (!current) return
        const [dx, dy] = [event.clientX - current.from.x, event.clientY - current.from.y]
        if (!current.isMoving) {
          if (Math.hypot(dx, dy) < startPx) return
          current.isMoving = true
          event.currentTarget.setPointerCapture(event.pointerId)
        }
        const scale = latest.current.scale()
        current.by = { x: dx / scale, y: dy / scale }
        show(current)
      },
      onPointerUp: (): void => {
        const { current } = held
        letGo()
        if (!current?.isMoving) return
        hasJustPut.current = true
        latest.current.onPut(current.ids, current.by)
      },
      onPointerCancel: letGo,
    },
  }
}
