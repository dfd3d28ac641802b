import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** So far from the window something counts as near. */
const margin = '1200px 0px'

/**
 * Whether something has come near what is seen of the page, and stays so: what is far is not made before. On paper all of it is near.
 * @param isAlways for what there is little of, and for what one is led to
 */
export function useNear<E extends Element>(
  isAlways: boolean,
): readonly [ref: RefObject<E | null>, isNear: boolean] {
  const ref = useRef<E>(null)
  const [hasCome, setCome] = useState(false)
  const isOnPaper = useSyncExternalStore(watchPaper, paperNow)
  const isNear = isAlways || hasCome || isOnPaper

  useEffect(() => {
    const { current } = ref
    if (isNear || !current) return undefined
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setCome(true)
      },
      { rootMargin: margin },
    )
    watch.observe(current)
    return () => watch.disconnect()
  }, [isNear])
  return [ref, isNear]
}

function paperNow(): boolean {
  return typeof matchMedia === 'function' && matchMedia('print').matches
}

/** The page must be whole before the browser draws it on paper: that is told, and not waited for. */
function watchPaper(tell: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => undefined
  const paper = matchMedia('print')
  const atOnce = (): void => flushSync(tell)
  paper.addEventListener('change', atOnce)
  return () => paper.removeEventListener('change', atOnce)
}
