/**
 * How well points lie in their clusters on average: for each the mean distance b to the nearest other cluster and a to its own,
 * (b - a) over the larger of both; a point alone in its cluster counts 0. Near 1 where clusters are far apart, near 0 where they touch.
 * @returns `undefined` where there are fewer than two clusters
 * Source: Rousseeuw 1987, Journal of Computational and Applied Mathematics 20, pp. 53-65.
 */
export function silhouette(
  points: readonly (readonly number[])[],
  labels: readonly number[],
): number | undefined {
  const clusters = Math.max(0, ...labels) + 1
  const counts = Array.from({ length: clusters }, () => 0)
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1
  if (counts.filter((count) => count > 0).length < 2) return undefined
  const sums = new Float64Array(points.length * clusters)
  for (const [one, point] of points.entries()) {
    for (let other = 0; other < one; other++) {
      const distance = Math.sqrt(squaredDistance(point, points[other] ?? []))
      const [from, to] = [one * clusters + (labels[other] ?? 0), other * clusters + (labels[one] ?? 0)]
      sums[from] = (sums[from] ?? 0) + distance
      sums[to] = (sums[to] ?? 0) + distance
    }
  }
  let all = 0
  for (const [at, own] of labels.entries()) {
    const alike = (counts[own] ?? 0) - 1
    if (alike === 0) continue
    const inside = (sums[at * clusters + own] ?? 0) / alike
    let outside = Number.POSITIVE_INFINITY
    for (const [label, count] of counts.entries())
      if (label !== own && count > 0) outside = Math.min(outside, (sums[at * clusters + label] ?? 0) / count)
    const larger = Math.max(inside, outside)
    if (larger > 0) all += (outside - inside) / larger
  }
  return all / labels.length
}

function squaredDistance(one: readonly number[], other: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) {
    const by = (one[at] ?? 0) - (other[at] ?? 0)
    sum += by * by
  }
  return sum
}
