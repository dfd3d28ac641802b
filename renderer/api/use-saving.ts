import { useSyncExternalStore } from 'react'
import type { Saving } from './command-queue.ts'
import { useKeyplan } from './keyplan.tsx'

/** Whether everything given so far is on disk. */
export function useSaving(): Saving {
  const { queue } = useKeyplan()
  return useSyncExternalStore(
    (listener) => queue.subscribe(listener),
    () => queue.saving(),
  )
}
