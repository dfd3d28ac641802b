import { kMeans, type Clustering } from './k-means.ts'
import type { MeasureKey } from './measures.ts'
import { silhouette } from './silhouette.ts'

/** How many segments are tried. */
export const [fewestSegments, mostSegments] = [2, 8]
/** Of more accounts than these the silhouette is reckoned of a sample: it compares every two. */
export const silhouetteAtMost = 1_500
/** A measure sets a segment apart where its mean is at least so many deviations from that of all. */
export const apartFrom = 0.5

export type Tried = Readonly<{ segments: number; silhouette: number }>

/** Numbers from 0 to below 1, always the same ones after the same seed. */
export type DiceOf = (seed: number) => () => number

/**
 * Segments by k-means of each number from two to eight, with the silhouette of each; the number with the best one is suggested. Every
 * number of segments has dice of its own after the same seed, so that what one asks for changes nothing of the others.
 */
export function trySegments(
  points: readonly (readonly number[])[],
  seed: number,
  diceOf: DiceOf,
): Readonly<{ tried: readonly Tried[]; suggested: number | undefined; of: ReadonlyMap<number, Clustering> }> {
  const most = Math.min(mostSegments, points.length - 1)
  const of = new Map<number, Clustering>()
  const tried: Tried[] = []
  const places = sampleOf(points.length, diceOf(seed))
  for (let segments = fewestSegments; segments <= most; segments++) {
    const found = kMeans(points, segments, diceOf(seed + segments))
    if (found.centers.length < segments) break
    of.set(segments, found)
    const fit = silhouette(
      places.map((place) => points[place] ?? []),
      places.map((place) => found.labels[place] ?? 0),
    )
    if (fit !== undefined) tried.push({ segments, silhouette: fit })
  }
  const suggested = tried.reduce<Tried | undefined>(
    (best, each) => (best && best.silhouette >= each.silhouette ? best : each),
    undefined,
  )
  return { tried, suggested: suggested?.segments, of }
}

/** What sets a segment apart from all accounts: measures by how many deviations its mean is off, the farthest first. */
export function setApartBy(
  center: readonly number[],
  keys: readonly MeasureKey[],
): readonly Readonly<{ key: MeasureKey; by: number }>[] {
  return keys
    .map((key, at) => ({ key, by: center[at] ?? 0 }))
    .filter(({ by }) => Math.abs(by) >= apartFrom)
    .toSorted((one, other) => Math.abs(other.by) - Math.abs(one.by))
}

/** Places of all, or of so many of them by the dice. */
function sampleOf(count: number, dice: () => number): readonly number[] {
  const places = Array.from({ length: count }, (_, at) => at)
  if (count <= silhouetteAtMost) return places
  for (let at = 0; at < silhouetteAtMost; at++) {
    const other = at + Math.floor(dice() * (count - at))
    const [one, two] = [places[at] ?? 0, places[other] ?? 0]
    places[at] = two
    places[other] = one
  }
  return places.slice(0, silhouetteAtMost)
}
