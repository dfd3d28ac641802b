import type { ColumnFormat } from './column-format.ts'

/** What a row must say in a column to be read. */
export const filterTests = [
  'is',
  'is-not',
  'contains',
  'contains-not',
  'begins-with',
  'is-empty',
  'is-filled',
  /** A number that is greater; the cell is read with a decimal point. */
  'above',
  'below',
] as const
export type FilterTest = (typeof filterTests)[number]
export type RowFilter = Readonly<{ column: number; test: FilterTest; text: string }>

/**
 * A column that is made of others, out of a short list of ways and never by a program. It can be made of any column of the
 * file and of those computed before it.
 */
export type ComputedColumn = Readonly<{ heading: string }> &
  (
    | Readonly<{ way: 'join'; columns: readonly number[]; separator: string }>
    /** The n-th part between separators, from 1; from the end where it is negative. */
    | Readonly<{ way: 'part'; column: number; separator: string; part: number }>
    | Readonly<{ way: 'constant'; text: string }>
    | Readonly<{ way: 'first-filled'; columns: readonly number[]; otherwise: string }>
  )
export const computedWays = ['join', 'part', 'constant', 'first-filled'] as const
export type ComputedWay = (typeof computedWays)[number]

/** A value of a column that means another one, compared without case and diacritics. An empty one says nothing. */
export type ValueRule = Readonly<{ column: number; from: string; to: string }>

/**
 * What is done with a table before its columns are brought to fields. Places of columns are those of the file, from 0, and
 * behind them those of the computed ones in their order.
 */
export type Recipe = Readonly<{
  computed: readonly ComputedColumn[]
  /** A row is read where all of them hold. */
  filters: readonly RowFilter[]
  values: readonly ValueRule[]
  formats: readonly Readonly<{ column: number; format: ColumnFormat }>[]
}>

/** Does nothing. */
export const plainRecipe: Recipe = { computed: [], filters: [], values: [], formats: [] }
