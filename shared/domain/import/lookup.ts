import type { Checkpoint } from '#shared/kernel/checkpoint.ts'

/** Things by a key that several may share, in the order in which they came. */
export type Lookup<T> = Readonly<{ get: (key: string) => readonly T[] | undefined }>

/**
 * Most keys belong to one thing: only those that are shared have a list.
 * @param keyOf `undefined` leaves a thing out
 */
export function lookupBy<T>(
  things: Iterable<T>,
  keyOf: (thing: T) => string | undefined,
  checkpoint: Checkpoint,
): Lookup<T> {
  const first = new Map<string, T>()
  const shared = new Map<string, T[]>()
  for (const thing of things) {
    checkpoint()
    const key = keyOf(thing)
    if (key === undefined) continue
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, thing)
    else {
      const those = shared.get(key)
      if (those) those.push(thing)
      else shared.set(key, [earlier, thing])
    }
  }
  return {
    get: (key) => {
      const only = first.get(key)
      return only === undefined ? undefined : (shared.get(key) ?? [only])
    },
  }
}

/** A lookup that is made when it is first asked. */
export function lazyLookup<T>(
  things: Iterable<T>,
  keyOf: (thing: T) => string | undefined,
  checkpoint: Checkpoint,
): Lookup<T> {
  let lookup: Lookup<T> | undefined
  return { get: (key) => (lookup ??= lookupBy(things, keyOf, checkpoint)).get(key) }
}
