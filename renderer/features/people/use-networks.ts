import { useEffect, useMemo, useState } from 'react'
import type { LaneNode } from '../../diagram/lanes.ts'
import type { Tie } from '../../diagram/network.ts'
import { inSlices } from './analysis/in-slices.ts'
import { arrangedBefore, arrangeNetworks } from './arrange-map.ts'

/** So few are laid out before a frame of the screen is over: nothing is gained by slices. */
const atOnceAtMost = 12

/**
 * Whether the networks of all lists of cards are laid out, or how much of that is done: many people are laid out in slices,
 * between which the page answers. What is no longer asked for is left.
 * @param lists must be the same as long as the cards are the same
 */
export function useNetworks(
  lists: readonly (readonly LaneNode[])[],
  ties: readonly Tie[],
): Readonly<{ isThere: boolean; share: number | undefined }> {
  const [underway, setUnderway] = useState<Readonly<{ of: unknown; share: number }>>()
  const isThere =
    lists.every((nodes) => nodes.length <= atOnceAtMost || arrangedBefore('network', nodes, ties)) ||
    ties.length === 0
  const work = useMemo(() => ({ lists, ties }), [lists, ties])
  useEffect(() => {
    if (isThere) return undefined
    return inSlices(arrangeNetworks(work.lists, work.ties), {
      onShare: (share) => setUnderway({ of: work, share }),
      onDone: () => setUnderway({ of: work, share: 1 }),
    })
  }, [work, isThere])
  if (isThere) return { isThere, share: undefined }
  return { isThere, share: underway?.of === work ? underway.share : 0 }
}
