import { useEffect, useRef, useState } from 'react'

/** How wide a place on the page is, in pixels, as long as it is there. */
export function useWidth<E extends Element>() {
  const place = useRef<E>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!place.current) return
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    watcher.observe(place.current)
    return () => watcher.disconnect()
  }, [])
  return [place, width] as const
}
