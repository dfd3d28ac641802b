import { fold } from '#shared/kernel/fold.ts'

/** Scripts that are written without spaces: each of their characters is a word, so that one inside a name is found. */
const single = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`
/** A syllable of Hangul as folding takes it apart: a leading consonant and what follows it. */
const syllable = String.raw`[\u1100-\u115e][\u1161-\u11ff]*`
const word = new RegExp(
  String.raw`[${single}]|${syllable}|(?:(?![${single}\u1100-\u115e])[\p{L}\p{N}])+|\p{Extended_Pictographic}`,
  'gu',
)
/** Letters held together by a sign that some leave out: `O'Neill`, `Jean-Luc`, `AT&T`, `S.A.`. */
const compound = /[\p{L}\p{N}]+(?:[-'’ʼ.&/+][\p{L}\p{N}]+)+/gu

/** A longer word is cut here, in what is kept and in what is asked alike. */
const lettersAtMost = 64

/** The words of a text as they are kept and compared, in their order. One rule for what is found and what is asked. */
export function wordsOf(text: string): readonly string[] {
  return (fold(text).match(word) ?? []).map((each) => each.slice(0, lettersAtMost))
}

/** The words of compounds as one: `oneill` for `O'Neill`, for those who leave the sign out. */
export function joinedWordsOf(text: string): readonly string[] {
  if (text === '') return []
  return (fold(text).match(compound) ?? [])
    .map((each) => each.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((each) => each.length <= lettersAtMost && wordsOf(each).length === 1)
}

/** What is asked: parts between spaces, each of which must be there; the words of a part must stand together. */
export type Asked = readonly (readonly string[])[]

const partsAtMost = 8
const wordsAPartAtMost = 8

/**
 * The first parts of what is typed, however long it is. Signs are no words: a search for signs alone asks nothing. Of an
 * e-mail address the name counts: everybody at a firm has the rest.
 */
export function askedOf(text: string): Asked {
  return fold(text.slice(0, 2_000))
    .split(' ')
    .map((part) => wordsOf(part.replace(/(?<=.)@.*/, '')).slice(0, wordsAPartAtMost))
    .filter((words) => words.length > 0)
    .slice(0, partsAtMost)
}

/** How many letters are asked in all: with one or two nearly everything matches. */
export function lettersOf(asked: Asked): number {
  return asked.flat().reduce((sum, each) => sum + each.length, 0)
}

export type PlacedWord = Readonly<{ word: string; start: number; end: number }>

/** A run of letters with the marks that belong to them. */
const run = /[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]+|\p{Extended_Pictographic}/gu

/** The words of a text with where they stand in it, one by one, for whoever wants the first only. `end` is past the last letter. */
export function* placedWordsIn(text: string): Generator<PlacedWord> {
  for (const found of text.matchAll(run)) yield* placedIn(found[0], found.index)
}

function placedIn(letters: string, at: number): readonly PlacedWord[] {
  const words = wordsOf(letters)
  if (words.length === 1) return [{ word: words[0] ?? '', start: at, end: at + letters.length }]

  const placed: PlacedWord[] = []
  let start = at
  let rest = words
  for (const letter of letters) {
    const own = wordsOf(letter)
    if (own.length > 0 && own.every((each, index) => rest[index] === each)) {
      for (const each of own) placed.push({ word: each, start, end: start + letter.length })
      rest = rest.slice(own.length)
    }
    start += letter.length
  }
  return rest.length === 0
    ? placed
    : words.map((each) => ({ word: each, start: at, end: at + letters.length }))
}

/** How far into a text as it is written its first folded letters reach: 6 letters of `straße` are 5 of `Straße`. */
export function reachOf(text: string, foldedLetters: number): number {
  let folded = 0
  let reach = 0
  for (const letter of text) {
    if (folded >= foldedLetters && fold(letter) !== '') break
    folded += fold(letter).length
    reach += letter.length
  }
  return reach
}
