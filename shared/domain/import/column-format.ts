import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import type { FieldKind } from './fields.ts'
import { dayOfText, dayOrders, type DayOrder } from './read-day.ts'
import { decimalOf, numberFormats, type NumberFormat } from './read-value.ts'

/** How the values of one column are written. */
export type ColumnFormat =
  Readonly<{ kind: 'number'; format: NumberFormat }> | Readonly<{ kind: 'day'; order: DayOrder }>

export type FormatKind = ColumnFormat['kind']

/** Whether values of a field are read by a format, and by which kind. */
export function formatKindOf(kind: FieldKind): FormatKind | undefined {
  if (kind === 'day') return 'day'
  return kind === 'number' || kind === 'money' || kind === 'percent' ? 'number' : undefined
}

/** A value in one form whatever the file writes: decimal text with a point, or a day; `undefined` where it can't be read so. */
export function readAs(text: string, format: ColumnFormat): string | undefined {
  return format.kind === 'day' ? dayOfText(text, format.order) : decimalOf(text, format.format)
}

/** How many of a column's values one format reads. */
export type FormatFit = Readonly<{ format: ColumnFormat; readable: number }>

/**
 * What each format makes of a column, the one that reads most of it first. Where several read as much, the usual one is first:
 * `1,234` with a point, and days as the sign between their parts says. `filled` is how many cells say something.
 */
export function fitsOf(
  kind: FormatKind,
  cells: Iterable<string>,
  checkpoint: Checkpoint,
): Readonly<{ filled: number; fits: readonly FormatFit[] }> {
  const formats = kind === 'day' ? dayFormats : numberColumnFormats
  const readable = formats.map(() => 0)
  let filled = 0
  let dotted = 0
  for (const cell of cells) {
    checkpoint()
    const text = cell.trim()
    if (text === '') continue
    filled += 1
    if (text.includes('.')) dotted += 1
    for (const [index, format] of formats.entries())
      if (readAs(text, format) !== undefined) readable[index]! += 1
  }
  const isDotted = dotted * 2 > filled
  const usual = (format: ColumnFormat): number =>
    format.kind === 'number' || format.order === 'year-first'
      ? 0
      : Number((format.order === 'day-first') !== isDotted)
  const fits = formats
    .map((format, index) => ({ format, readable: readable[index]! }))
    .toSorted((one, other) => other.readable - one.readable || usual(one.format) - usual(other.format))
  return { filled, fits }
}

const dayFormats: readonly ColumnFormat[] = dayOrders.map((order) => ({ kind: 'day', order }))
const numberColumnFormats: readonly ColumnFormat[] = numberFormats.map((format) => ({
  kind: 'number',
  format,
}))
