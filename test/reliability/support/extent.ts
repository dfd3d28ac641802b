/** Whether the suite runs in its long form: `npm run test:reliability`. */
export const isFull = process.env['KEYPLAN_RELIABILITY'] === 'full'

/** How much of something is done: a spread in `npm test`, all of it in the long form. */
export function extent(short: number, full: number): number {
  return isFull ? full : short
}

/** At most so many of them, spread evenly, the first and the last among them; all in the long form. */
export function spreadOf<T>(all: readonly T[], atMost: number): readonly T[] {
  if (isFull || all.length <= atMost) return all
  const step = (all.length - 1) / (atMost - 1)
  return Array.from({ length: atMost }, (_, at) => all[Math.round(at * step)] as T)
}

/** Vitest's limit for a test whose long form takes its time. */
export const patience = { timeout: isFull ? 30 * 60_000 : 5 * 60_000 }
