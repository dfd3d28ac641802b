/**
 * One figure. `value` and `floor` are in `unit`, measured beside each other in the same run; `ratio` says how far the
 * value is from its floor (for a speed-up, how far the floor is from the value) and is what one compares between runs.
 */
export type Figure = Readonly<{
  id: string
  value: number
  unit: string
  floor?: number
  ratio?: number
  runs: number
  /** The smallest and the largest of the runs. */
  spread: readonly [number, number]
  note: string
}>

/** Figures that are measured together, since they need the same workspace or the same floor. */
export type Bench = Readonly<{ ids: readonly string[]; run: () => Promise<readonly Figure[]> }>

/** The value below which the given share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5)
}

export function spreadOf(samples: readonly number[]): readonly [number, number] {
  return [Math.min(...samples), Math.max(...samples)]
}

/** How many milliseconds the work took. */
export async function timed(work: () => unknown): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}
