import {
  attitudes,
  influences,
  type Attitude,
  type Influence,
} from '#shared/domain/relationship/judgement.ts'

/** The word as one of the allowed; a word that is none is a slip in a table of the sample and stops it. */
export function oneOf<T extends string>(allowed: readonly T[], word: string): T {
  const found = allowed.find((each) => each === word)
  if (found === undefined) throw new Error(`"${word}" is none of: ${allowed.join(', ')}`)
  return found
}

/** `?` is not known. */
export function oneOrUnknown<T extends string>(allowed: readonly T[], word: string): T | null {
  return word === '?' ? null : oneOf(allowed, word)
}

/** `-2` to `+2`, `?` for not known. */
export function attitudeFrom(word: string): Attitude | null {
  if (word === '?') return null
  const found = attitudes.find((each) => each === Number(word))
  if (found === undefined) throw new Error(`"${word}" is not an attitude: -2, -1, 0, +1, +2 or ?`)
  return found
}

export function influenceFrom(word: string): Influence | null {
  return oneOrUnknown(influences, word)
}
