import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent } from 'react'

/** A card under way, where the pointer is, and the column under it. */
export type Carried = Readonly<{ id: string; x: number; y: number; column: number | undefined }>

const startPx = 6

/** Carrying a card with the pointer to the column that it is let go over. Escape takes it back. */
export function useCarry(isEnabled: boolean, onDrop: (id: string, column: number) => void) {
  const [carried, setCarried] = useState<Carried>()
  const held = useRef<{ id: string; x: number; y: number }>(undefined)
  const hasJustDropped = useRef(false)
  const isCarrying = carried !== undefined

  useEffect(() => {
    if (!isCarrying) return undefined
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      held.current = undefined
      setCarried(undefined)
    }
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [isCarrying])

  return {
    carried,
    /** Whether the click that follows was the end of a drag. */
    takeDrop: (): boolean => {
      const was = hasJustDropped.current
      hasJustDropped.current = false
      return was
    },
    onPointerDown: (event: ReactPointerEvent<HTMLElement>): void => {
      hasJustDropped.current = false
      const id = (event.target as HTMLElement).closest<HTMLElement>('[data-card]')?.dataset['card']
      if (isEnabled && event.button === 0 && id !== undefined)
        held.current = { id, x: event.clientX, y: event.clientY }
    },
    onPointerMove: (event: ReactPointerEvent<HTMLElement>): void => {
      const from = held.current
      if (!from) return
      const { clientX: x, clientY: y } = event
      if (!carried && Math.hypot(x - from.x, y - from.y) < startPx) return
      if (!carried) event.currentTarget.setPointerCapture(event.pointerId)
      setCarried({ id: from.id, x, y, column: columnAt(x, y) })
    },
    onPointerUp: (): void => {
      held.current = undefined
      if (!carried) return
      hasJustDropped.current = true
      setCarried(undefined)
      if (carried.column !== undefined) onDrop(carried.id, carried.column)
    },
    onPointerCancel: (): void => {
      held.current = undefined
      setCarried(undefined)
    },
  }
}

function columnAt(x: number, y: number): number | undefined {
  const column = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-column]')?.dataset['column']
  return column === undefined ? undefined : Number(column)
}
