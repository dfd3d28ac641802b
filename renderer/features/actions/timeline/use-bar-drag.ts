import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent } from 'react'
import type { MoveKind } from './moves.ts'

/** A bar under way: by how many days, and whether all of it or only its end. */
export type DraggedBar = Readonly<{ id: string; kind: MoveKind; days: number }>

const startPx = 4

/** Moving a bar along time with the pointer, or its end by the handle. Escape takes it back. */
export function useBarDrag(px: number, onDrop: (id: string, kind: MoveKind, days: number) => void) {
  const [dragged, setDragged] = useState<DraggedBar>()
  const held = useRef<Readonly<{ id: string; kind: MoveKind; x: number }>>(undefined)
  const hasJustDropped = useRef(false)
  const isDragging = dragged !== undefined

  useEffect(() => {
    if (!isDragging) return undefined
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      held.current = undefined
      setDragged(undefined)
    }
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [isDragging])

  const on = {
    onPointerDown: (event: ReactPointerEvent<HTMLElement>): void => {
      hasJustDropped.current = false
      const target = event.target as HTMLElement
      const bar = target.closest<HTMLElement>('[data-bar][data-movable="true"]')
      const id = bar?.dataset['bar']
      if (event.button !== 0 || id === undefined) return
      held.current = { id, kind: target.dataset['end'] === '' ? 'end' : 'whole', x: event.clientX }
    },
    onPointerMove: (event: ReactPointerEvent<HTMLElement>): void => {
      const from = held.current
      if (!from) return
      const gone = event.clientX - from.x
      if (!dragged && Math.abs(gone) < startPx) return
      if (!dragged) event.currentTarget.setPointerCapture(event.pointerId)
      const days = Math.round(gone / px)
      if (!dragged || dragged.days !== days) setDragged({ id: from.id, kind: from.kind, days })
    },
    onPointerUp: (): void => {
      held.current = undefined
      if (!dragged) return
      hasJustDropped.current = true
      setDragged(undefined)
      if (dragged.days !== 0) onDrop(dragged.id, dragged.kind, dragged.days)
    },
    onPointerCancel: (): void => {
      held.current = undefined
      setDragged(undefined)
    },
  }
  return {
    dragged,
    on,
    /** Whether the click that follows was the end of a drag. */
    takeDrop: (): boolean => {
      const was = hasJustDropped.current
      hasJustDropped.current = false
      return was
    },
  }
}
