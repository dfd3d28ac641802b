import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { fold } from '#shared/kernel/fold.ts'
import { readDay } from './entry-days.ts'
import { tagOf, type EntryToken } from './entry-token.ts'
import type { Side } from './outcome.ts'

/** What came of it, as a line says it. */
export type EntryOutcome = Readonly<
  | { kind: 'promise'; side: Side; text: string; dueOn: CalendarDay | null }
  | { kind: 'objection' | 'need'; text: string }
>

/** A line cut at its colons. `head` has spaces where the rest stands, so that places stay what they are. */
export type EntryParts = Readonly<{
  head: string
  parts: Readonly<{
    /** `null` where nothing stands behind a colon. */
    subject: string | null
    outcomes: readonly EntryOutcome[]
    tags: readonly string[]
    tokens: readonly EntryToken[]
  }>
}>

/** The word that begins an outcome, at the beginning or after an end of a sentence; `their promise` is theirs. */
const opener = /(^|[.;,:\n])(\s*)((?:their|our|they|we)\s+)?(promised?|needs?|objections?)\s*:/giu

/** A colon that begins the subject: not one of a time of day. */
const subjectColon = /:(?!\d)/u

export function partsOf(line: string, today: CalendarDay): EntryParts {
  const marks = Array.from(line.matchAll(opener))
  const outcomesFrom = marks[0] ? marks[0].index + (marks[0][1] ?? '').length : line.length
  const before = line.slice(0, outcomesFrom)
  const colon = subjectColon.exec(before)?.index
  const headEnd = colon ?? before.length
  const tokens: EntryToken[] = []
  const tags: string[] = []

  const subject = colon === undefined ? null : trimmed(withoutTags(before, colon + 1, tags, tokens))
  if (colon !== undefined) pushText(line, colon + 1, outcomesFrom, 'subject', tokens)

  const outcomes = marks.flatMap((mark, index) => {
    const start = mark.index + (mark[1] ?? '').length + (mark[2] ?? '').length
    const textFrom = mark.index + mark[0].length
    const next = marks[index + 1]
    const end = next ? next.index + (next[1] ?? '').length : line.length
    const said = withoutTags(line.slice(0, end), textFrom, tags, tokens)
    const outcome = outcomeOf(mark, said, today)
    if (!outcome) return []
    pushText(line, start, end, 'outcome', tokens)
    return [outcome]
  })
  return { head: line.slice(0, headEnd).trimEnd(), parts: { subject, outcomes, tags, tokens: apart(tokens) } }
}

function outcomeOf(mark: RegExpExecArray, said: string, today: CalendarDay): EntryOutcome | undefined {
  const kind = fold(mark[4] ?? '')
  if (!kind.startsWith('promise')) {
    const text = trimmed(said)
    return text === '' ? undefined : { kind: kind.startsWith('need') ? 'need' : 'objection', text }
  }
  const { text, dueOn } = dueOf(said, today)
  const isTheirs = fold(mark[3] ?? '').startsWith('the')
  return text === '' ? undefined : { kind: 'promise', side: isTheirs ? 'theirs' : 'ours', text, dueOn }
}

/** A promise without its `by fri`, and the day that it is due. */
function dueOf(said: string, today: CalendarDay): Readonly<{ text: string; dueOn: CalendarDay | null }> {
  for (const found of said.matchAll(/(?:^|\s)(?:by|until|due)\s+/giu)) {
    const from = found.index + found[0].length
    const words = Array.from(said.slice(from).matchAll(/\S+/gu)).slice(0, 3)
    const folded = words.map(([word]) => fold(word).replace(/[.,;]+$/, ''))
    const day = readDay(folded, today, 'ahead')
    const last = words[(day?.words ?? 0) - 1]
    if (!day || !last) continue
    const rest = said.slice(0, found.index) + said.slice(from + last.index + last[0].length)
    return { text: trimmed(rest), dueOn: day.day }
  }
  return { text: trimmed(said), dueOn: null }
}

/** The text from a place on without its hash words, which are noted. */
function withoutTags(text: string, from: number, tags: string[], tokens: EntryToken[]): string {
  return text.slice(from).replace(/(^|\s)(#\S+)/gu, (whole, space: string, word: string, at: number) => {
    const tag = tagOf(word)
    if (tag === undefined) return whole
    const start = from + at + space.length
    tags.push(tag)
    tokens.push({ start, end: start + 1 + tag.length, means: 'tag' })
    return space
  })
}

function pushText(
  line: string,
  from: number,
  to: number,
  means: EntryToken['means'],
  tokens: EntryToken[],
): void {
  const text = line.slice(from, to)
  const start = from + (text.length - text.trimStart().length)
  const end = from + text.trimEnd().length
  if (start < end) tokens.push({ start, end, means })
}

/** Where a hash word stands in a longer piece, the piece is cut around it, so that no two tokens overlap. */
function apart(tokens: readonly EntryToken[]): readonly EntryToken[] {
  const tags = tokens.filter(({ means }) => means === 'tag').toSorted((one, other) => one.start - other.start)
  const texts = tokens.filter(({ means }) => means !== 'tag')
  const cut = texts.flatMap((text) => {
    const pieces: EntryToken[] = []
    let start = text.start
    for (const tag of tags) {
      if (tag.start < start || tag.end > text.end) continue
      if (tag.start > start) pieces.push({ ...text, start, end: tag.start })
      start = tag.end
    }
    if (start < text.end) pieces.push({ ...text, start })
    return pieces
  })
  return [...cut, ...tags]
}

/** Without outer spaces and the sign that ended the sentence. */
function trimmed(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s.;,:]+|[\s.;,]+$/g, '')
}
