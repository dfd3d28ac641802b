import { useState } from 'react'
import { useRemember } from '../api/page-memory.ts'

const key = 'keyplan-rail'

/** Whether the rail shows icons only; the choice is remembered, and a narrow window starts narrow. */
export function useRailWidth() {
  const remember = useRemember()
  const [isNarrow, setNarrow] = useState(
    () => (localStorage.getItem(key) ?? (innerWidth < 1200 ? 'narrow' : 'wide')) === 'narrow',
  )
  return {
    isNarrow,
    toggle: () => {
      remember(key, isNarrow ? 'wide' : 'narrow')
      setNarrow(!isNarrow)
    },
  }
}
