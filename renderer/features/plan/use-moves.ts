import { useCallback, useLayoutEffect, useRef } from 'react'
import type { Way } from './item-buttons.tsx'
import { neighborOf } from './plan-tree.ts'

type Placed = Readonly<{ id: string; position: number; version: number }>

/** Moves one of some siblings by one place, and leaves the focus on what was moved. */
export function useMoves<T extends Placed>(
  siblings: readonly T[],
  place: (moved: T, position: number) => void,
): (id: string, way: Way) => void {
  const held = useRef<HTMLElement>(undefined)
  const order = siblings.map(({ id }) => id).join(' ')
  const latest = useRef({ siblings, place })
  latest.current = { siblings, place }

  useLayoutEffect(() => {
    held.current?.focus()
    held.current = undefined
  }, [order])

  return useCallback((id, way) => {
    const { siblings: all, place: placeIt } = latest.current
    const moved = all.find((each) => each.id === id)
    const neighbor = neighborOf(all, id, way)
    if (!moved || !neighbor) return
    if (document.activeElement instanceof HTMLElement) held.current = document.activeElement
    placeIt(moved, neighbor.position)
  }, [])
}
