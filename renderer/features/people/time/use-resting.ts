import { useEffect, useRef, useState } from 'react'

const restMs = 80

/**
 * A value that is moved faster than what hangs on it can follow: what is shown moves at once, and what is told is where it rests.
 * @param value must be the same text as long as it means the same
 */
export function useResting(value: string, onRest: (value: string) => void) {
  const [moved, setMoved] = useState<string>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const rest = useRef(onRest)
  rest.current = onRest

  useEffect(() => {
    if (timer.current === undefined) setMoved(undefined)
  }, [value])
  useEffect(() => () => clearTimeout(timer.current), [])

  const move = (next: string): void => {
    setMoved(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      timer.current = undefined
      rest.current(next)
    }, restMs)
  }
  return [moved ?? value, move] as const
}
