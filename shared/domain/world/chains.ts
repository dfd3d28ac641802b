import { worldKinds, type WorldCard, type WorldCardId, type WorldKind, type WorldTie } from './model.ts'

/** The columns that cards stand in, from what the customer wants to what we do about it. */
export const worldLanes = ['goal', 'pressure', 'initiative', 'obstacle', 'answer'] as const
export type WorldLane = (typeof worldLanes)[number]

export function laneOf(kind: WorldKind): WorldLane {
  return kind === 'pressure-inside' || kind === 'pressure-outside' ? 'pressure' : kind
}

/**
 * Which of two leads to the other: a goal meets a pressure, an initiative answers it, an obstacle stands in the way, our answer meets
 * it. Chains lead from lane to lane, so that none goes round in a circle.
 * @returns `undefined` where both stand in the same lane: neither leads to the other
 */
export function inOrder<C extends Pick<WorldCard, 'kind'>>(
  one: C,
  other: C,
): Readonly<{ from: C; to: C }> | undefined {
  const [first, second] = [one, other].map(({ kind }) => worldLanes.indexOf(laneOf(kind)))
  if (first === undefined || second === undefined || first === second) return undefined
  return first < second ? { from: one, to: other } : { from: other, to: one }
}

/** Whom a card may be linked with and is not yet. */
export function linkable(
  card: WorldCard,
  cards: readonly WorldCard[],
  ties: readonly WorldTie[],
): readonly WorldCard[] {
  const linked = new Set(ties.flatMap((tie) => otherEnd(tie, card.id) ?? []))
  return cards.filter((other) => inOrder(card, other) !== undefined && !linked.has(other.id))
}

/** The card at the other end of a link; `undefined` where the link is not of this card or leads to an objective. */
export function otherEnd(tie: WorldTie, id: WorldCardId): WorldCardId | undefined {
  if (tie.worldCardId === id) return tie.otherWorldCardId ?? undefined
  return tie.otherWorldCardId === id ? tie.worldCardId : undefined
}

/** Everything that a card stands in one chain with: what leads to it, and what it leads to, however far, itself included. */
export function chainOf(id: WorldCardId, ties: readonly WorldTie[]): ReadonlySet<WorldCardId> {
  const chain = new Set([id])
  const walk = (way: (tie: WorldTie, at: WorldCardId) => WorldCardId | null): void => {
    const reached = [id]
    for (const at of reached) {
      for (const tie of ties) {
        const next = way(tie, at)
        if (next === null || chain.has(next)) continue
        chain.add(next)
        reached.push(next)
      }
    }
  }
  walk((tie, at) => (tie.worldCardId === at ? tie.otherWorldCardId : null))
  walk((tie, at) => (tie.otherWorldCardId === at ? tie.worldCardId : null))
  return chain
}

/** What the chains lack: obstacles that no answer of ours meets, and goals that nothing of ours leads back to. */
export function openEnds(cards: readonly WorldCard[], ties: readonly WorldTie[]): readonly WorldCard[] {
  const answers = new Set(cards.filter(({ kind }) => kind === 'answer').map(({ id }) => id))
  return cards.filter(({ id, kind }) => {
    if (kind !== 'obstacle' && kind !== 'goal') return false
    return ![...chainOf(id, ties)].some((each) => answers.has(each))
  })
}

/** In the order of the lanes, within a kind as they were put. */
export function inLanes(cards: readonly WorldCard[]): ReadonlyMap<WorldLane, readonly WorldCard[]> {
  const sorted = cards.toSorted(
    (one, other) =>
      worldKinds.indexOf(one.kind) - worldKinds.indexOf(other.kind) || one.position - other.position,
  )
  return new Map(worldLanes.map((lane) => [lane, sorted.filter(({ kind }) => laneOf(kind) === lane)]))
}
