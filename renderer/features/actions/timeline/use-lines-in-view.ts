import { useCallback, useRef, useState, type UIEvent } from 'react'
import { headPx, rowPx } from './timeline-look.ts'

/** So many lines more than are seen are drawn above and below. */
const beyond = 8

/** The lines that are drawn, first and last included, and the box they scroll in. */
export type LinesInView = Readonly<{ first: number; last: number }>

/** Which lines are to be drawn: those that are seen and a few around them. */
export function useLinesInView(count: number) {
  const [seen, setSeen] = useState({ top: 0, height: 800 })
  const box = useRef<HTMLElement>(null)
  const look = useCallback((element: HTMLElement): void => {
    const { scrollTop: top, clientHeight: height } = element
    setSeen((before) => (before.top === top && before.height === height ? before : { top, height }))
  }, [])
  const measure = useCallback(
    (element: HTMLElement | null) => {
      box.current = element
      if (!element) return undefined
      const watch = new ResizeObserver(() => look(element))
      watch.observe(element)
      return () => watch.disconnect()
    },
    [look],
  )
  return {
    inView: {
      first: Math.max(0, Math.floor(seen.top / rowPx) - beyond),
      last: Math.min(count - 1, Math.ceil((seen.top + seen.height) / rowPx) + beyond),
    },
    box,
    measure,
    onScroll: (event: UIEvent<HTMLElement>): void => look(event.currentTarget),
    /** Scrolls so that a line is seen whole below the head. */
    show: (line: number): void => {
      const { current } = box
      if (!current) return
      const top = line * rowPx
      const room = current.clientHeight - headPx - rowPx
      if (top < current.scrollTop) current.scrollTop = top
      else if (top > current.scrollTop + room) current.scrollTop = top - room
    },
  }
}
