import { useSyncExternalStore } from 'react'

/** `underway`: nobody has been given the text to keep yet. `stuck`: it could not be kept, and stands in its field. */
type Standing = 'underway' | 'stuck'

type Field = string | object
const standings = new Map<Field, Standing>()
const listeners = new Set<() => void>()

/** Says how the text in a field stands that is not stored. The field is known by a name or any object of its own. */
export function markDraft(field: Field, standing: Standing): void {
  if (standings.get(field) === standing) return
  standings.set(field, standing)
  for (const listener of listeners) listener()
}

export function clearDraft(field: Field): void {
  if (!standings.delete(field)) return
  for (const listener of listeners) listener()
}

export function clearAllDrafts(): void {
  standings.clear()
  for (const listener of listeners) listener()
}

/** Whether some field on the page holds text that is not stored: "saved" would be a lie. */
export function useDraftStanding(): Standing | undefined {
  return useSyncExternalStore(subscribe, worst)
}

function worst(): Standing | undefined {
  const all = [...standings.values()]
  return all.includes('stuck') ? 'stuck' : all[0]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
