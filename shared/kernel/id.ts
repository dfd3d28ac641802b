declare const kind: unique symbol

/** A UUIDv7 as text, branded with the kind of thing it names. Example: `0199b3d2-7c11-7a52-9c0e-3f1d5a7e4b10`. */
export type Id<K extends string> = string & { readonly [kind]: K }

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** How many ids can follow one that `firstOfMany` answers. */
const idsAtMost = 2 ** 32
const digitsOfCount = 8

/** Each byte as its two digits: an id is made for each command, and for each row of an import. */
const hexadecimal = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function hexOf(byte: number): string {
  return hexadecimal[byte] ?? '00'
}

function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0
}

export function isId<K extends string>(value: unknown): value is Id<K> {
  return typeof value === 'string' && pattern.test(value)
}

/**
 * A UUIDv7 from a clock and dice that the caller brings.
 * @param atMs milliseconds since 1970, taken into the first 48 bits
 * @param counter 0 to 4095, ascending within one millisecond, so that ids sort in the order they were made
 * @param dice at least 8 random bytes
 * Source: RFC 9562, section 5.7 and method 1 of section 6.2.
 */
export function idFrom<K extends string>(atMs: number, counter: number, dice: Uint8Array): Id<K> {
  const time = Math.floor(atMs).toString(16).padStart(12, '0').slice(-12)
  const sequence = (counter & 0xfff).toString(16).padStart(3, '0')
  const variant = hexOf((byteAt(dice, 0) & 0x3f) | 0x80) + hexOf(byteAt(dice, 1))
  let rest = ''
  for (let index = 2; index < 8; index++) rest += hexOf(byteAt(dice, index))
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence}-${variant}-${rest}` as Id<K>
}

/**
 * The first of many ids that follow each other, made of a fresh one: what was random in its last 32 bits counts from now on,
 * the 30 before them stay random. Whoever knows the first and the last of them knows them all, and no other id lies between.
 */
export function firstOfMany<K extends string>(fresh: Id<K>): Id<K> {
  return `${fresh.slice(0, -digitsOfCount)}${'0'.repeat(digitsOfCount)}` as Id<K>
}

/** The id that comes so many after another. */
export function idAfter<K extends string>(id: Id<K>, steps: number): Id<K> {
  const count = Number.parseInt(id.slice(-digitsOfCount), 16) + steps
  if (count >= idsAtMost) throw new RangeError(`No more ids follow ${id}`)
  return `${id.slice(0, -digitsOfCount)}${count.toString(16).padStart(digitsOfCount, '0')}` as Id<K>
}

/** How many ids there are from one to another that follows it, both included; `undefined` where it does not follow. */
export function countOfIds(from: string, until: string): number | undefined {
  if (from.slice(0, -digitsOfCount) !== until.slice(0, -digitsOfCount) || until < from) return undefined
  return (
    Number.parseInt(until.slice(-digitsOfCount), 16) - Number.parseInt(from.slice(-digitsOfCount), 16) + 1
  )
}
