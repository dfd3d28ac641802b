import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { gridStep } from '../../../ui/grid-step.ts'
import { coverHeadPx } from './cover-head.tsx'
import { coverRowPx } from './cover-row.tsx'
import type { CoverLine } from './coverage-order.ts'

/** Rows kept ready above and below what is seen. */
const spareRows = 10

/** A cell by its contact and column: it stays the same cell when rows are sorted anew. */
type Spot = Readonly<{ contactId: string; column: number }>

/** Arrow keys through a grid of which only what is seen is drawn, and which of its lines those are. */
export function useCoverWalk(lines: readonly CoverLine[], columns: number) {
  const scroller = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef(false)
  const [spot, setSpot] = useState<Spot>({ contactId: '', column: 0 })
  const [seen, setSeen] = useState({ top: 0, height: 800 })
  const rows = lines.flatMap((line, index) =>
    line.kind === 'row' ? [{ id: line.row.contact.id, index }] : [],
  )
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === spot.contactId),
  )
  const current = rows[at]

  const measure = (): void => {
    const { current: box } = scroller
    if (box) setSeen({ top: box.scrollTop, height: box.clientHeight })
  }
  useLayoutEffect(() => {
    const { current: box } = scroller
    if (!box) return undefined
    const watcher = new ResizeObserver(measure)
    watcher.observe(box)
    return () => watcher.disconnect()
  }, [])

  const currentIndex = current?.index ?? 0
  useLayoutEffect(() => {
    const { current: box } = scroller
    if (!box || !wantsFocus.current) return
    wantsFocus.current = false
    const top = currentIndex * coverRowPx
    const bottom = top + coverRowPx + coverHeadPx + 14
    if (top < box.scrollTop) box.scrollTop = Math.max(0, top - coverRowPx)
    if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight
    box.querySelector<HTMLElement>(`[data-cell="${spot.contactId} ${spot.column}"]`)?.focus()
  }, [currentIndex, spot])

  const goTo = (row: number, column: number): void => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, row))]
    if (!next) return
    wantsFocus.current = true
    setSpot({ contactId: next.id, column })
  }
  const first = Math.max(0, Math.floor(seen.top / coverRowPx) - spareRows)
  const last = Math.ceil((seen.top + seen.height) / coverRowPx) + spareRows
  return {
    scroller,
    measure,
    contactId: current?.id ?? '',
    column: spot.column,
    /** Whether a line is drawn: it is seen, or the focus stands in it. */
    isDrawn: (index: number): boolean => (index >= first && index < last) || index === current?.index,
    arrive: (contactId: string, column: number): void =>
      setSpot((before) =>
        before.contactId === contactId && before.column === column ? before : { contactId, column },
      ),
    /** Goes where a key leads, and answers whether it leads anywhere. */
    walk: (event: KeyboardEvent): boolean => {
      const page = Math.max(1, Math.floor(seen.height / coverRowPx) - 2)
      if (event.key === 'PageDown' || event.key === 'PageUp') {
        goTo(at + (event.key === 'PageDown' ? page : -page), spot.column)
        return true
      }
      const next = gridStep(event.key, { row: at, column: spot.column }, rows.length, columns)
      if (next) goTo(next.row, next.column)
      return next !== undefined
    },
    focusHere: (): void =>
      scroller.current?.querySelector<HTMLElement>(`[data-cell="${spot.contactId} ${spot.column}"]`)?.focus(),
  }
}
