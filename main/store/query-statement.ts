import { queryObjects, resolveField, type ObjectKey, type Resolved } from '#shared/domain/query/objects.ts'
import {
  asksForSomething,
  isGroup,
  type Match,
  type Query,
  type QueryCondition,
  type QueryFilter,
  type QueryMeasure,
  type Span,
} from '#shared/domain/query/query.ts'
import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { assertNever } from '#shared/kernel/result.ts'
import { sql, type RawBuilder } from 'kysely'
import { likeContaining } from './like.ts'
import type { QuerySurroundings } from './query-columns.ts'
import { queryPlaces } from './query-places.ts'

export type AskedOn = QuerySurroundings & Readonly<{ today: CalendarDay }>
type Expression = RawBuilder<unknown>

/**
 * The parts of a statement that answers a query. Names of tables and columns are ours alone (`query-places.ts`); whatever a user
 * gave is a parameter. A query that is not sound (`faultOf`) throws.
 */
export function statementOf(query: Query, on: AskedOn) {
  const base = 'asked'
  const aliases = new Map<string, string>([['', base]])
  const joins: Expression[] = []

  /** The name in the statement of what the ways lead to; each is joined once. */
  function aliasOf(resolved: Resolved): string {
    let path = ''
    let at: ObjectKey = query.object
    let alias = base
    for (const step of resolved.steps) {
      path += `${step}.`
      const id = queryPlaces[at].paths[step]
      const next = queryObjects[at].paths[step]
      if (!id || !next) throw new Error(`No way ${step} from ${at}`)
      const known = aliases.get(path)
      const name = known ?? `way${aliases.size}`
      if (known === undefined) {
        aliases.set(path, name)
        joins.push(
          sql`left join ${tableOf(next)} as ${sql.table(name)} on ${sql.ref(`${name}.id`)} = ${id(alias, on)}`,
        )
      }
      alias = name
      at = next
    }
    return alias
  }

  function valueOf(path: string): Expression {
    const resolved = resolvedOf(query, path)
    const place = queryPlaces[resolved.at].fields[resolved.name]
    if (!place) throw new Error(`No place for ${path}`)
    return place(aliasOf(resolved), on)
  }

  /** The currency of an amount, as one expression. */
  function currencyOf(path: string): Expression {
    const resolved = resolvedOf(query, path)
    const currency = queryPlaces[resolved.at].currency
    return currency ? currency(aliasOf(resolved), on) : sql`${on.currency}`
  }

  /** What must hold of conditions that stand together; `undefined` where they ask for nothing. */
  function allOrAny(match: Match, conditions: readonly QueryCondition[]): Expression | undefined {
    const said = conditions.flatMap((condition) => {
      if (isGroup(condition)) return allOrAny(condition.match, condition.filters) ?? []
      return asksForSomething(condition) ? [conditionOf(valueOf(condition.field), condition, on.today)] : []
    })
    if (said.length === 0) return undefined
    return sql`(${sql.join(said, match === 'any' ? sql` or ` : sql` and `)})`
  }

  const condition = allOrAny(query.match ?? 'all', query.filters)
  const from = (): Expression => sql`${tableOf(query.object)} as ${sql.table(base)}
    ${sql.join(joins, sql` `)}
    ${condition ? sql`where ${condition}` : sql``}`

  return {
    valueOf,
    currencyOf,
    groupOf: (path: string, by: Span): Expression => spanOf(valueOf(path), by),
    measureOf: (measure: QueryMeasure): Expression =>
      measure.kind === 'count' ? sql`count(*)` : reckoned(measure.kind, valueOf(measure.field)),
    id: sql.ref(`${base}.id`),
    accountId: queryPlaces[query.object].accountId(base, on),
    leadId: queryPlaces[query.object].leadId(base, on),
    /** To be asked for last: the ways that the other parts need are known then. */
    from,
  }
}

function tableOf(object: ObjectKey): Expression {
  const { table } = queryPlaces[object]
  return typeof table === 'string' ? sql.table(table) : table
}

function resolvedOf(query: Query, path: string): Resolved {
  const resolved = resolveField(query.object, path)
  if (!resolved) throw new Error(`No field ${path} of ${query.object}`)
  return resolved
}

/** One that asks for something. */
function conditionOf(value: Expression, filter: QueryFilter, today: CalendarDay): Expression {
  switch (filter.op) {
    case 'is':
      return sql`${value} = ${parameterOf(filter.value)}`
    case 'is-not':
      return sql`${value} is not ${parameterOf(filter.value)}`
    case 'contains':
      return sql`${value} like ${likeContaining(filter.text)} escape '\\'`
    case 'any-of':
      return sql`${value} in (${sql.join(filter.values)})`
    case 'none-of':
      return sql`(${value} is null or ${value} not in (${sql.join(filter.values)}))`
    case 'between':
    case 'days':
      return within(value, filter.from, filter.to)
    case 'last-days':
      return within(value, addDays(today, -filter.days), today)
    case 'next-days':
      return within(value, today, addDays(today, filter.days))
    case 'empty':
      return sql`${value} is null`
    case 'not-empty':
      return sql`${value} is not null`
    default:
      return assertNever(filter)
  }
}

/** At least one of the ends is not open. */
function within(value: Expression, from: string | number | null, to: string | number | null): Expression {
  const ends = [
    ...(from === null ? [] : [sql`${value} >= ${from}`]),
    ...(to === null ? [] : [sql`${value} <= ${to}`]),
  ]
  return sql`(${sql.join(ends, sql` and `)})`
}

function parameterOf(value: string | number | boolean): string | number {
  return typeof value === 'boolean' ? Number(value) : value
}

function spanOf(value: Expression, by: Span): Expression {
  switch (by) {
    case 'value':
      return value
    case 'month':
      return sql`substr(${value}, 1, 7)`
    case 'quarter':
      return sql`substr(${value}, 1, 4) || '-Q' || ((cast(substr(${value}, 6, 2) as integer) + 2) / 3)`
    case 'year':
      return sql`substr(${value}, 1, 4)`
    default:
      return assertNever(by)
  }
}

function reckoned(kind: Exclude<QueryMeasure['kind'], 'count'>, value: Expression): Expression {
  switch (kind) {
    case 'distinct':
      return sql`count(distinct ${value})`
    case 'sum':
      return sql`sum(${value})`
    case 'average':
      return sql`avg(${value})`
    case 'min':
      return sql`min(${value})`
    case 'max':
      return sql`max(${value})`
    default:
      return assertNever(kind)
  }
}
