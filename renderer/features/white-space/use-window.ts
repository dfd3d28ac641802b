import { useCallback, useState, type UIEvent } from 'react'

/** How high a row is and how wide a column and the heads are, in pixels. */
export const gridSizes = { rowPx: 28, columnPx: 112, headRowPx: 52, headColumnPx: 232 } as const

/** So many rows and columns more than are seen are drawn on each side. */
const beyond = 4

type Seen = Readonly<{ top: number; left: number; width: number; height: number }>

/** Which rows and columns of a grid are to be drawn: those that are seen and a few around them. */
export function useWindow(rows: number, columns: number) {
  const [seen, setSeen] = useState<Seen>({ top: 0, left: 0, width: 1_200, height: 700 })
  const onScroll = useCallback((event: UIEvent<HTMLElement>) => setSeen(seenOf(event.currentTarget)), [])
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element || element.clientWidth === 0) return undefined
    const watch = new ResizeObserver(() => setSeen(seenOf(element)))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return {
    rows: between(seen.top, seen.height, gridSizes.rowPx, rows),
    columns: between(seen.left, seen.width, gridSizes.columnPx, columns),
    onScroll,
    measure,
  }
}

function seenOf(element: HTMLElement): Seen {
  const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element
  return { top, left, width, height }
}

function between(from: number, length: number, size: number, count: number): readonly number[] {
  const first = Math.max(0, Math.floor(from / size) - beyond)
  const last = Math.min(count - 1, Math.ceil((from + length) / size) + beyond)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

/** Scrolls so that a cell is seen beside the heads. */
export function showCell(
  element: HTMLElement,
  { row, column }: Readonly<{ row: number; column: number }>,
): void {
  const { rowPx, columnPx, headRowPx, headColumnPx } = gridSizes
  const [top, left] = [row * rowPx, column * columnPx]
  const [height, width] = [element.clientHeight - headRowPx, element.clientWidth - headColumnPx]
  if (top < element.scrollTop) element.scrollTop = top
  else if (top + rowPx > element.scrollTop + height) element.scrollTop = top + rowPx - height
  if (left < element.scrollLeft) element.scrollLeft = left
  else if (left + columnPx > element.scrollLeft + width) element.scrollLeft = left + columnPx - width
}
