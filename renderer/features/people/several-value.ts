/** What several things have of one field: all of them the same, or not. */
export type SeveralValue<T> = Readonly<{ isSame: true; value: T }> | Readonly<{ isSame: false }>

/** The one value that a field has in all things, if it is one. */
export function valueOfAll<T, V>(things: readonly T[], valueOf: (thing: T) => V): SeveralValue<V> {
  const [first, ...others] = things
  if (first === undefined) return { isSame: false }
  const value = valueOf(first)
  return others.every((other) => valueOf(other) === value) ? { isSame: true, value } : { isSame: false }
}
