import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { drillStepOf, wayAfter } from './drill-keys.ts'
import { drillKey, type Way } from './drill.ts'
import { focusBeside, openableIn } from './opens.tsx'

/** A frame of 60 in a second; what was asked for before is there within a few of them. */
const frameMs = 16
const framesAtMost = 30

/**
 * Keeps the keys of the wall: what is shown has them, and who comes back finds what they opened. Escape is left to whatever closes.
 * @returns whether a key was for what is shown
 */
export function useRoomFocus(
  page: RefObject<HTMLElement | null>,
  itemId: string | undefined,
  way: Way,
  onWay: (way: Way) => void,
): (event: KeyboardEvent) => boolean {
  const before = useRef<Way>(way)
  const last = way.at(-1)
  const shown = `${itemId} ${way.length} ${last ? drillKey(last) : ''}`
  useEffect(() => {
    const left = before.current
    before.current = way
    const opened = left.length > way.length ? left[way.length] : undefined
    page.current?.scrollTo({ top: 0 })
    page.current?.focus()
    if (!opened) return
    const key = drillKey(opened)
    let frames = 0
    const timer = setInterval(() => {
      const found = openableIn(page.current).find((each) => each.dataset['opens'] === key)
      const isFree = document.activeElement === page.current
      if (isFree) found?.focus()
      frames += 1
      if (found || !isFree || frames >= framesAtMost) clearInterval(timer)
    }, frameMs)
    return () => clearInterval(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- only what is shown: the way is another value each time that the address is read
  }, [shown])

  return (event) => {
    const step = drillStepOf(event)
    if (step === undefined || step === 'slide') return false
    if (step === 'earlier' || step === 'later') {
      if (!focusBeside(page.current, step)) return way.length > 0
      event.preventDefault()
      return true
    }
    if (way.length === 0) return false
    event.preventDefault()
    if (step === 'back') onWay(wayAfter(way, 'back'))
    else if (document.activeElement instanceof HTMLElement && document.activeElement.dataset['opens'])
      document.activeElement.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    return true
  }
}
