/** A key that none of them has, made of the name: what opportunities keep, whatever the name becomes later. */
export function newKey(name: string, taken: readonly Readonly<{ key: string }>[]): string {
  const base = name.trim().toLowerCase().replaceAll(/\s+/g, '-').slice(0, 100)
  let key = base
  for (let number = 2; taken.some((each) => each.key === key); number++) key = `${base}-${number}`
  return key
}
