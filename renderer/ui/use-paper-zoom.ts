import { useCallback, useRef, useState } from 'react'

/** A sheet of A4 with the desk around it, in pixels. */
const sheetPx = 796 + 48 + 16

/** How far the page is made smaller so that all of its width is seen on a narrow desk; it is never made larger than paper. */
export function usePaperZoom(): readonly [desk: (node: HTMLElement | null) => void, zoom: number] {
  const [zoom, setZoom] = useState(1)
  const watching = useRef<ResizeObserver>(undefined)
  const desk = useCallback((node: HTMLElement | null) => {
    watching.current?.disconnect()
    watching.current = undefined
    if (!node) return
    const look = (): void => setZoom(Math.min(1, Math.round((node.offsetWidth / sheetPx) * 100) / 100))
    look()
    if (typeof ResizeObserver === 'undefined') return
    watching.current = new ResizeObserver(look)
    watching.current.observe(node)
  }, [])
  return [desk, zoom]
}
