import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { SafeField } from './fields.ts'

/** The parts of what is made for a customer, in their order. What stands in the last is ours, and leaves only where a setting says so. */
export const chapterKeys = [
  'goals',
  'value',
  'objectives',
  'actions',
  'promises',
  'meetings',
  'people',
  'team',
  'ours',
] as const
export type ChapterKey = (typeof chapterKeys)[number]

/** Something that is said: letters that somebody wrote, or what the page has a word or a form for. */
export type Value =
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'day'; day: CalendarDay }>
  | Readonly<{ kind: 'word'; word: string }>
  | Readonly<{ kind: 'minutes'; minutes: number }>
  | Readonly<{ kind: 'money'; minor: number }>

export type DraftPart = Readonly<{ field: SafeField; value: Value }>

/** Parts that are about one thing; the first of them says which, and without it none of them leaves. */
export type DraftRow = Readonly<{
  id: string
  parts: readonly DraftPart[]
  /** Whether it is something that is done with the customer: what is not stays, whatever its fields are. */
  isJoint: boolean
}>

export type DraftChapter = Readonly<{ key: ChapterKey; rows: readonly DraftRow[] }>

/** All that could be told to a customer, before anything is struck out of it. */
export type CustomerDraft = Readonly<{
  head: DraftRow
  day: CalendarDay
  chapters: readonly DraftChapter[]
}>
