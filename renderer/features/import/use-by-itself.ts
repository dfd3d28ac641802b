import { useEffect, useRef } from 'react'

/** Does something once, as soon as it is due: nobody is asked for it. */
export function useByItself(isDue: boolean, act: () => void): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (!isDue || isDone.current) return
    isDone.current = true
    act()
  })
}
