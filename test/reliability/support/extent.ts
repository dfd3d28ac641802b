/** Whether the suite runs in its long form: `npm run test:reliability`. */
export const isFull = process.env['KEYPLAN_RELIABILITY'] === 'full'

/** How much of something is done: a spread in `npm test`, all of it in the long form. */
export function extent(short: number, full: number): number {
  return isFull ? full : short
}

/** At most so many of them, spread evenly, the first and the last among them; in the long form all, or at most so many. */
export function spreadOf<T>(all: readonly T[], atMost: number, inLong = Infinity): readonly T[] {
  const wanted = isFull ? inLong : atMost
  if (all.length <= wanted) return all
  const step = (all.length - 1) / (wanted - 1)
  return Array.from({ length: wanted }, (_, at) => all[Math.round(at * step)] as T)
}

/** Vitest's limit for a test whose long form takes its time. */
export const patience = { timeout: isFull ? 30 * 60_000 : 5 * 60_000 }
