import { orderOfField } from '#shared/domain/query/answer.ts'
import { resolveField } from '#shared/domain/query/objects.ts'
import { queryLimits, type Query, type QueryMeasure } from '#shared/domain/query/query.ts'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { statementOf, type AskedOn } from './query-statement.ts'
import type { Reader } from './recorder.ts'
import type { Tables } from './tables.ts'

/** Of an amount, one figure for each currency; a flag is 0 or 1 as it is kept. */
export type StoredCell =
  string | number | null | readonly Readonly<{ currency: string; amountMinor: number }>[]
export type StoredRow = Readonly<{
  id: string | null
  accountId: string | null
  leadId: string | null
  cells: readonly StoredCell[]
}>
/** `total` counts what there is, `rows` holds the first of it, at most `queryLimits.rows`. */
export type StoredAnswer = Readonly<{ total: number; rows: readonly StoredRow[] }>

type Flat = Readonly<Record<string, string | number | null>>

/** Each row by itself, in the order asked for. */
export async function listRows(
  db: Reader,
  query: Query,
  fields: readonly string[],
  on: AskedOn,
): Promise<StoredAnswer> {
  const parts = statementOf(query, on)
  const cells = fields.flatMap((field, index) => [
    sql`${parts.valueOf(field)} as ${sql.ref(`c${index}`)}`,
    ...(isMoney(query, field) ? [sql`${parts.currencyOf(field)} as ${sql.ref(`m${index}`)}`] : []),
  ])
  const order = orderOf(query, fields, parts, on.stages)
  const { rows } = await sql<Flat>`select ${parts.id} as id, ${parts.accountId} as account_id,
    ${parts.leadId} as lead_id, ${sql.join(cells)} from ${parts.from()}
    order by ${sql.join([...order, parts.id])} limit ${queryLimits.rows}`.execute(asking(db))
  return {
    total: rows.length < queryLimits.rows ? rows.length : await countOf(db, query, on),
    rows: rows.map((row) => ({
      id: textOf(row['id']),
      accountId: textOf(row['account_id']),
      leadId: textOf(row['lead_id']),
      cells: fields.map((field, index) =>
        isMoney(query, field) ? moneyOf(row[`c${index}`], row[`m${index}`]) : (row[`c${index}`] ?? null),
      ),
    })),
  }
}

type Figures = Extract<Query['show'], { kind: 'figures' }>

/**
 * Figures of rows that are put together. Amounts have a statement of their own each, put together by currency too; the answers
 * are joined by their group.
 */
export async function listFigures(
  db: Reader,
  query: Query,
  { groups, measures }: Figures,
  on: AskedOn,
): Promise<StoredAnswer> {
  const plain = measures.filter((measure) => !isOfMoney(query, measure))
  const rows = new Map<string, { group: readonly StoredCell[]; cells: StoredCell[] }>()
  let total = 0

  const ask = async (some: readonly QueryMeasure[], money?: string): Promise<readonly Flat[]> => {
    const parts = statementOf(query, on)
    const keys = groups.map(({ field, by }) => parts.groupOf(field, by))
    const columns = [
      ...keys.map((key, index) => sql`${key} as ${sql.ref(`g${index}`)}`),
      ...some.map((measure, index) => sql`${parts.measureOf(measure)} as ${sql.ref(`f${index}`)}`),
      ...(money === undefined ? [] : [sql`${parts.currencyOf(money)} as in_currency`]),
    ]
    const by = [
      ...keys.map((_, index) => sql.ref(`g${index}`)),
      ...(money === undefined ? [] : [sql.ref('in_currency')]),
    ]
    const { rows: found } = await sql<Flat>`select ${sql.join(columns)} from ${parts.from()}
      ${by.length === 0 ? sql`` : sql`group by ${sql.join(by)}`}`.execute(asking(db))
    return found
  }
  const rowOf = (flat: Flat) => {
    const group = groups.map((_, index) => flat[`g${index}`] ?? null)
    const key = JSON.stringify(group)
    const known = rows.get(key) ?? {
      group,
      cells: measures.map((measure) => (isOfMoney(query, measure) ? [] : null)),
    }
    if (!rows.has(key) && rows.size < keptAtMost) rows.set(key, known)
    return known
  }

  // Also where every figure is an amount: a group whose amounts are all empty is one.
  const counted = await ask(plain.length === 0 ? [{ kind: 'count' }] : plain)
  total = counted.length
  for (const flat of counted) {
    const { cells } = rowOf(flat)
    plain.forEach((measure, index) => (cells[measures.indexOf(measure)] = flat[`f${index}`] ?? null))
  }
  for (const [place, measure] of measures.entries()) {
    if (measure.kind === 'count' || !isOfMoney(query, measure)) continue
    for (const flat of await ask([measure], measure.field)) {
      const { cells } = rowOf(flat)
      cells[place] = [...(cells[place] as []), ...moneyOf(flat['f0'], flat['in_currency'])]
    }
  }
  return {
    total,
    rows: [...rows.values()].map(({ group, cells }) => ({
      id: null,
      accountId: null,
      leadId: null,
      cells: [...group, ...cells],
    })),
  }
}

