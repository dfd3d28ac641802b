/** Things by a key that several may share, in the order in which they came. */
export type Lookup<T> = ReadonlyMap<string, readonly T[]>

/** @param keyOf `undefined` leaves a thing out */
export function lookupBy<T>(things: Iterable<T>, keyOf: (thing: T) => string | undefined): Lookup<T> {
  const lookup = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    if (key === undefined) continue
    const those = lookup.get(key)
    if (those) those.push(thing)
    else lookup.set(key, [thing])
  }
  return lookup
}

/** A lookup that is made when it is first asked for. */
export function lazyLookup<T>(
  things: Iterable<T>,
  keyOf: (thing: T) => string | undefined,
): Pick<Lookup<T>, 'get'> {
  let lookup: Lookup<T> | undefined
  return { get: (key) => (lookup ??= lookupBy(things, keyOf)).get(key) }
}
