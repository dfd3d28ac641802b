import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { ChapterKey, Value } from './draft.ts'
import type { SafeField } from './fields.ts'
import type { Sifted, SiftedPart } from './sift.ts'

/** Known in this file alone, so that nobody else can say of a value that it is safe. */
declare const sifted: unique symbol

export type SafePart = Readonly<{ field: SafeField; value: Value }>
export type SafeRow = Readonly<{ parts: readonly SafePart[] }>
export type SafeChapter = Readonly<{ key: ChapterKey; rows: readonly SafeRow[] }>

/**
 * What a customer gets: only what was sifted and leaves, with no id and no place for what does not. Whatever writes a file for a customer
 * takes this and nothing else, and only `safeDocument` makes one.
 */
export type SafeDocument = Readonly<{
  [sifted]: true
  head: SafeRow
  day: CalendarDay
  chapters: readonly SafeChapter[]
}>

/** What is left of a document when all that was struck out is gone. */
export function safeDocument({ head, chapters }: Sifted, day: CalendarDay): SafeDocument {
  const kept = {
    head: { parts: head.parts.flatMap(safePart) },
    day,
    chapters: chapters.flatMap(({ key, rows }): readonly SafeChapter[] => {
      const leaving = rows.filter(({ leaves }) => leaves)
      return leaving.length === 0
        ? []
        : [{ key, rows: leaving.map(({ parts }) => ({ parts: parts.flatMap(safePart) })) }]
    }),
  }
  return kept as unknown as SafeDocument
}

function safePart({ field, pieces }: SiftedPart): readonly SafePart[] {
  const leaving = pieces.filter(({ struck }) => struck === null).map(({ value }) => value)
  const [first] = leaving
  if (!first) return []
  if (first.kind !== 'text') return [{ field, value: first }]
  const text = leaving
    .map((value) => (value.kind === 'text' ? value.text : ''))
    .join('')
    .trim()
  return text === '' ? [] : [{ field, value: { kind: 'text', text } }]
}
