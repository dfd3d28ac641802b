import type { HouseLook } from '#shared/domain/house-style/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Runs } from './word-content.ts'

/** A rectangle on a slide, in points from its upper left corner. */
export type Frame = Readonly<{ x: number; y: number; widthPt: number; heightPt: number }>

/** A color of the theme, so that it follows another theme, or one as `#rrggbb`. */
export type DeckColor = 'primary' | 'accent' | 'brand' | 'text' | 'quiet' | `#${string}`

export type Paragraph = Readonly<{
  runs: Runs
  sizePt: number
  /** A heading within the slide, in the color of the house. */
  isHeading?: boolean
  /** Whether it is a point of a list, or the how-many-eth of a numbered one. */
  mark?: 'point' | number
}>

export type TextPart = Readonly<{ kind: 'text'; frame: Frame; paragraphs: readonly Paragraph[] }>

/** A table whose head stands in the color of the house. */
export type TablePart = Readonly<{
  kind: 'table'
  frame: Frame
  head: readonly string[]
  /** How much of the width each column takes, all of them 1; without, all take the same. */
  shares?: readonly number[]
  headPt: number
  rows: readonly Readonly<{ cells: readonly Runs[]; sizePt: number; heightPt: number }>[]
}>

/** A light: a disc with the letter that says the same. */
export type DiscPart = Readonly<{
  kind: 'disc'
  frame: Frame
  letter: string
  name: string
  color: DeckColor
}>

/** Somebody on a map: what stands in the box, and what a screen reader says of it. */
export type BoxPart = Readonly<{
  kind: 'box'
  id: string
  frame: Frame
  name: string
  spoken: string
  paragraphs: readonly Paragraph[]
  lineColor: DeckColor
  isDashed: boolean
}>

/** Where a line is glued to a box. */
export type Side = 'top' | 'left' | 'bottom' | 'right'

/** A line between two boxes that goes along when one of them is moved. */
export type LinePart = Readonly<{
  kind: 'line'
  from: Readonly<{ id: string; side: Side }>
  to: Readonly<{ id: string; side: Side }>
  spoken: string
  color: DeckColor
  widthPt: number
  dash: 'solid' | 'long' | 'dots'
  isCurved: boolean
  hasArrow: boolean
  /** How far beyond its boxes a line reaches that leaves and arrives on the same side. */
  reachPt: number
}>

export type DeckPart = TextPart | TablePart | DiscPart | BoxPart | LinePart

export type Slide = Readonly<{ title: string; parts: readonly DeckPart[] }>

/** What slides say, before they are a file. */
export type DeckContent = Readonly<{
  title: string
  language: string
  /** The day that it tells of. */
  day: CalendarDay
  look: HouseLook
  /** What stands at the foot of every slide. */
  foot: string
  slides: readonly Slide[]
}>

/** A slide of 16 to 9, and what of it is for its content. Points. */
export const slidePt = { width: 960, height: 540 } as const
export const bodyFrame: Frame = { x: 36, y: 92, widthPt: 888, heightPt: 396 }

/** What is kept free within a box on every side. */
export const boxMarginPt = 5

/** The same within a cell of a table. */
export const cellMarginPt = 5
