import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react'
import { startOf, type Journey } from '../../diagram/journey.ts'

const motionMs = 380
const easing = 'cubic-bezier(0.3, 0.6, 0.2, 1)'

const travelers = '[data-person], [data-fades]'

type Underway = Readonly<{ journey: Journey; startedAt: number; seen: WeakSet<Element> }>

/**
 * Lets cards travel from where they stood to where they stand now, so that the eye can follow; lines fade in as the cards
 * arrive. React draws only the end: the browser plays the way there, and drops it.
 * @returns starts a journey: on what is drawn, and on what comes to be drawn while it lasts
 */
export function useMapMotion(layer: RefObject<SVGSVGElement | null>): (journey: Journey) => void {
  const underway = useRef<Underway>(undefined)

  useLayoutEffect(() => {
    const { current } = underway
    if (!current) return
    const atMs = performance.now() - current.startedAt
    if (atMs >= motionMs) underway.current = undefined
    else play(layer, current, atMs)
  })

  return useCallback(
    (journey) => {
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
      underway.current = { journey, startedAt: performance.now(), seen: new WeakSet() }
      play(layer, underway.current, 0)
    },
    [layer],
  )
}

function play(layer: RefObject<SVGSVGElement | null>, { journey, seen }: Underway, atMs: number): void {
  // A field of very many cards is there at once: none of them travels, and a fade would only take it away for a while.
  if (layer.current?.querySelector('.far-cards')) return
  for (const element of layer.current?.querySelectorAll<SVGGElement>(travelers) ?? []) {
    if (seen.has(element)) continue
    seen.add(element)
    for (const earlier of element.getAnimations()) earlier.cancel()
    const id = element.dataset['person']
    const frames = id === undefined ? fading : wayOf(journey, id)
    if (frames) element.animate([...frames], { duration: motionMs, easing }).currentTime = atMs
  }
}

const fading: readonly Keyframe[] = [{ opacity: 0 }, { opacity: 0, offset: 0.5 }, { opacity: 1 }]

function wayOf(journey: Journey, id: string): readonly Keyframe[] | undefined {
  const end = journey.after.cards.get(id)
  if (!end) return undefined
  const start = startOf(journey, id)
  if (!start) return fading
  if (Math.hypot(start.x - end.x, start.y - end.y) < 1 && Math.abs(start.scale - 1) < 0.01) return undefined
  return [
    { transform: `translate(${start.x}px, ${start.y}px) scale(${start.scale})` },
    { transform: `translate(${end.x}px, ${end.y}px) scale(1)` },
  ]
}
