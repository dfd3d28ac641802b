import { useEffect, useRef } from 'react'

/** Whether something can be done without anybody who says so; `asking` while that is not known yet. */
export type ByItself = 'asking' | 'due' | 'waits'

/**
 * Does something once, as soon as it is due: nobody is asked for it. Once it has waited for somebody, it waits on, whatever becomes
 * of it: whoever is deciding is not overtaken by what they decide.
 */
export function useByItself(isAllowed: boolean, state: ByItself, act: () => void): void {
  const isOver = useRef(false)
  useEffect(() => {
    if (isOver.current || state === 'asking') return
    if (state === 'due' && !isAllowed) return
    isOver.current = true
    if (state === 'due') act()
  })
}
