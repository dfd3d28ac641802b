/**
 * A map of which a few are known and all others are made at once when one of them is asked for: of thousands of cards that
 * are drawn as a field, hardly any are.
 * @param ids how many there are, and whether somebody is one of them
 */
export function mapOnDemand<V>(
  ids: Readonly<{ size: number; has: (id: string) => boolean }>,
  few: (id: string) => V | undefined,
  all: () => ReadonlyMap<string, V>,
): ReadonlyMap<string, V> {
  return {
    size: ids.size,
    has: ids.has,
    get: (id) => few(id) ?? (ids.has(id) ? all().get(id) : undefined),
    forEach: (visit, thisArg) => all().forEach(visit, thisArg),
    keys: () => all().keys(),
    values: () => all().values(),
    entries: () => all().entries(),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  }
}
