import type { CopySummary } from '#shared/contract/workspace-merge.ts'

type Kind = CopySummary['conflicts'][number]
export type Side = 'mine' | 'theirs'

/** Whose word counts unless somebody says otherwise: what one removed and the other works with stays. */
export function usualSide(kind: Kind): Side {
  return kind === 'removed-here' ? 'theirs' : 'mine'
}

/** Whether one may choose at all. */
export function isOpen(kind: Kind): boolean {
  return kind !== 'taken'
}

/** The sides that were chosen, by the number of the conflict; what is not in it is as usual. */
export type Decisions = ReadonlyMap<number, Side>

/** The same side for everything that is open. */
export function allOf(kinds: readonly Kind[], side: Side): Decisions {
  return new Map(kinds.flatMap((kind, index) => (isOpen(kind) ? [[index + 1, side] as const] : [])))
}

/** The numbers of those in which not the usual answer was chosen. */
export function othersOf(kinds: readonly Kind[], decisions: Decisions): readonly number[] {
  return kinds.flatMap((kind, index) => {
    const side = decisions.get(index + 1)
    return side !== undefined && isOpen(kind) && side !== usualSide(kind) ? [index + 1] : []
  })
}
