import type { SalesProcess } from '#shared/domain/opportunity/sales-process.ts'
import { sql, type RawBuilder } from 'kysely'

/** What the meaning of some fields hangs on besides their row. */
export type QuerySurroundings = Readonly<{
  stages: SalesProcess['stages']
  /** The currency of the workspace, in which orders are kept. */
  currency: string
}>

export type Expression = RawBuilder<unknown>
/** An expression over the row that goes by a name in the statement. */
export type Over = (at: string, around: QuerySurroundings) => Expression

/** Where an object is kept, each of its fields, how it leads to others, and to the page on which it is shown. */
export type QueryPlace = Readonly<{
  /** Its name, or what it is made of. */
  table: string | Expression
  fields: Readonly<Record<string, Over>>
  /** The id of what a way leads to. */
  paths: Readonly<Record<string, Over>>
  /** The account on whose pages a row is shown. */
  accountId: Over
  /** What is shown there: the thing itself, or what it is a part of. */
  leadId: Over
  /** The currency of its amounts. */
  currency?: Over
}>

export const column =
  (name: string): Over =>
  (at) =>
    sql.ref(`${at}.${name}`)
/** An empty text is none. */
export const words =
  (name: string): Over =>
  (at) =>
    sql`nullif(${sql.ref(`${at}.${name}`)}, '')`
export const asText =
  (name: string): Over =>
  (at) =>
    sql`cast(${sql.ref(`${at}.${name}`)} as text)`
export const rung =
  (name: string): Over =>
  (at) =>
    sql`case ${sql.ref(`${at}.${name}`)} when 'vendor' then 1 when 'credible-source' then 2
      when 'problem-solver' then 3 when 'trusted-adviser' then 4 end`
export const lengthOf =
  (name: string): Over =>
  (at) =>
    sql`json_array_length(${sql.ref(`${at}.${name}`)})`
export const joined =
  (name: string): Over =>
  (at) =>
    sql`(select group_concat(value, ', ') from json_each(${sql.ref(`${at}.${name}`)}))`
export const all = (kind: (name: string) => Over, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([field, name]) => [field, kind(name)]))
/** Fields whose column has their name. */
export const named = (kind: (name: string) => Over, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, kind(name)]))

export const none: Over = () => sql`null`
export const own: Over = (at) => sql.ref(`${at}.id`)
export const account: Over = (at) => sql.ref(`${at}.account_id`)
export const currencyOfAccount: Over = (at) =>
  sql`(select currency from account where account.id = ${sql.ref(`${at}.account_id`)})`
/** A column of the one row that an id of this row leads to. */
export const over =
  (from: string, table: string, wanted = 'account_id'): Over =>
  (at) =>
    sql`(select ${sql.ref(`their.${wanted}`)} from ${sql.table(table)} as their where their.id = ${sql.ref(`${at}.${from}`)})`
export const planOfAction: Over = (at) =>
  sql`(select objective.plan_id from strategy join objective on objective.id = strategy.objective_id
    where strategy.id = ${sql.ref(`${at}.strategy_id`)})`
export const accountOfAction: Over = (at, around) =>
  sql`(select plan.account_id from plan where plan.id = ${planOfAction(at, around)})`

export const judged = {
  attitude: asText('attitude'),
  attitudeScore: column('attitude'),
  influence: column('influence'),
}
export const personName: Over = (at) =>
  sql`nullif(trim(case when ${sql.ref(`${at}.first_name`)} = '' and ${sql.ref(`${at}.last_name`)} = ''
    then ${sql.ref(`${at}.title`)}
    else ${sql.ref(`${at}.first_name`)} || ' ' || ${sql.ref(`${at}.last_name`)} end), '')`

/** The same as the rule of the domain; a test holds them together. */
export const probability: Over = (at, { stages }) =>
  sql`case ${sql.ref(`${at}.state`)} when 'won' then 100 when 'lost' then 0
    else coalesce(${sql.ref(`${at}.probability`)}, ${byStage(at, stages, (stage) => stage.probability)}, 0) end`
export const stageName: Over = (at, { stages }) =>
  sql`coalesce(${byStage(at, stages, (stage) => stage.name)}, ${sql.ref(`${at}.stage`)})`

function byStage(
  at: string,
  stages: QuerySurroundings['stages'],
  valueOf: (stage: QuerySurroundings['stages'][number]) => string | number,
): Expression {
  if (stages.length === 0) return sql`null`
  const cases = stages.map((stage) => sql`when ${stage.key} then ${valueOf(stage)}`)
  return sql`case ${sql.ref(`${at}.stage`)} ${sql.join(cases, sql` `)} end`
}
