export type Clustering = Readonly<{
  /** By the place of each point, from 0; the largest cluster comes first. */
  labels: readonly number[]
  centers: readonly (readonly number[])[]
  /** Squared distances of all points from the centers of their clusters, added up. */
  within: number
}>

/** Points or centers one after the other in one array, which is gone through many times faster than arrays in an array. */
type Flat = Readonly<{ values: Float64Array; size: number; count: number }>
type Settled = Readonly<{ labels: Int32Array; centers: Flat; within: number }>

const stepsAtMost = 100

/**
 * Puts points into k clusters so that their squared distances from the cluster's mean are small: the best of several runs of
 * Lloyd's steps from starts by k-means++. The same dice give the same clusters.
 * @param points all of one length, at least k of them different, else there are fewer clusters
 * @param dice numbers from 0 to below 1
 * Sources: Lloyd 1982; Arthur & Vassilvitskii 2007, SODA, for the starts.
 */
export function kMeans(points: readonly (readonly number[])[], k: number, dice: () => number): Clustering {
  if (points.length === 0) return { labels: [], centers: [], within: 0 }
  const flat = flatOf(points)
  let best: Settled | undefined
  for (let run = 0; run < runsOf(points.length); run++) {
    const found = settle(flat, startsOf(flat, k, dice))
    if (!best || found.within < best.within - 1e-12) best = found
  }
  return best ? largestFirst(best) : { labels: [], centers: [], within: 0 }
}

/** Few points are begun anew two hundred times, 2,000 ten times, and many three times: each run takes the longer. */
function runsOf(count: number): number {
  return Math.min(200, Math.max(3, Math.round(20_000 / count)))
}

function flatOf(points: readonly (readonly number[])[]): Flat {
  const size = points[0]?.length ?? 0
  const values = new Float64Array(points.length * size)
  for (const [at, point] of points.entries()) values.set(point, at * size)
  return { values, size, count: points.length }
}

/** The first start is any point, each further one by its squared distance from the nearest before it. */
function startsOf(points: Flat, k: number, dice: () => number): Flat {
  const { values, size, count } = points
  const starts = new Float64Array(k * size)
  const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  let chosen = Math.floor(dice() * count)
  for (let made = 0; made < k; made++) {
    starts.set(values.subarray(chosen * size, (chosen + 1) * size), made * size)
    let sum = 0
    for (let at = 0; at < count; at++) {
      const distance = Math.min(nearest[at] ?? 0, distanceIn(points, at, starts, made))
      nearest[at] = distance
      sum += distance
    }
    // What is left lies on starts that are there: there are no more different points.
    if (sum === 0) return { values: starts.slice(0, (made + 1) * size), size, count: made + 1 }
    chosen = placeOf(nearest, dice() * sum)
  }
  return { values: starts, size, count: k }
}

/** The place at which weights that are added up come over a height. */
function placeOf(weights: Float64Array, height: number): number {
  let rest = height
  let last = 0
  for (const [at, weight] of weights.entries()) {
    if (weight === 0) continue
    last = at
    rest -= weight
    if (rest < 0) return at
  }
  return last
}

function settle(points: Flat, starts: Flat): Settled {
  const centers = { ...starts, values: starts.values.slice() }
  const labels = new Int32Array(points.count).fill(-1)
  for (let step = 0; step < stepsAtMost; step++) {
    if (!putToNearest(points, centers, labels)) break
    moveToMeans(points, centers, labels)
  }
  let within = 0
  for (let at = 0; at < points.count; at++) within += distanceIn(points, at, centers.values, labels[at] ?? 0)
  return { labels, centers, within }
}

/** Whether any point came to another center. */
function putToNearest(points: Flat, centers: Flat, labels: Int32Array): boolean {
  let isMoved = false
  for (let at = 0; at < points.count; at++) {
    let [nearest, least] = [0, Number.POSITIVE_INFINITY]
    for (let label = 0; label < centers.count; label++) {
      const distance = distanceIn(points, at, centers.values, label)
      if (distance < least) {
        nearest = label
        least = distance
      }
    }
    if (labels[at] !== nearest) {
      labels[at] = nearest
      isMoved = true
    }
  }
  return isMoved
}

/** A center that nothing is nearest to stays where it is. */
function moveToMeans({ values, size, count }: Flat, centers: Flat, labels: Int32Array): void {
  const sums = new Float64Array(centers.values.length)
  const counts = new Int32Array(centers.count)
  for (let at = 0; at < count; at++) {
    const label = labels[at] ?? 0
    counts[label] = (counts[label] ?? 0) + 1
    for (let place = 0; place < size; place++)
      sums[label * size + place] = (sums[label * size + place] ?? 0) + (values[at * size + place] ?? 0)
  }
  for (let label = 0; label < centers.count; label++) {
    const own = counts[label] ?? 0
    if (own === 0) continue
    for (let place = 0; place < size; place++)
      centers.values[label * size + place] = (sums[label * size + place] ?? 0) / own
  }
}

/** The square of the straight distance of a point from a center, each by its place. */
function distanceIn({ values, size }: Flat, at: number, centers: Float64Array, label: number): number {
  let sum = 0
  for (let place = 0; place < size; place++) {
    const by = (values[at * size + place] ?? 0) - (centers[label * size + place] ?? 0)
    sum += by * by
  }
  return sum
}

function largestFirst({ labels, centers: { values, size, count }, within }: Settled): Clustering {
  const counts = Array.from({ length: count }, () => 0)
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1
  const centers = counts.map((_count, label) => [...values.subarray(label * size, (label + 1) * size)])
  const order = counts
    .map((_count, label) => label)
    .filter((label) => (counts[label] ?? 0) > 0)
    .toSorted(
      (one, other) =>
        (counts[other] ?? 0) - (counts[one] ?? 0) || (centers[other]?.[0] ?? 0) - (centers[one]?.[0] ?? 0),
    )
  const placeBy = new Map(order.map((label, place) => [label, place]))
  return {
    labels: [...labels].map((label) => placeBy.get(label) ?? 0),
    centers: order.map((label) => centers[label] ?? []),
    within,
  }
}
