import { fold } from '#shared/kernel/fold.ts'
import { isNear } from '../search/near.ts'

/** Somebody who may be named in a line: one of theirs at an account, or one of ours. */
export type EntryPerson = Readonly<{
  id: string
  side: 'theirs' | 'ours'
  name: string
  /** What tells two of the same name apart: a title, an account. */
  detail: string
  accountId: string | null
}>

/** Names by their words, made once and asked with every key. */
export type EntryPeople = Readonly<{
  /** Each word of a name, in the order of letters, with who bears it. */
  words: readonly string[]
  bearers: readonly (readonly EntryPerson[])[]
  byFirstLetter: ReadonlyMap<string, readonly number[]>
}>

export function entryPeopleOf(people: readonly EntryPerson[]): EntryPeople {
  const byWord = new Map<string, EntryPerson[]>()
  for (const person of people) {
    for (const word of new Set(wordsOfName(person.name))) {
      const bearers = byWord.get(word)
      if (bearers) bearers.push(person)
      else byWord.set(word, [person])
    }
  }
  const words = [...byWord.keys()].sort()
  const byFirstLetter = new Map<string, number[]>()
  words.forEach((word, index) => {
    for (const letter of new Set([word[0] ?? '', word[1] ?? ''])) {
      const some = byFirstLetter.get(letter)
      if (some) some.push(index)
      else byFirstLetter.set(letter, [index])
    }
  })
  return { words, bearers: words.map((word) => byWord.get(word) ?? []), byFirstLetter }
}

/** Who is meant by some words, and how sure that is. `people` are many where the words fit several: a choice to be made. */
export type NamedPeople = Readonly<{
  people: readonly EntryPerson[]
  words: number
  way: 'whole' | 'start' | 'near'
}>

/** From so many letters on a beginning or a slip of a letter counts as a name. */
const beginningFrom = 3
const slipFrom = 5

/**
 * Whom the line names at its beginning: as many words as belong to the same name, each whole, begun, or with one slip of a letter.
 * Whole words go before begun ones, and those before slips.
 * @param words folded, the first of them where a name may begin; no more than four are looked at
 */
export function namedAt(words: readonly string[], people: EntryPeople): NamedPeople | undefined {
  const first = bearersOf(words[0] ?? '', people)
  if (!first) return undefined

  let { people: found, way } = first
  let count = 1
  for (const word of words.slice(1, 4)) {
    const next = bearersOf(word, people)
    if (!next) break
    const both = found.filter((person) => next.people.includes(person))
    if (both.length === 0) break
    found = both
    way = weaker(way, next.way)
    count += 1
  }
  return { people: found, words: count, way }
}

type Bearers = Readonly<{ people: readonly EntryPerson[]; way: NamedPeople['way'] }>

function bearersOf(word: string, people: EntryPeople): Bearers | undefined {
  if (word === '' || /^\d/.test(word)) return undefined
  const at = firstNotBefore(people.words, word)
  if (people.words[at] === word) return { people: people.bearers[at] ?? [], way: 'whole' }
  if (word.length < beginningFrom) return undefined

  const begun = people.bearers.slice(at, firstNotBefore(people.words, `${word}\uffff`)).flat()
  if (begun.length > 0) return { people: unique(begun), way: 'start' }
  if (word.length < slipFrom) return undefined

  const candidates = new Set(
    [word[0] ?? '', word[1] ?? ''].flatMap((letter) => people.byFirstLetter.get(letter) ?? []),
  )
  const near = [...candidates]
    .filter((index) => Math.abs((people.words[index]?.length ?? 0) - word.length) <= 1)
    .filter((index) => isNear(word, people.words[index] ?? ''))
    .flatMap((index) => people.bearers[index] ?? [])
  return near.length > 0 ? { people: unique(near), way: 'near' } : undefined
}

/** The place of the first word that does not come before this one. */
function firstNotBefore(words: readonly string[], word: string): number {
  let [from, to] = [0, words.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((words[middle] ?? '') < word) from = middle + 1
    else to = middle
  }
  return from
}

function unique(people: readonly EntryPerson[]): readonly EntryPerson[] {
  return [...new Set(people)]
}

const ways = ['whole', 'start', 'near'] as const
function weaker(one: NamedPeople['way'], other: NamedPeople['way']): NamedPeople['way'] {
  return ways.indexOf(one) > ways.indexOf(other) ? one : other
}

/** Words as the line is cut: between spaces and hyphens, without signs. */
export function wordsOfName(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
