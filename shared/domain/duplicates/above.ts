import { findLoop } from '#shared/kernel/hierarchy.ts'

type Node<I extends string> = Readonly<{ id: I; aboveId: I | null }>

export type Lifted<I extends string> =
  | Readonly<{ aboveId: I | null; moved: readonly I[] }>
  /** The loop that would close, first and last the same. */
  | Readonly<{ loop: readonly I[] }>

/**
 * What becomes of a hierarchy when some of its members become one: what was below those that go comes below the one that stays; above it is
 * whoever was above the one that is named, or the nearest above who is none of them.
 * @param aboveOf whose place in the hierarchy the one that stays takes: its own, or that of one that goes
 * @returns who is above the one that stays, and who comes below it; or the loop that would close
 */
export function hierarchyOfOne<I extends string>(
  nodes: readonly Node<I>[],
  { stays, going, aboveOf }: Readonly<{ stays: I; going: readonly I[]; aboveOf: I }>,
): Lifted<I> {
  const above = new Map(nodes.map(({ id, aboveId }) => [id, aboveId]))
  const isOne = new Set<I>([stays, ...going])
  const seen = new Set<I>()
  let aboveId = above.get(aboveOf) ?? null
  while (aboveId !== null && isOne.has(aboveId)) {
    if (seen.has(aboveId)) aboveId = null
    else {
      seen.add(aboveId)
      aboveId = above.get(aboveId) ?? null
    }
  }

  const goes = new Set<I>(going)
  const moved = nodes
    .filter(({ id, aboveId: was }) => was !== null && goes.has(was) && !isOne.has(id))
    .map(({ id }) => id)
  const comesBelow = new Set<I>(moved)
  const loop = findLoop([stays], (id) => {
    if (id === stays) return aboveId ?? undefined
    return comesBelow.has(id) ? stays : (above.get(id) ?? undefined)
  })
  return loop ? { loop } : { aboveId, moved }
}
