import { lookupBy } from './lookup.ts'

/** One way of knowing a thing again. Ways are tried from the surest on; what a surer way has taken is not offered again. */
export type Way<R, T> = Readonly<{
  keyOf: (thing: T) => string | undefined
  isFor: (row: R) => boolean
  /** Whether the key must be nobody else's in the file: else a row is matched for want of a better one. */
  isSole: boolean
  /** Whether a row may stay new where several are meant: only if it will be known again for itself next time. */
  mayStayNew: (row: R) => boolean
}>

export type Match<E> = Readonly<{ kind: 'one'; existing: E }> | Readonly<{ kind: 'several'; count: number }>

export type Matching<R, T, E extends T> = Readonly<{
  ways: readonly Way<R, T>[]
  /** Whether the row could mean the thing at all, whatever its key. */
  fits: (row: R, existing: E) => boolean
  /** What the row makes of the thing that it means, or by itself. */
  after: (row: R, existing: E | undefined) => T
}>

/**
 * Which existing thing each row means. A row that means none is not in the answer: it is new. What a row has matched or
 * made is matched by it again the next time, in any order of the rows: `test/unit/import/plan-again.test.ts` holds it.
 * @param rows with different keys in each way that is not sole
 */
export function matchRows<R, T, E extends T>(
  rows: readonly R[],
  existing: readonly E[],
  { ways, fits, after }: Matching<R, T, E>,
): ReadonlyMap<R, Match<E>> {
  const matches = new Map<R, Match<E>>()
  const taken = new Set<E>()
  const results = new Map(rows.map((row) => [row, after(row, undefined)]))
  for (const way of ways) {
    const open = rows.filter((row) => !matches.has(row) && way.isFor(row))
    if (open.length === 0) continue
    const free = lookupBy(
      existing.filter((each) => !taken.has(each)),
      way.keyOf,
    )
    const inFile = way.isSole ? lookupBy(results.values(), way.keyOf) : undefined
    for (const row of open) {
      const key = way.keyOf(results.get(row)!)
      const candidates = (key === undefined ? [] : (free.get(key) ?? [])).filter((each) => fits(row, each))
      const [only] = candidates
      if (only === undefined) continue
      if (candidates.length > 1) {
        if (!way.mayStayNew(row)) matches.set(row, { kind: 'several', count: candidates.length })
      } else if ((inFile?.get(key!)?.length ?? 1) === 1) {
        taken.add(only)
        matches.set(row, { kind: 'one', existing: only })
        results.set(row, after(row, only))
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
