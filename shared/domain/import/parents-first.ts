/** Things so that what each hangs under comes before it, otherwise in their order. What none of them is above hangs under nothing here. */
export function parentsFirst<T extends Readonly<{ id: string }>>(
  all: readonly T[],
  above: (each: T) => string | null,
): readonly T[] {
  const unplaced = new Map(all.map((each) => [each.id, each]))
  const placed: T[] = []
  for (const each of all) {
    const path: T[] = []
    for (let at = unplaced.get(each.id); at !== undefined;) {
      unplaced.delete(at.id)
      path.push(at)
      at = unplaced.get(above(at) ?? '')
    }
    placed.push(...path.toReversed())
  }
  return placed
}
