import type { Contact } from '../relationship/model.ts'

/** What somebody is or was called and reached by. */
export type Identity = Readonly<Pick<Contact, 'firstName' | 'lastName' | 'email' | 'phone' | 'mobile'>>

/** Who stands where the person stood. */
export const erasedName = '[erased person]'

const marks = [erasedName, '[erased]', '[…]'] as const
/** A number of a few digits is in any text. */
const digitsAtLeast = 6
/** A name of two letters is a word of some language. */
const lettersAtLeast = 3

/** Stands for a text that is gone. Never longer than that was, so that it fits wherever the text did. */
export function markFor(gone: string): string {
  return marks.find((mark) => mark.length <= gone.length) ?? ''
}

/** Takes somebody's name, addresses and numbers out of texts. */
export type Naming = Readonly<{
  /** The text without the full name, the addresses and the numbers; the same text where none is in it. */
  withoutFull: (text: string) => string
  /** The same without the last name alone too. */
  withoutAny: (text: string) => string
  /** Letters of which some are in every text that is changed, as they may stand in a file: a quick look by them leaves out the rest. */
  fragments: readonly string[]
}>

/**
 * @param known everything that the person is and was called
 */
export function namingOf(known: readonly Identity[]): Naming {
  const full = [...new Set(known.flatMap(fullPatterns))]
  const last = [...new Set(known.map(({ lastName }) => lastName.trim()))].filter(
    (name) => lettersOf(name) >= lettersAtLeast,
  )
  const fullPattern = anyOf(full, 'giu')
  const lastPattern = anyOf(last.map(escaped), 'gu')
  const withoutFull = (text: string): string =>
    fullPattern ? text.replace(fullPattern, (match) => markFor(match)) : text
  return {
    withoutFull,
    withoutAny: (text) => {
      const rest = withoutFull(text)
      return lastPattern ? rest.replace(lastPattern, (match) => markFor(match)) : rest
    },
    fragments: [...new Set(known.flatMap(fragmentsOf))].filter((each) => each.length >= 2),
  }
}

/** The longer first, so that a mail address is not left half behind. */
function fullPatterns({ firstName, lastName, email, phone, mobile }: Identity): readonly string[] {
  const first = spaced(firstName)
  const last = spaced(lastName)
  const names = first && last ? [`${first}\\s+${last}`, `${last}\\s*,?\\s+${first}`] : []
  const address = email.trim().includes('@') ? [escaped(email.trim())] : []
  const numbers = [phone, mobile].flatMap((number) => {
    const digits = number.replaceAll(/\D/g, '').split('')
    return digits.length >= digitsAtLeast ? [`\\+?${digits.join('[\\s()/.\\-]*')}`] : []
  })
  return [...address, ...names, ...numbers]
}

function anyOf(patterns: readonly string[], flags: string): RegExp | undefined {
  if (patterns.length === 0) return undefined
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, flags)
}

/** As a file may hold it: each case of its letters, and none of the signs that JSON writes otherwise. */
function fragmentsOf({ lastName, email, phone, mobile }: Identity): readonly string[] {
  const numbers = [phone, mobile].filter((number) => number.replaceAll(/\D/g, '').length >= digitsAtLeast)
  return [lastName, email, ...numbers, ...numbers.map((number) => number.replaceAll(/\D/g, ''))].flatMap(
    (text) => {
      const longest = text
        .split(/[\s"\\]+/)
        .toSorted((one, other) => other.length - one.length)
        .at(0)
      return longest ? [longest, longest.toLowerCase(), longest.toUpperCase()] : []
    },
  )
}

function spaced(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '')
    .map(escaped)
    .join('\\s+')
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

function lettersOf(name: string): number {
  return [...name.matchAll(/\p{L}/gu)].length
}
