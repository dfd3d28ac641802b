import { lookupBy } from './lookup.ts'

/** One way of knowing a thing again. Ways are tried from the surest on; what a surer way has taken is not offered again. */
export type Way<R, E> = Readonly<{
  keyOfRow: (row: R) => string | undefined
  keyOfExisting: (existing: E) => string | undefined
  /** Whether a row may stay new where several are meant: only if it will be known again for itself next time. */
  mayStayNew: (row: R) => boolean
}>

export type Match<E> = Readonly<{ kind: 'one'; existing: E }> | Readonly<{ kind: 'several'; count: number }>

/**
 * Which existing thing each row means. A row that means none is not in the answer: it is new.
 * @param fits whether the row could mean the thing at all, whatever its key
 */
export function matchRows<R, E>(
  rows: readonly R[],
  existing: readonly E[],
  ways: readonly Way<R, E>[],
  fits: (row: R, existing: E) => boolean,
): ReadonlyMap<R, Match<E>> {
  const matches = new Map<R, Match<E>>()
  const taken = new Set<E>()
  for (const way of ways) {
    const free = lookupBy(
      existing.filter((each) => !taken.has(each)),
      way.keyOfExisting,
    )
    for (const row of rows) {
      if (matches.has(row)) continue
      const key = way.keyOfRow(row)
      const candidates = (key === undefined ? [] : (free.get(key) ?? [])).filter((each) => fits(row, each))
      const [only] = candidates
      if (only !== undefined && candidates.length === 1) {
        // Of two rows that mean the same one, the first has it.
        if (taken.has(only)) continue
        taken.add(only)
        matches.set(row, { kind: 'one', existing: only })
      } else if (candidates.length > 1 && !way.mayStayNew(row)) {
        matches.set(row, { kind: 'several', count: candidates.length })
      }
    }
  }
  return matches
}

/** Rows whose key an earlier row has, each with that row. */
export function repeatsOf<R>(rows: readonly R[], keyOf: (row: R) => string | undefined): ReadonlyMap<R, R> {
  const first = new Map<string, R>()
  const repeats = new Map<R, R>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === undefined) continue
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, row)
    else repeats.set(row, earlier)
  }
  return repeats
}