/** More groups than this are no answer that somebody reads; what is beyond is counted. */
const keptAtMost = 100_000

async function countOf(db: Reader, query: Query, on: AskedOn): Promise<number> {
  const parts = statementOf(query, on)
  const { rows } = await sql<Flat>`select count(*) as total from ${parts.from()}`.execute(asking(db))
  return Number(rows[0]?.['total'] ?? 0)
}

/** What is empty comes last either way; text without regard to capitals, choices and stages in the order of their values. */
function orderOf(
  { object, sort }: Query,
  fields: readonly string[],
  parts: ReturnType<typeof statementOf>,
  stages: AskedOn['stages'],
): readonly RawBuilder<unknown>[] {
  const path = sort === null ? undefined : fields[sort.column]
  const resolved = path === undefined ? undefined : resolveField(object, path)
  if (!sort || path === undefined || !resolved) return []
  const way = sort.direction === 'asc' ? sql`asc nulls last` : sql`desc nulls last`
  const value = parts.valueOf(path)
  const { type } = resolved.field
  if (type === 'money') return [sql`${value} is null`, parts.currencyOf(path), sql`${value} ${way}`]
  const values = orderOfField(
    resolved.field,
    stages.map(({ name }) => name),
  )
  if (values === null || values.length === 0)
    return type === 'text' ? [sql`lower(${value}) ${way}`] : [sql`${value} ${way}`]
  // What is not among them, a stage of before, comes behind them and before what is empty.
  const places = values.map((each, place) => sql`when ${each} then ${place}`)
  return [
    sql`case when ${value} is null then null else coalesce(case ${value} ${sql.join(places, sql` `)} end, ${values.length}) end ${way}`,
    sql`${value}`,
  ]
}

/** The type that can't write has no way for a statement that is put together here; all of them begin with `select`. */
function asking(db: Reader): Kysely<Tables> {
  return db as unknown as Kysely<Tables>
}

function isMoney({ object }: Query, field: string): boolean {
  return resolveField(object, field)?.field.type === 'money'
}

function isOfMoney(query: Query, measure: QueryMeasure): boolean {
  return measure.kind !== 'count' && isMoney(query, measure.field)
}

/** An average of amounts is rounded to whole minor units, half away from zero. */
function moneyOf(amount: Flat[string] | undefined, currency: Flat[string] | undefined) {
  if (typeof amount !== 'number' || typeof currency !== 'string') return []
  return [{ currency, amountMinor: Math.sign(amount) * Math.round(Math.abs(amount)) + 0 }]
}

function textOf(cell: Flat[string] | undefined): string | null {
  return typeof cell === 'string' ? cell : null
}
