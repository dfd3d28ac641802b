import { useSyncExternalStore } from 'react'

const underway = new Set<object>()
const listeners = new Set<() => void>()

/** Says that a field holds text that nobody has been given to keep yet. The field is known by any object of its own. */
export function markUnderway(field: object): void {
  if (underway.has(field)) return
  underway.add(field)
  for (const listener of listeners) listener()
}

export function clearUnderway(field: object): void {
  if (!underway.delete(field)) return
  for (const listener of listeners) listener()
}

/** Whether some field on the page holds text that is not on its way yet: "saved" would be a lie. */
export function useIsDraftUnderway(): boolean {
  return useSyncExternalStore(subscribe, () => underway.size > 0)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
