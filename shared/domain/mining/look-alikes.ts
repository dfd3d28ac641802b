import { standardize, type MeasureKey, type Measures } from './measures.ts'

export type LookAlike<T> = Readonly<{ thing: T; distance: number; differsBy: readonly Difference[] }>
/** By how many standard deviations it is above the one it is held against. */
export type Difference = Readonly<{ key: MeasureKey; by: number }>

/**
 * Those most like one of them by chosen measures: by their distance in standard deviations, over the square root of how many
 * measures there are, so that a distance of 1 is one standard deviation off in each.
 * @returns `undefined` where a measure of the one is not known
 */
export function lookAlikes<T extends Readonly<{ measures: Measures }>>(
  things: readonly T[],
  one: T,
  keys: readonly MeasureKey[],
): readonly LookAlike<T>[] | undefined {
  const { things: known, points } = standardize(things, keys)
  const own = points[known.indexOf(one)]
  if (!own) return undefined
  return known
    .flatMap((thing, at) => {
      if (thing === one) return []
      const point = points[at] ?? []
      const differences = keys.map((key, place) => ({ key, by: (point[place] ?? 0) - (own[place] ?? 0) }))
      const squares = differences.reduce((sum, { by }) => sum + by * by, 0)
      return [
        {
          thing,
          distance: Math.sqrt(squares / Math.max(1, keys.length)),
          differsBy: differences.toSorted((left, right) => Math.abs(right.by) - Math.abs(left.by)),
        },
      ]
    })
    .toSorted((left, right) => left.distance - right.distance)
}
