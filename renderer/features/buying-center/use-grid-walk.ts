import { useRef, useState, type KeyboardEvent } from 'react'

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
    const next = stepFrom(event.key, row, spot.column, rows.length, columns)
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

function stepFrom(
  key: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Readonly<{ row: number; column: number }> | undefined {
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column }
    case 'ArrowDown':
      return { row: Math.min(rows - 1, row + 1), column }
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) }
    case 'ArrowRight':
      return { row, column: Math.min(columns - 1, column + 1) }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: columns - 1 }
    default:
      return undefined
  }
}
