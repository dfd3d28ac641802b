import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { lazyLookup } from './lookup.ts'

/** One way of knowing a thing again. Ways are tried from the surest on; what a surer way has taken is not offered again. */
export type Way<R, T> = Readonly<{
  keyOf: (thing: T) => string | undefined
  isFor: (row: R) => boolean
  /** Whether the key must be nobody else's in the file: else a row is matched for want of a better one. */
  isSole: boolean
  /** Whether a row may stay new where several are meant: only if it will be known again for itself next time. */
  mayStayNew: (row: R) => boolean
}>

export type Matching<R, T, E extends T> = Readonly<{
  ways: readonly Way<R, T>[]
  /** Whether the row could mean the thing at all, whatever its key. */
  fits: (row: R, existing: E) => boolean
  /** What the row makes of the thing that it means, or by itself. */
  after: (row: R, existing: E | undefined) => T
}>

/** A row, the thing that it means, if any, and what it makes of it. */
export type Match<R, T, E> = Readonly<{
  row: R
  before: E | undefined
  after: T
  /** How many things could be meant where that is not one, else 0. */
  several: number
}>

/**
 * Which existing thing each row means, in the order of the rows. What a row has matched or made is matched by it again the
 * next time, in any order of the rows: `test/unit/import/plan-again.test.ts` holds it.
 * @param rows with different keys in each way that is not sole
 * @param said what the user says that a row means, by its number: it goes before every way, where it fits
 */
export function matchRows<R extends Readonly<{ row: number }>, T, E extends T & Readonly<{ id: string }>>(
  rows: readonly R[],
  existing: readonly E[],
  { ways, fits, after }: Matching<R, T, E>,
  checkpoint: Checkpoint,
  said: ReadonlyMap<number, string> = new Map(),
): readonly Match<R, T, E>[] {
  type Found = { row: R; before: E | undefined; after: T; several: number }
  const matches: Found[] = []
  for (const row of rows) {
    checkpoint()
    matches.push({ row, before: undefined, after: after(row, undefined), several: 0 })
  }
  const taken = new Set<E>()
  if (said.size > 0) {
    const byId = new Map(existing.map((each) => [each.id, each]))
    for (const match of matches) {
      checkpoint()
      const meant = byId.get(said.get(match.row.row) ?? '')
      if (meant === undefined || taken.has(meant) || !fits(match.row, meant)) continue
      taken.add(meant)
      match.before = meant
      match.after = after(match.row, meant)
    }
  }
  for (const way of ways) {
    if (taken.size === existing.length) break
    // Both are made before this way takes or changes anything.
    const free = lazyLookup(existing, (each) => (taken.has(each) ? undefined : way.keyOf(each)), checkpoint)
    const inFile = lazyLookup(matches, (match) => way.keyOf(match.after), checkpoint)
    for (const match of matches) {
      checkpoint()
      const { row } = match
      if (match.before !== undefined || match.several > 0 || !way.isFor(row)) continue
      const key = way.keyOf(match.after)
      const candidates = (key === undefined ? [] : (free.get(key) ?? [])).filter((each) => fits(row, each))
      const [only] = candidates
      if (only === undefined) continue
      if (candidates.length > 1) {
        if (!way.mayStayNew(row)) match.several = candidates.length
      } else if (!way.isSole || inFile.get(key!)?.length === 1) {
        taken.add(only)
        match.before = only
        match.after = after(row, only)
      }
    }
  }
  return matches
}

/** The rows without those whose key an earlier row has, which are told of with that row. */
export function withoutRepeats<R>(
  rows: readonly R[],
  keyOf: (row: R) => string | undefined,
  onRepeat: (row: R, first: R) => void,
  checkpoint: Checkpoint,
): readonly R[] {
  const first = new Map<string, R>()
  const repeats = new Set<R>()
  for (const row of rows) {
    checkpoint()
    const key = keyOf(row)
    if (key === undefined) continue
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, row)
    else {
      repeats.add(row)
      onRepeat(row, earlier)
    }
  }
  return repeats.size === 0 ? rows : rows.filter((row) => !repeats.has(row))
}
