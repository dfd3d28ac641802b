import type { Input } from '#shared/contract/contract.ts'
import { adjustedRand } from '#shared/domain/mining/adjusted-rand.ts'
import { kMeans } from '#shared/domain/mining/k-means.ts'
import { standardize, type Measures } from '#shared/domain/mining/measures.ts'
import { trySegments } from '#shared/domain/mining/segments.ts'
import { numbersFrom } from '#shared/domain/statistics/numbers-from.ts'

/** How many other seeds the segments are held against. */
const otherSeeds = 4

/** Accounts in as many segments as are asked for or suggested, with how well each number of them fits. */
export function segmentsOf<A extends Readonly<{ measures: Measures }>>(
  accounts: readonly A[],
  { measures, segments: wished, seed }: Input<'mining.getSegments'>,
) {
  const { things, points } = standardize(accounts, measures)
  const { tried, suggested, of } = trySegments(points, seed, numbersFrom)
  const count = wished ?? suggested
  const found = count === undefined ? undefined : of.get(count)
  const others = found
    ? Array.from({ length: otherSeeds }, (_, at) =>
        kMeans(points, found.centers.length, numbersFrom(seed + 1_000 * (at + 1))),
      )
    : []
  const segmentOf = (at: number): number => found?.labels[at] ?? 0
  return {
    tried: [...tried],
    suggested: suggested ?? null,
    agreement: found ? Math.min(...others.map(({ labels }) => adjustedRand(found.labels, labels))) : null,
    segments: (found?.centers ?? []).map((center, label) => {
      const own = things.filter((_thing, at) => segmentOf(at) === label)
      return {
        accounts: own.length,
        netE4: Math.round(own.reduce((sum, each) => sum + (each.measures.net ?? 0), 0) * 10_000),
        center: measures.map((measure, at) => ({ measure, by: center[at] ?? 0 })),
      }
    }),
    accounts: found ? things.map((thing, at) => ({ ...thing, segment: segmentOf(at) })) : [],
    left: accounts.length - things.length,
  }
}
