import { startTransition, useEffect, useState } from 'react'

/** So long after a change what goes first is painted, as a rule: two frames of a slow screen. */
const calmMs = 60

/**
 * A value as it was until what goes first is painted, and as it is a moment later. React by itself would begin with what it
 * puts off before the browser has painted what it has not.
 */
export function useCalm<T>(value: T): T {
  const [calm, setCalm] = useState({ value })
  const isCalm = calm.value === value
  useEffect(() => {
    if (isCalm) return undefined
    const timer = setTimeout(() => startTransition(() => setCalm({ value })), calmMs)
    return () => clearTimeout(timer)
  }, [value, isCalm])
  return calm.value
}
