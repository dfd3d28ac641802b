import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { assertNever } from '#shared/kernel/result.ts'
import type { ObjectKey } from './objects.ts'

/**
 * One condition on a field. Amounts are in minor units of each row's own currency. `is-not` and
 * `none-of` hold for what is empty too; `empty` takes no text and text without a letter as one. Of a range either end may be open.
 */
export type QueryFilter =
  | Readonly<{ field: string; op: 'is' | 'is-not'; value: string | number | boolean }>
  | Readonly<{ field: string; op: 'contains'; text: string }>
  | Readonly<{ field: string; op: 'any-of' | 'none-of'; values: readonly string[] }>
  | Readonly<{ field: string; op: 'between'; from: number | null; to: number | null }>
  | Readonly<{ field: string; op: 'days'; from: CalendarDay | null; to: CalendarDay | null }>
  /** Today and so many days before it, or after it. */
  | Readonly<{ field: string; op: 'last-days' | 'next-days'; days: number }>
  | Readonly<{ field: string; op: 'empty' | 'not-empty' }>
export type FilterOp = QueryFilter['op']

export const matches = ['all', 'any'] as const
/** Whether all of several conditions must hold, or one is enough. */
export type Match = (typeof matches)[number]

/** Conditions that count as one: those that ask for nothing yet are none of them. */
export type FilterGroup = Readonly<{ match: Match; filters: readonly QueryFilter[] }>
export type QueryCondition = QueryFilter | FilterGroup

export function isGroup(condition: QueryCondition): condition is FilterGroup {
  return 'match' in condition
}

/** All conditions on fields, whichever group they stand in. */
export function filtersIn(conditions: readonly QueryCondition[]): readonly QueryFilter[] {
  return conditions.flatMap((condition) => (isGroup(condition) ? condition.filters : [condition]))
}

/** Whether a condition says anything: where nothing has been typed yet, nothing is asked for. */
export function asksForSomething(filter: QueryFilter): boolean {
  switch (filter.op) {
    case 'is':
    case 'is-not':
      return filter.value !== ''
    case 'contains':
      return filter.text !== ''
    case 'any-of':
    case 'none-of':
      return filter.values.length > 0
    case 'between':
    case 'days':
      return filter.from !== null || filter.to !== null
    case 'last-days':
    case 'next-days':
    case 'empty':
    case 'not-empty':
      return true
    default:
      return assertNever(filter)
  }
}

export const spans = ['value', 'month', 'quarter', 'year'] as const
export type Span = (typeof spans)[number]

/** What rows are put together by: what a field holds, or the month, quarter or year of a day. */
export type QueryGroup = Readonly<{ field: string; by: Span }>

export const measureKinds = ['count', 'distinct', 'sum', 'average', 'min', 'max'] as const
export type MeasureKind = (typeof measureKinds)[number]

/** A figure of each group: how many rows, or something of a field of theirs. What is empty is no point of it. */
export type QueryMeasure =
  Readonly<{ kind: 'count' }> | Readonly<{ kind: Exclude<MeasureKind, 'count'>; field: string }>

export const queryViews = ['table', 'pivot', 'bars', 'line'] as const
export type QueryView = (typeof queryViews)[number]

/** Each row by itself, or figures of rows that are put together. */
export type QueryShow =
  | Readonly<{ kind: 'rows'; fields: readonly string[] }>
  | Readonly<{
      kind: 'figures'
      groups: readonly QueryGroup[]
      measures: readonly QueryMeasure[]
      view: QueryView
    }>

/** A question to the workspace, as it is kept and as it stands in an address. */
export type Query = Readonly<{
  object: ObjectKey
  /** Left out where all must hold. */
  match?: Match | undefined
  filters: readonly QueryCondition[]
  show: QueryShow
  /** By which column of the answer, from 0. `null`: in the order of the groups, or of when things were made. */
  sort: Readonly<{ column: number; direction: 'asc' | 'desc' }> | null
}>

export const queryLimits = { filters: 20, fields: 20, groups: 3, measures: 8, rows: 10_000 } as const
