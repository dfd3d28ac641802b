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
    return whenNear(current, () => setCome(true))
  }, [isNear])
  return [ref, isNear]
}

/** What waits to come near; one watch over all of it, since a plan has hundreds. */
const waiting = new Map<Element, () => void>()
let watch: IntersectionObserver | undefined

function whenNear(element: Element, tell: () => void): () => void {
  waiting.set(element, tell)
  watch ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.()
    },
    { rootMargin: margin },
  )
  watch.observe(element)
  return () => {
    waiting.delete(element)
    watch?.unobserve(element)
  }
}

/** Who is told when the page goes on paper, and the question whether it is there, while somebody asks it. */
const onPaper = new Set<() => void>()
let paper: MediaQueryList | undefined

function paperNow(): boolean {
  return paper?.matches ?? (typeof matchMedia === 'function' && matchMedia('print').matches)
}

/** The page must be whole before the browser draws it on paper: that is told, and not waited for. */
function watchPaper(tell: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => undefined
  if (!paper) {
    paper = matchMedia('print')
    paper.addEventListener('change', tellAtOnce)
  }
  onPaper.add(tell)
  return () => {
    onPaper.delete(tell)
    if (onPaper.size > 0) return
    paper?.removeEventListener('change', tellAtOnce)
    paper = undefined
  }
}

function tellAtOnce(): void {
  flushSync(() => {
    for (const tell of onPaper) tell()
  })
}
