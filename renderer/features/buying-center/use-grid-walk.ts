import { useRef, useState, type KeyboardEvent } from 'react'
import { gridStep } from '../../ui/grid-step.ts'

/** A place in a grid: the row by its key, the column by its number. */
type Spot = Readonly<{ row: string; column: number }>

/**
 * Arrow keys through a grid of which one cell at a time can be reached by Tab. Cells carry `data-at` with `atOf`. Keys pressed in
 * a menu that hangs on a cell are not those of the grid.
 */
export function useGridWalk(rows: readonly string[], columns: number) {
  const grid = useRef<HTMLTableElement>(null)
  const [spot, setSpot] = useState<Spot>({ row: '', column: 0 })
  const row = Math.max(0, rows.indexOf(spot.row))

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = gridStep(event.key, { row, column: spot.column }, rows.length, columns)
    const key = next && rows[next.row]
    if (!next || key === undefined) return
    event.preventDefault()
    setSpot({ row: key, column: next.column })
    grid.current?.querySelector<HTMLElement>(`[data-at="${atOf(key, next.column)}"]`)?.focus()
  }

  return {
    grid,
    onKeyDown,
    tabIndexOf: (key: string, column: number): 0 | -1 =>
      rows[row] === key && spot.column === column ? 0 : -1,
    /** Tells where the focus went by other means. */
    arrive: (target: EventTarget): void => {
      const at = target instanceof HTMLElement ? target.dataset['at'] : undefined
      const [key, column] = at?.split(' ') ?? []
      if (key !== undefined && column !== undefined) setSpot({ row: key, column: Number(column) })
    },
  }
}

export function atOf(row: string, column: number): string {
  return `${row} ${column}`
}
