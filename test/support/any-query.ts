import fc from 'fast-check'
import { faultOf, measuresOf, opsOf, spansOf } from '#shared/domain/query/fault.ts'
import { fieldsFrom, objectKeys, resolveField, type ObjectKey } from '#shared/domain/query/objects.ts'
import {
  matches,
  type Query,
  type QueryCondition,
  type QueryFilter,
  type QueryGroup,
  type QueryMeasure,
} from '#shared/domain/query/query.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'

const day = fc
  .integer({ min: 0, max: 1_500 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10) as CalendarDay)
const orOpen = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

/** One sound condition on any field that an object leads to. */
export function anyFilter(object: ObjectKey): fc.Arbitrary<QueryFilter> {
  return fc.constantFrom(...fieldsFrom(object)).chain((field): fc.Arbitrary<QueryFilter> => {
    const { type, values } = fieldOf(object, field)
    const value =
      type === 'flag'
        ? fc.boolean()
        : type === 'text'
          ? fc.constantFrom('a', 'Key', 'EUR', '%', "'")
          : fc.integer({ min: -5, max: 5_000 })
    const several = values ? fc.subarray([...values]) : fc.constantFrom(['Key'], ['a', 'b'])
    return fc.constantFrom(...opsOf(type)).chain((op): fc.Arbitrary<QueryFilter> => {
      switch (op) {
        case 'is':
        case 'is-not':
          return value.map((each) => ({ field, op, value: each }))
        case 'contains':
          return fc.constantFrom('a', 'e', '_', '%').map((text) => ({ field, op, text }))
        case 'any-of':
        case 'none-of':
          return several.map((all) => ({ field, op, values: all }))
        case 'between':
          return fc
            .tuple(orOpen(fc.integer({ min: 0, max: 50 })), orOpen(fc.integer({ min: 50, max: 500_000 })))
            .map(([from, to]) => ({ field, op, from, to }))
        case 'days':
          return fc.tuple(orOpen(day), orOpen(day)).map(([from, to]) => ({ field, op, from, to }))
        case 'last-days':
        case 'next-days':
          return fc.nat(400).map((days) => ({ field, op, days }))
        case 'empty':
        case 'not-empty':
          return fc.constant({ field, op })
      }
    })
  })
}

/** A condition, or a group of up to three. */
const anyCondition = (object: ObjectKey): fc.Arbitrary<QueryCondition> =>
  fc.oneof(
    { weight: 3, arbitrary: anyFilter(object) },
    {
      weight: 1,
      arbitrary: fc.record({
        match: fc.constantFrom(...matches),
        filters: fc.array(anyFilter(object), { maxLength: 3 }),
      }),
    },
  )
const anyMatch = fc.option(fc.constantFrom(...matches), { nil: undefined })

const anyGroup = (object: ObjectKey): fc.Arbitrary<QueryGroup> =>
  fc
    .constantFrom(...fieldsFrom(object).filter((field) => spansOf(fieldOf(object, field).type).length > 0))
    .chain((field) => fc.constantFrom(...spansOf(fieldOf(object, field).type)).map((by) => ({ field, by })))

const anyMeasure = (object: ObjectKey): fc.Arbitrary<QueryMeasure> =>
  fc.oneof(
    fc.constant({ kind: 'count' as const }),
    fc
      .constantFrom(...fieldsFrom(object))
      .chain((field) =>
        fc.constantFrom(...measuresOf(fieldOf(object, field).type)).map((kind) => ({ kind, field })),
      ),
  )

/** Any query with figures that can be asked. */
export const anyFigures: fc.Arbitrary<Query> = fc.constantFrom(...objectKeys).chain((object) =>
  fc
    .record({
      match: anyMatch,
      filters: fc.array(anyCondition(object), { maxLength: 2 }),
      groups: fc.array(anyGroup(object), { maxLength: 3 }),
      measures: fc.array(anyMeasure(object), { minLength: 1, maxLength: 4 }),
    })
    .map(({ match, filters, groups, measures }) => ({
      object,
      match,
      filters,
      show: { kind: 'figures' as const, groups, measures, view: 'table' as const },
      sort: null,
    })),
)

/** Any query of single rows that can be asked. */
export const anyRows: fc.Arbitrary<Query> = fc.constantFrom(...objectKeys).chain((object) =>
  fc
    .record({
      match: anyMatch,
      filters: fc.array(anyCondition(object), { maxLength: 3 }),
      fields: fc.array(fc.constantFrom(...fieldsFrom(object)), { minLength: 1, maxLength: 6 }),
      direction: fc.constantFrom('asc' as const, 'desc' as const),
    })
    .map(({ match, filters, fields, direction }) => ({
      object,
      match,
      filters,
      show: { kind: 'rows' as const, fields },
      sort: { column: 0, direction },
    }))
    .filter((query) => faultOf(query) === undefined),
)

function fieldOf(object: ObjectKey, path: string) {
  const resolved = resolveField(object, path)
  if (!resolved) throw new Error(`No field ${path} of ${object}`)
  return resolved.field
}
