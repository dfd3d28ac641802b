import type { Shape } from './shape.ts'

/** The fields of the changes that differ from what is there, as they were and as they become; `undefined` where none does. */
export function differenceOf<V>(shape: Shape<V>, before: V, changes: Partial<V>) {
  const was: Partial<V> = {}
  const is: Partial<V> = {}
  let differs = false
  for (const { field } of shape.columns) {
    if (!(field in changes) || field === 'id' || field === 'version') continue
    if (isSame(before[field], changes[field])) continue
    differs = true
    was[field] = before[field]
    is[field] = changes[field]
  }
  return differs ? { before: was, after: is } : undefined
}

function isSame(one: unknown, other: unknown): boolean {
  return typeof one === 'object' && one !== null
    ? JSON.stringify(one) === JSON.stringify(other)
    : one === other
}
