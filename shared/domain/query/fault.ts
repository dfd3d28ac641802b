import { assertNever } from '#shared/kernel/result.ts'
import type { FieldType } from './field-kinds.ts'
import { resolveField, type ObjectKey } from './objects.ts'
import {
  filtersIn,
  queryLimits,
  type FilterOp,
  type MeasureKind,
  type Query,
  type QueryFilter,
  type QueryGroup,
  type QueryMeasure,
  type Span,
} from './query.ts'

/** What a query asks for that can't be: a field that is not there, or something that its kind of field does not have. */
export type QueryFault =
  | Readonly<{ fault: 'no-such-field' | 'wrong-condition' | 'wrong-value' | 'wrong-span'; field: string }>
  | Readonly<{ fault: 'wrong-figure'; field: string }>
  | Readonly<{ fault: 'nothing-shown' | 'no-such-column' | 'too-many-conditions' }>

/** The first thing that is wrong with a query; `undefined` where it can be asked. */
export function faultOf(query: Query): QueryFault | undefined {
  const { object, filters, show, sort } = query
  const asked = filtersIn(filters)
  if (asked.length > queryLimits.filters) return { fault: 'too-many-conditions' }
  for (const filter of asked) {
    const fault = faultOfFilter(object, filter)
    if (fault) return fault
  }
  const width = widthOf(query)
  if (width === 0) return { fault: 'nothing-shown' }
  if (sort && sort.column >= width) return { fault: 'no-such-column' }
  if (show.kind === 'rows') {
    const unknown = show.fields.find((field) => !resolveField(object, field))
    return unknown === undefined ? undefined : { fault: 'no-such-field', field: unknown }
  }
  return (
    first(show.groups, (group) => faultOfGroup(object, group)) ??
    first(show.measures, (measure) => faultOfMeasure(object, measure))
  )
}

/** How many columns the answer has. */
export function widthOf({ show }: Pick<Query, 'show'>): number {
  if (show.kind === 'rows') return show.fields.length
  return show.measures.length === 0 ? 0 : show.groups.length + show.measures.length
}

/** The conditions that a kind of field can have, the usual one first. */
export function opsOf(type: FieldType): readonly FilterOp[] {
  switch (type) {
    case 'text':
      return ['contains', 'is', 'is-not', 'any-of', 'none-of', 'empty', 'not-empty']
    case 'choice':
      return ['any-of', 'none-of', 'empty', 'not-empty']
    case 'number':
    case 'money':
      return ['between', 'is', 'is-not', 'empty', 'not-empty']
    case 'day':
      return ['days', 'last-days', 'next-days', 'empty', 'not-empty']
    case 'flag':
      return ['is', 'empty', 'not-empty']
    default:
      return assertNever(type)
  }
}

/** What can be reckoned of a kind of field. */
export function measuresOf(type: FieldType): readonly Exclude<MeasureKind, 'count'>[] {
  if (type === 'money') return ['sum', 'average', 'min', 'max']
  if (type === 'number') return ['sum', 'average', 'min', 'max', 'distinct']
  return type === 'day' ? ['min', 'max', 'distinct'] : ['distinct']
}

/** By what the rows can be put together that a kind of field tells apart. */
export function spansOf(type: FieldType): readonly Span[] {
  if (type === 'day') return ['month', 'quarter', 'year', 'value']
  return type === 'money' ? [] : ['value']
}

function faultOfFilter(object: ObjectKey, filter: QueryFilter): QueryFault | undefined {
  const { field: path, op } = filter
  const resolved = resolveField(object, path)
  if (!resolved) return { fault: 'no-such-field', field: path }
  const { type, values } = resolved.field
  if (!opsOf(type).includes(op)) return { fault: 'wrong-condition', field: path }
  const isRight =
    filter.op === 'is' || filter.op === 'is-not'
      ? typeof filter.value === valueTypeOf(type)
      : (filter.op !== 'any-of' && filter.op !== 'none-of') ||
        filter.values.every((value) => values === undefined || values.includes(value))
  return isRight ? undefined : { fault: 'wrong-value', field: path }
}

function valueTypeOf(type: FieldType): 'number' | 'boolean' | 'string' {
  if (type === 'number' || type === 'money') return 'number'
  return type === 'flag' ? 'boolean' : 'string'
}

function faultOfGroup(object: ObjectKey, { field: path, by }: QueryGroup): QueryFault | undefined {
  const resolved = resolveField(object, path)
  if (!resolved) return { fault: 'no-such-field', field: path }
  return spansOf(resolved.field.type).includes(by) ? undefined : { fault: 'wrong-span', field: path }
}

function faultOfMeasure(object: ObjectKey, measure: QueryMeasure): QueryFault | undefined {
  if (measure.kind === 'count') return undefined
  const resolved = resolveField(object, measure.field)
  if (!resolved) return { fault: 'no-such-field', field: measure.field }
  return measuresOf(resolved.field.type).includes(measure.kind)
    ? undefined
    : { fault: 'wrong-figure', field: measure.field }
}

function first<T>(all: readonly T[], faultOf: (each: T) => QueryFault | undefined): QueryFault | undefined {
  for (const each of all) {
    const fault = faultOf(each)
    if (fault) return fault
  }
  return undefined
}
