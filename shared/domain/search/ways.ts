import { wordsOf, type Asked } from './words.ts'

/**
 * How something came to be found, the closest first: its name begins with the whole words, its name begins so, a word of
 * its name does, what else is known of it, a text of it, a name in which one letter is wrong.
 */
export const ways = ['whole', 'start', 'word', 'context', 'text', 'near'] as const
export type Way = (typeof ways)[number]

type Name = Readonly<{ head: string; rest: string; context: readonly string[] }>

/** The same judgement as the index makes, of one name at hand. */
export function wayOfName(asked: Asked, { head, rest, context }: Name): Way | undefined {
  const names = [wordsOf(head), wordsOf(rest)]
  const isIn = (part: readonly string[], texts: readonly (readonly string[])[]) =>
    texts.some((words) => words.some((_word, at) => standsAt(part, words, at)))

  if (asked.every((part) => isIn(part, names))) {
    const [first = []] = asked
    const isStart = names.some((words) => standsAt(first, words, 0))
    const isWhole = asked.every((part) => part.every((word) => names.some((words) => words.includes(word))))
    return isStart ? (isWhole ? 'whole' : 'start') : 'word'
  }
  const known = [...names, ...context.map(wordsOf)]
  return asked.every((part) => isIn(part, known)) ? 'context' : undefined
}

/** Whether the words stand there one after another; the last may go on. */
function standsAt(part: readonly string[], words: readonly string[], at: number): boolean {
  return part.every((word, index) =>
    index === part.length - 1 ? (words[at + index] ?? '').startsWith(word) : words[at + index] === word,
  )
}

/**
 * What is ranked: how it was found, how close it is to the user, how important it is. `familiarity` is 0 for what was opened
 * last and grows from there.
 */
export type Ranked<K> = Readonly<{
  kind: K
  way: Way
  familiarity: number
  isOwn: boolean
  importance: number
}>

/** Name starts with, before word starts with, before text contains; then what one works with, one's own, the important. */
export function compareFound(one: Ranked<unknown>, other: Ranked<unknown>): number {
  return (
    ways.indexOf(one.way) - ways.indexOf(other.way) ||
    one.familiarity - other.familiarity ||
    Number(other.isOwn) - Number(one.isOwn) ||
    one.importance - other.importance
  )
}

const eachKindAtLeast = 2

/**
 * The best of what was found, in groups of a kind: the group with the closest row first, of two
 * alike the kind that is named first. Each kind keeps its best two, so that a
 * hundred contacts do not hide the one plan.
 */
export function bestInGroups<R extends Ranked<string>>(
  found: readonly R[],
  kinds: readonly R['kind'][],
  limit: number,
): readonly Readonly<{ kind: R['kind']; rows: readonly R[] }>[] {
  const sorted = found.toSorted(compareFound)
  const seen = new Map<string, number>()
  const isKept = sorted.map(({ kind }) => {
    const before = seen.get(kind) ?? 0
    seen.set(kind, before + 1)
    return before < eachKindAtLeast
  })
  const kept = sorted.filter((_row, index) => isKept[index]).slice(0, limit)
  const others = sorted.filter((_row, index) => !isKept[index]).slice(0, limit - kept.length)
  const chosen = new Set<R>([...kept, ...others])
  const groups = Map.groupBy(
    sorted.filter((row) => chosen.has(row)),
    (row): R['kind'] => row.kind,
  )
  const place = ([kind, [best]]: readonly [R['kind'], readonly R[]]): number =>
    (best ? ways.indexOf(best.way) : ways.length) * kinds.length + kinds.indexOf(kind)
  return [...groups]
    .toSorted((one, other) => place(one) - place(other))
    .map(([kind, rows]) => ({ kind, rows }))
}
