import { swotParts } from '../plan/plan-line.ts'
import type { Inline, Mark } from './model.ts'
import { isSafeLink } from './safe-link.ts'

/** How deep signs are looked for within signs. */
const deepestAtMost = 4
/** A line longer than this is taken as it is written. */
const longestAtMost = 20_000

const link = /\[((?:\\.|[^\]\\])+)\]\(([^()\s]+)\)/
/** A bracketed span of Pandoc, in which links may stand. */
const tagged = new RegExp(
  String.raw`\[((?:\\.|\[(?:\\.|[^[\]\\])+\]\([^()\s]+\)|[^[\]\\])+)\]\{\.(${swotParts.join('|')})\}`,
)
const bold = /\*\*(?=\S)((?:\\.|[^\\])+?)(?<=\S)\*\*(?!\*)|__(?=\S)((?:\\.|[^\\])+?)(?<=\S)__/
const italic =
  /(?<![\\*])\*(?=[^\s*])((?:\\.|[^\\*])+?)(?<=\S)\*(?!\*)|(?<![\w\\])_(?=[^\s_])((?:\\.|[^\\_])+?)(?<=\S)_(?!\w)/

/** A line of Markdown: bold, italic, links to pages and mail, tagged words, and what a backslash makes a plain letter. */
export function inlinesFrom(line: string): readonly Inline[] {
  return line.length > longestAtMost ? wordsOf(line, []) : inlinesWithin(line, [], 0)
}

function inlinesWithin(text: string, marks: readonly Mark[], depth: number): readonly Inline[] {
  const found = depth < deepestAtMost ? firstOf(text) : undefined
  if (!found) return wordsOf(unescaped(text), marks)
  const { index, length, inner, mark } = found
  return [
    ...wordsOf(unescaped(text.slice(0, index)), marks),
    ...inlinesWithin(inner, [...marks, mark], depth + 1),
    ...inlinesWithin(text.slice(index + length), marks, depth),
  ]
}

type Found = Readonly<{ index: number; length: number; inner: string; mark: Mark }>

function firstOf(text: string): Found | undefined {
  const linked = link.exec(text)
  const href = linked?.[2]
  const spanned = tagged.exec(text)
  const part = swotParts.find((one) => one === spanned?.[2])
  const all: (Found | undefined)[] = [
    spanned && part && !isEscaped(text, spanned.index)
      ? found(spanned, spanned[1] ?? '', { type: 'swot', attrs: { part } })
      : undefined,
    linked && isSafeLink(href) && !isEscaped(text, linked.index)
      ? found(linked, linked[1] ?? '', { type: 'link', attrs: { href } })
      : undefined,
    foundBy(bold, text, { type: 'bold' }),
    foundBy(italic, text, { type: 'italic' }),
  ]
  return all.filter((one) => one !== undefined).toSorted((one, other) => one.index - other.index)[0]
}

function foundBy(pattern: RegExp, text: string, mark: Mark): Found | undefined {
  const match = pattern.exec(text)
  if (!match || isEscaped(text, match.index)) return undefined
  return found(match, match[1] ?? match[2] ?? '', mark)
}

function found(match: RegExpExecArray, inner: string, mark: Mark): Found {
  return { index: match.index, length: match[0].length, inner, mark }
}

function isEscaped(text: string, at: number): boolean {
  return text[at - 1] === '\\'
}

function wordsOf(text: string, marks: readonly Mark[]): readonly Inline[] {
  return text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 && { marks }) }]
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([\\`*_[\]<>#+\-.|)(])/g, '$1')
}
