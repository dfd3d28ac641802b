import type { Named } from '#shared/domain/network/account-people.ts'
import { formatList } from '../../../ui/format.ts'

/** What a catalog has to say for a sentence in pieces. */
type SayOthers = (key: 'others', values: Readonly<{ count: number }>) => string

/** A part of a sentence: plain words, a person who can be selected, or a figure whose arithmetic can be shown. */
export type Piece =
  | Readonly<{ kind: 'words'; words: string }>
  | Readonly<{ kind: 'person'; person: Named }>
  | Readonly<{ kind: 'figure'; words: string }>

/** Puts people and figures into a sentence: what it answers stands for them until the sentence is whole. */
export type Mark = Readonly<{
  person: (person: Named) => string
  /** A few by name, and how many others there are, as a figure. */
  people: (people: readonly Named[]) => string
  figure: (words: string) => string
}>

const namedAtMost = 4

/**
 * A sentence in pieces. The catalog says it with marks in the place of people and figures, so that each language may put them
 * where it wants; then they are told apart.
 */
export function pieced(say: SayOthers, sentence: (mark: Mark) => string): readonly Piece[] {
  const pieces: Piece[] = []
  function put(piece: Piece): string {
    pieces.push(piece)
    return String.fromCharCode(firstMark + pieces.length - 1)
  }
  const person = (each: Named): string => put({ kind: 'person', person: each })
  const figure = (words: string): string => put({ kind: 'figure', words })
  const said = sentence({
    person,
    figure,
    people: (all) => {
      const others = all.length > namedAtMost + 1 ? all.length - namedAtMost : 0
      const names = all.slice(0, all.length - others).map(person)
      return formatList(others === 0 ? names : [...names, figure(say('others', { count: others }))])
    },
  })
  return said
    .split(/([\uE000-\uF8FF])/)
    .filter((part) => part !== '')
    .map((part) => pieces[part.charCodeAt(0) - firstMark] ?? { kind: 'words', words: part })
}

/** The sentence as one reads it out. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'person' ? piece.person.name : piece.words)).join('')
}

/** The first character that Unicode keeps for private use: none of them is in a sentence. */
const firstMark = 0xe000
