import type { HouseLook } from '#shared/domain/house-style/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'

/** A piece of text; where it has line breaks, lines follow each other. `color` is as `#rrggbb`. */
export type Run = Readonly<{
  text: string
  isBold?: boolean
  isItalic?: boolean
  isQuiet?: boolean
  color?: string
}>
export type Runs = readonly Run[]

export type WordBlock =
  | Readonly<{ kind: 'heading'; level: 1 | 2 | 3; text: string }>
  | Readonly<{ kind: 'text'; runs: Runs }>
  | Readonly<{ kind: 'list'; isNumbered: boolean; items: readonly Runs[] }>
  /** `share` is how much of the width a column takes; all of them come to 1. */
  | Readonly<{
      kind: 'table'
      columns: readonly Readonly<{ head: string; share: number }>[]
      rows: readonly (readonly Runs[])[]
    }>

/** What a document in Word says, before it is one. */
export type WordContent = Readonly<{
  title: string
  language: string
  /** The day that it tells of. */
  day: CalendarDay
  look: HouseLook
  /** What stands at the foot of every page beside the number of the page. */
  foot: string
  blocks: readonly WordBlock[]
}>

/** A text without any form. */
export function plainRuns(text: string): Runs {
  return [{ text }]
}
