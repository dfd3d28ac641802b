import type { FieldType, QueryField } from './field-kinds.ts'
import { resolveField } from './objects.ts'
import { queryLimits, type Query, type QueryMeasure, type Span } from './query.ts'

/** Of an amount, one figure for each currency. */
export type Amounts = readonly Readonly<{ currency: string; amountMinor: number }>[]
export type QueryCell = string | number | boolean | null | Amounts

export function isAmounts(cell: QueryCell): cell is Amounts {
  return typeof cell === 'object' && cell !== null
}

/** What stands in a column of the answer. */
export type QueryColumn =
  | Readonly<{ of: 'field'; path: string; field: QueryField }>
  | Readonly<{ of: 'group'; path: string; field: QueryField; by: Span }>
  | Readonly<{ of: 'measure'; measure: QueryMeasure; type: FieldType }>

/** The columns of the answer to a query that is sound: its fields, or its groups and then its figures. */
export function columnsOf({ object, show }: Pick<Query, 'object' | 'show'>): readonly QueryColumn[] {
  if (show.kind === 'rows')
    return show.fields.flatMap((path) => {
      const field = resolveField(object, path)?.field
      return field ? [{ of: 'field' as const, path, field }] : []
    })
  return [
    ...show.groups.flatMap(({ field: path, by }) => {
      const field = resolveField(object, path)?.field
      return field ? [{ of: 'group' as const, path, field, by }] : []
    }),
    ...show.measures.map((measure) => ({
      of: 'measure' as const,
      measure,
      type: typeOfMeasure(object, measure),
    })),
  ]
}

/** What a figure is told in: a number, an amount, or a day. */
function typeOfMeasure(object: Query['object'], measure: QueryMeasure): FieldType {
  if (measure.kind === 'count' || measure.kind === 'distinct') return 'number'
  return resolveField(object, measure.field)?.field.type ?? 'number'
}

/** The values of a column in their order, where they have one of their own; `null` where they go as letters and figures do. */
export type ValueOrder = readonly string[] | null

/** @param stages the names of the stages, first to last */
export function ordersOf(
  query: Pick<Query, 'object' | 'show'>,
  stages: readonly string[],
): readonly ValueOrder[] {
  return columnsOf(query).map((column) =>
    column.of === 'measure' ? null : orderOfField(column.field, stages),
  )
}

export function orderOfField({ values, isStage }: QueryField, stages: readonly string[]): ValueOrder {
  return isStage ? stages : (values ?? null)
}

/** Which of two values comes first where values have an order: what is not in it (a stage of before) comes behind. */
export function byOrder(order: readonly string[], one: string, other: string): number {
  const placeOf = (value: string): number => {
    const place = order.indexOf(value)
    return place === -1 ? order.length : place
  }
  return placeOf(one) - placeOf(other) || compareTexts(one, other)
}

/**
 * Rows of figures in the order that the query asks for, else by their groups from the first on; what is empty comes last either way.
 * Amounts go by their first currency, then by how much.
 */
export function inOrder<R extends Readonly<{ cells: readonly QueryCell[] }>>(
  query: Query,
  rows: readonly R[],
  orders: readonly ValueOrder[],
): readonly R[] {
  const columns = columnsOf(query)
  const groups = columns.flatMap((column, index) => (column.of === 'group' ? [index] : []))
  const keys = [
    ...(query.sort ? [[query.sort.column, query.sort.direction === 'asc' ? 1 : -1] as const] : []),
    ...groups.map((index) => [index, 1] as const),
  ]
  return rows.toSorted((one, other) => {
    for (const [index, way] of keys) {
      const found = compare(orders[index] ?? null, one.cells[index] ?? null, other.cells[index] ?? null, way)
      if (found !== 0) return found
    }
    return 0
  })
}

function compare(order: ValueOrder, one: QueryCell, other: QueryCell, way: 1 | -1): number {
  if (isAmounts(one) || isAmounts(other)) return compareAmounts(one, other, way)
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  if (order) return way * byOrder(order, String(one), String(other))
  if (typeof one === 'string' && typeof other === 'string')
    return way * compareTexts(one.toLowerCase(), other.toLowerCase())
  return way * (Number(one) - Number(other))
}

function compareAmounts(one: QueryCell, other: QueryCell, way: 1 | -1): number {
  const [left] = isAmounts(one) ? one : []
  const [right] = isAmounts(other) ? other : []
  if (!left || !right) return Number(!left) - Number(!right)
  return compareTexts(left.currency, right.currency) || way * (left.amountMinor - right.amountMinor)
}

/** By code units, so that the order is the same on every computer. */
function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

/** Whether the answer holds less than there is. */
export function isCut({ total }: Readonly<{ total: number }>): boolean {
  return total > queryLimits.rows
}
