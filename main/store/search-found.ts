import { chunkUnits } from '#shared/domain/search/chunks.ts'
import type { FoundKind } from '#shared/domain/search/found.ts'
import type { Way } from '#shared/domain/search/ways.ts'
import { nameOfLead } from '#shared/domain/lead/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import type { Reader } from './recorder.ts'
import type { Candidates } from './search-candidates.ts'
import { classOfEntry, idOfBytes, type SearchTable } from './search-entries.ts'
import { ask, marksFor } from './search-sql.ts'

/** One thing that was found, with what a list shows of it and where it leads. */
export type Found = Readonly<{
  kind: FoundKind
  id: string
  accountId: string | null
  accountName: string | null
  ownerId: string | null
  planId: string | null
  sectionId: string | null
  title: string
  detail: string
  way: Way
  importance: number
  /** The part of a text that matches, where a text does. */
  text: string | null
}>

/** A thing to be shown: where it lies, and how it came to be found. */
export type Pointed = Readonly<{
  table: SearchTable
  id: string
  way: Way
  importance: number
  /** Where its matching text begins, where it is found by one. */
  textFrom?: number
}>

/** The things that the entries belong to. */
export async function pointedBy(db: Reader, candidates: Candidates): Promise<readonly Pointed[]> {
  const ids = [...candidates.keys()]
  const rows = await ask<{ id: number; object: Uint8Array; starts_at: number }>(
    db,
    `select id, object, starts_at from search_entry where id in (${marksFor(ids)})`,
    ids,
  )
  return rows.map(({ id, object, starts_at: startsAt }) => {
    const { table, isText, importance } = classOfEntry(id)
    const way = candidates.get(id) ?? 'text'
    return { table, id: idOfBytes(object), way, importance, ...(isText ? { textFrom: startsAt } : {}) }
  })
}

/** What is shown of the things; those that are no longer there are left out. */
export async function readFound(db: Reader, pointed: readonly Pointed[]): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const [table, some] of Map.groupBy(pointed, (each) => each.table)) {
    const ids = [...new Set(some.map(({ id }) => id))]
    const sql = `${shownSql[table]} where ${table}.id in (${marksFor(ids)})`
    const rows = new Map((await ask<Shown>(db, sql, ids)).map((row) => [row.id, row]))
    for (const each of some) {
      const row = rows.get(each.id)
      if (row) found.push(await foundOf(db, row, each))
    }
  }
  return found
}

type Shown = Readonly<{
  id: string
  title: string
  first_name?: string
  post?: string
  email?: string
  detail: string | null
  account_id: string | null
  account_name: string | null
  owner_id: string | null
  plan_id?: string
  plan_title?: string
}>

const at = 'account.id as account_id, account.name as account_name, account.owner_id'
const inPlan = `plan.id as plan_id, plan.title as detail, ${at}`
const ofPlan = 'join account on account.id = plan.account_id'
const shownSql: Readonly<Record<SearchTable, string>> = {
  account: `select account.id, name as title, city as detail, id as account_id, null as account_name, owner_id from account`,
  contact: `select contact.id, first_name, last_name as title, contact.title as detail, ${at}
    from contact join account on account.id = contact.account_id`,
  buying_center: `select buying_center.id, buying_center.name as title, '' as detail, ${at}
    from buying_center join account on account.id = buying_center.account_id`,
  opportunity: `select opportunity.id, opportunity.name as title, opportunity.state as detail, ${at}
    from opportunity join account on account.id = opportunity.account_id`,
  plan: `select plan.id, plan.title, '' as detail, plan.id as plan_id, ${at} from plan ${ofPlan}`,
  plan_section: `select plan_section.id, plan_section.title, ${inPlan}, plan.title as plan_title
    from plan_section join plan on plan.id = plan_section.plan_id ${ofPlan}`,
  objective: `select objective.id, objective.title, ${inPlan}
    from objective join plan on plan.id = objective.plan_id ${ofPlan}`,
  strategy: `select strategy.id, strategy.title, ${inPlan}
    from strategy join objective on objective.id = strategy.objective_id
    join plan on plan.id = objective.plan_id ${ofPlan}`,
  action: `select action.id, action.title, ${inPlan}
    from action join strategy on strategy.id = action.strategy_id
    join objective on objective.id = strategy.objective_id
    join plan on plan.id = objective.plan_id ${ofPlan}`,
  product_line: `select product_line.id, name as title, '' as detail, null as account_id, null as account_name,
    null as owner_id from product_line`,
  campaign: `select campaign.id, name as title, state as detail, null as account_id, null as account_name,
    owner_id from campaign`,
  touchpoint: `select touchpoint.id, subject as title, happened_on as detail, ${at}
    from touchpoint join account on account.id = touchpoint.account_id`,
  lead: `select lead.id, first_name, last_name as title, title as post, company as detail, email, null as account_id,
    null as account_name, owner_id from lead`,
}

const kindOf: Readonly<Record<SearchTable, FoundKind>> = {
  account: 'account',
  contact: 'contact',
  buying_center: 'buying-center',
  opportunity: 'opportunity',
  plan: 'plan',
  plan_section: 'plan',
  objective: 'objective',
  strategy: 'strategy',
  action: 'action',
  product_line: 'product-line',
  touchpoint: 'touchpoint',
  lead: 'lead',
  campaign: 'campaign',
}

async function foundOf(
  db: Reader,
  row: Shown,
  { table, way, importance, textFrom }: Pointed,
): Promise<Found> {
  const isSection = table === 'plan_section'
  return {
    kind: kindOf[table],
    id: (isSection ? row.plan_id : row.id) ?? row.id,
    accountId: row.account_id,
    accountName: row.account_name,
    ownerId: row.owner_id,
    planId: row.plan_id ?? null,
    sectionId: isSection ? row.id : null,
    title: titleOf(table, row),
    detail: (isSection ? row.plan_title : row.detail) ?? '',
    way,
    importance,
    text: textFrom === undefined ? null : await textOf(db, table, row.id, textFrom),
  }
}

function titleOf(table: SearchTable, row: Shown): string {
  if (table === 'lead')
    return nameOfLead({
      firstName: row.first_name ?? '',
      lastName: row.title,
      title: row.post ?? '',
      company: row.detail ?? '',
      email: row.email ?? '',
    })
  if (table !== 'contact') return row.title
  return displayName({ firstName: row.first_name ?? '', lastName: row.title, title: row.detail ?? '' })
}

const textColumn: Readonly<Partial<Record<SearchTable, string>>> = {
  account: 'description',
  contact: 'note',
  buying_center: 'decision',
  plan_section: 'text',
  touchpoint: 'note',
  lead: 'need',
}

async function textOf(db: Reader, table: SearchTable, id: string, from: number): Promise<string | null> {
  const column = textColumn[table]
  if (column === undefined) return null
  const sql = `select substr(${column}, ?, ?) as text from ${table} where id = ?`
  const [row] = await ask<{ text: string }>(db, sql, [from + 1, chunkUnits, id])
  return row?.text ?? null
}
