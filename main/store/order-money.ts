import type Database from 'better-sqlite3'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Reader } from './recorder.ts'
import type { Tables } from './tables.ts'

/**
 * An amount in the currency of a rate `r`, in whole numbers of 64 bits: `convertE4` of the domain in SQL, rounded half away from zero. Units are
 * below 2^31, so that no product is beyond 2^63.
 */
export function convertedText(amount: string): string {
  return `(${amount} / r.foreign_units) * r.own_units + (2 * (${amount} % r.foreign_units) * r.own_units
    + case when ${amount} < 0 then -r.foreign_units else r.foreign_units end) / (2 * r.foreign_units)`
}

/** The rate of an imported line's month into the workspace's currency, where there is one. */
export const rateJoinText = `left join exchange_rate as r on r.currency = l.currency
  and r.month = substr(l.ordered_on, 1, 7) and r.into_currency = (select currency from workspace)`

/** How amounts of imported lines `l` are told in the workspace's currency. */
export type Told = Readonly<{
  /** Which currency a line counts in: the workspace's, or its own where nothing says what that was worth. */
  currency: string
  amount: (column: string) => string
  join: string
}>

/** Where no rate is kept nothing is looked up for any line. */
export function toldBy(hasRates: boolean): Told {
  if (!hasRates) return { currency: 'l.currency', amount: (column) => `l.${column}`, join: '' }
  return {
    currency: 'coalesce(r.into_currency, l.currency)',
    amount: (column) => `case when r.id is null then l.${column} else ${convertedText(`l.${column}`)} end`,
    join: rateJoinText,
  }
}

export async function told(db: Reader | Kysely<Tables>): Promise<Told> {
  const { rows } = await sql`select 1 from exchange_rate limit 1`.execute(db as unknown as Kysely<Tables>)
  return toldBy(rows.length > 0)
}

export function toldOf(database: Database.Database): Told {
  return toldBy(database.prepare('select 1 from exchange_rate limit 1').get() !== undefined)
}

export type LinesIn = Awaited<ReturnType<typeof linesIn>>

/** For those who read lines in one currency, the workspace's: a join, the condition, and amounts. */
export async function linesIn(db: Reader, currency: string) {
  const by = await told(db)
  return {
    join: sql.raw(by.join),
    // The sign keeps SQLite from making an index of all lines by their currency, which hardly ever tells them apart.
    isIn: sql`+${sql.raw(by.currency)} = ${currency}`,
    amount: (column: string): RawBuilder<number> => sql.raw(by.amount(column)),
    /** What the file said where it was in another currency, and the rate that was used; all of it null where it was not. */
    foreign: sql.raw(
      by.join === ''
        ? 'null as foreign_currency, null as foreign_net, null as own_units, null as foreign_units'
        : `case when r.id is null then null else l.currency end as foreign_currency,
           case when r.id is null then null else l.net_e4 end as foreign_net, r.own_units, r.foreign_units`,
    ),
  }
}
