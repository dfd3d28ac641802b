import { beginsNear } from './near.ts'
import { placedWordsIn, reachOf, type Asked, type PlacedWord } from './words.ts'

/** Where something stands in a text, from and past the end, in UTF-16 units. */
export type Mark = readonly [number, number]
export type MarkedText = Readonly<{ text: string; marks: readonly Mark[] }>

type Matches = (asked: string, word: string) => boolean
const isBegun: Matches = (asked, word) => word.startsWith(asked)

/** The places in a name that were asked for: as far as typed, or the whole word where a letter was wrong. */
export function marksIn(text: string, asked: Asked): readonly Mark[] {
  const words = asked.flat()
  return Array.from(placedWordsIn(text), (placed) => markOf(text, placed, words)).filter(
    (mark) => mark !== undefined,
  )
}

/** The words of a name that are near to what was asked. */
export function nearMarksIn(text: string, asked: Asked): readonly Mark[] {
  const words = asked.flat()
  return Array.from(placedWordsIn(text)).flatMap((placed): readonly Mark[] => {
    const exact = markOf(text, placed, words)
    if (exact) return [exact]
    return words.some((each) => each.length > 2 && beginsNear(each, placed.word))
      ? [[placed.start, placed.end]]
      : []
  })
}

const unitsBefore = 40
const unitsAtMost = 160

/** A piece of a text around the first place that was asked for; none where it is not there. Stops looking at that place. */
export function snippetOf(text: string, asked: Asked): MarkedText | undefined {
  const words = asked.flat()
  for (const placed of placedWordsIn(text)) {
    if (!words.some((each) => isBegun(each, placed.word))) continue
    const from = wordStart(text, Math.max(0, placed.start - unitsBefore))
    const until = wordEnd(text, from + unitsAtMost)
    const piece = text.slice(from, until).replaceAll(/[\r\n\t]/g, ' ')
    const marked = `${from > 0 ? '… ' : ''}${piece}${until < text.length ? ' …' : ''}`
    return { text: marked, marks: marksIn(marked, asked) }
  }
  return undefined
}

function markOf(text: string, { word, start, end }: PlacedWord, words: readonly string[]): Mark | undefined {
  const longest = words
    .filter((each) => isBegun(each, word))
    .sort((one, other) => other.length - one.length)[0]
  if (longest === undefined) return undefined
  return [start, start + reachOf(text.slice(start, end), longest.length)]
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at)
  return space === -1 || space > at + unitsBefore / 2 ? beforePair(text, at) : space + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space < at - unitsBefore ? beforePair(text, at) : space
}

/** Never between the halves of one letter. */
function beforePair(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at
}
