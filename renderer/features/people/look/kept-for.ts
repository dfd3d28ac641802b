/** What was made for a thing and a word before, or what is made now. It is let go of with the thing. */
export function keptFor<T extends object, V>(
  known: WeakMap<T, Map<string, V>>,
  thing: T,
  word: string,
  make: () => V,
): V {
  let ofThing = known.get(thing)
  if (!ofThing) known.set(thing, (ofThing = new Map<string, V>()))
  const before = ofThing.get(word)
  if (before !== undefined) return before
  const made = make()
  ofThing.set(word, made)
  return made
}
