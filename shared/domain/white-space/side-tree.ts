type Item<I extends string> = Readonly<{ id: I; name: string; parentId: I | null }>

/**
 * One row or column of the grid. `members` are the places in the list that it sums up; where `place` is set it is that thing by itself,
 * and can be edited. Something with others below it has two: all of it, and under that itself.
 */
export type SideNode<I extends string> = Readonly<{
  key: string
  id: I
  name: string
  depth: number
  place: number | null
  members: readonly number[]
  isGroup: boolean
  isOpen: boolean
  /** Itself beside what is below it. */
  isSelf: boolean
}>

/**
 * A side of the grid as it is shown: each group before what is in it, what is closed without what is in it. What has a parent that is
 * not in the list stands at the top.
 * @param items each behind the one above it
 * @param closed the ids of the groups that are shown in one
 */
export function sideNodes<I extends string>(
  items: readonly Item<I>[],
  closed: ReadonlySet<string>,
): readonly SideNode<I>[] {
  const placeOf = new Map(items.map(({ id }, place) => [id, place]))
  const below = new Map<I | null, number[]>()
  for (const [place, { parentId }] of items.entries()) {
    const parent = parentId !== null && placeOf.has(parentId) ? parentId : null
    below.set(parent, [...(below.get(parent) ?? []), place])
  }
  const membersOf = (place: number): readonly number[] => {
    const item = items[place]
    return item ? [place, ...(below.get(item.id) ?? []).flatMap(membersOf)] : []
  }
  const walk = (place: number, depth: number): readonly SideNode<I>[] => {
    const item = items[place]
    if (!item) return []
    const under = below.get(item.id) ?? []
    const own = {
      id: item.id,
      name: item.name,
      place,
      members: [place],
      isGroup: false,
      isOpen: false,
      isSelf: false,
    }
    if (under.length === 0) return [{ ...own, key: item.id, depth }]
    const isOpen = !closed.has(item.id)
    const whole = {
      ...own,
      key: `${item.id} whole`,
      depth,
      place: null,
      members: membersOf(place),
      isGroup: true,
      isOpen,
    }
    if (!isOpen) return [whole]
    return [
      whole,
      { ...own, key: item.id, depth: depth + 1, isSelf: true },
      ...under.flatMap((each) => walk(each, depth + 1)),
    ]
  }
  return (below.get(null) ?? []).flatMap((place) => walk(place, 0))
}
