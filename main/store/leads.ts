import {
  leadStatuses,
  type Lead,
  type LeadId,
  type LeadSource,
  type LeadStatus,
} from '#shared/domain/lead/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { sql } from 'kysely'
import { likeContaining } from './like.ts'
import { leadShape } from './lead-tables.ts'
import type { Reader } from './recorder.ts'
import { fromRow } from './shape.ts'

export type LeadChoice = Readonly<{
  search: string
  statuses: readonly LeadStatus[]
  sources: readonly LeadSource[]
  ownerIds: readonly TeamMemberId[]
}>

/** By what leads can be put in order where they are kept: what has no value comes last, among the same the newest first. */
const keptOrders = {
  status: sql`case status ${sql.join(
    leadStatuses.map((status, place) => sql`when ${sql.lit(status)} then ${sql.lit(place)}`),
    sql` `,
  )} end`,
  source: sql`source`,
  receivedOn: sql`received_on`,
  nextStepDueOn: sql`next_step_due_on`,
} as const
export type KeptOrder = keyof typeof keptOrders

/** The ids of the leads of one page, in an order that is kept. */
export async function listPage(
  db: Reader,
  choice: LeadChoice,
  { field, direction }: Readonly<{ field: KeptOrder; direction: 'asc' | 'desc' }>,
  { offset, limit }: Readonly<{ offset: number; limit: number }>,
): Promise<LeadId[]> {
  const key = keptOrders[field]
  const rows = await chosen(db, choice)
    .select('id')
    .orderBy(sql`${key} is null`)
    .orderBy(direction === 'asc' ? sql`${key} asc` : sql`${key} desc`)
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

export async function countChosen(db: Reader, choice: LeadChoice): Promise<number> {
  const { count } = await chosen(db, choice)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Of all leads that are chosen as much as they are called, and by whom they are looked after. */
export function listNamed(db: Reader, choice: LeadChoice) {
  return chosen(db, choice)
    .select([
      'id',
      'first_name as firstName',
      'last_name as lastName',
      'title',
      'company',
      'email',
      'owner_id as ownerId',
    ])
    .execute()
}

/** Of all leads that are chosen as much as a score is made of: it is reckoned and not stored. */
export async function listScored(db: Reader, choice: LeadChoice) {
  const rows = await chosen(db, choice)
    .select([
      'id',
      'status',
      'company',
      'website',
      'email',
      'phone',
      'title',
      'industry',
      'country',
      'employees',
      'source',
      'products',
      'touches',
    ])
    .select(['budget_minor as budgetMinor', 'decides_on as decidesOn', 'decision_role as decisionRole'])
    .select(['received_on as receivedOn', 'next_step as nextStep'])
    // How long a need is does not matter: whether there is one does.
    .select(sql<string>`substr(need, 1, 1)`.as('need'))
    .execute()
  return rows.map(({ products, touches, ...row }) => ({
    ...row,
    products: listIn(products) as Lead['products'],
    touches: listIn(touches) as Lead['touches'],
  }))
}

/** Most lists are empty: these need not be read. */
function listIn(text: string): unknown {
  return text === '[]' ? [] : JSON.parse(text)
}

/** Leads in the order of their ids as they are given. */
export async function listByIds(db: Reader, ids: readonly LeadId[]): Promise<Lead[]> {
  const rows = await db.selectFrom('lead').selectAll().where('id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, fromRow(leadShape, row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function chosen(db: Reader, { search, statuses, sources, ownerIds }: LeadChoice) {
  let query = db.selectFrom('lead')
  if (statuses.length > 0) query = query.where('status', 'in', statuses)
  if (sources.length > 0) query = query.where('source', 'in', sources)
  if (ownerIds.length > 0) query = query.where('owner_id', 'in', ownerIds)
  if (search !== '') {
    const pattern = likeContaining(search)
    query = query.where(
      sql<boolean>`first_name || ' ' || last_name || char(10) || company || char(10) || email || char(10) || title
        || char(10) || need || char(10) || source_detail like ${pattern} escape '\\'`,
    )
  }
  return query
}

/** Leads by the day they came, both days included, with what won the opportunities they became. */
export async function listReceived(db: Reader, from: CalendarDay, to: CalendarDay) {
  return db
    .selectFrom('lead')
    .leftJoin('opportunity', 'opportunity.id', 'lead.opportunity_id')
    .leftJoin('account', 'account.id', 'opportunity.account_id')
    .select(['lead.source', 'lead.status', 'lead.received_on as receivedOn'])
    .select([
      'opportunity.id',
      'opportunity.state',
      'opportunity.amount_minor as amountMinor',
      'account.currency',
    ])
    .where('lead.received_on', '>=', from)
    .where('lead.received_on', '<=', to)
    .execute()
}

/** Names, sites and the web domains of people's addresses: by what the company of a lead is known again. */
export async function listCompanies(db: Reader) {
  const accounts = await db.selectFrom('account').select(['id', 'name', 'website']).orderBy('name').execute()
  const addresses = await db
    .selectFrom('contact')
    .select('account_id as accountId')
    .select(sql<string>`lower(substr(email, instr(email, '@') + 1))`.as('domain'))
    .where('email', 'like', '%_@_%')
    .where('external_kind', 'is', null)
    .distinct()
    .execute()
  return { accounts, addresses }
}

type Person = Readonly<{ lastName: string; email: string }>

/** Contacts who may be the same person: the same address, or the same last name, whatever the case of Latin letters. */
export function listLikeContacts(db: Reader, { lastName, email }: Person) {
  return db
    .selectFrom('contact')
    .innerJoin('account', 'account.id', 'contact.account_id')
    .select(['contact.id', 'contact.first_name as firstName', 'contact.last_name as lastName'])
    .select([
      'contact.title',
      'contact.email',
      'contact.account_id as accountId',
      'account.name as accountName',
    ])
    .where(isLike('contact', { lastName, email }))
    .orderBy('contact.id')
    .limit(200)
    .execute()
}

/** Other leads that may be the same person. */
export function listLikeLeads(db: Reader, person: Person) {
  return db
    .selectFrom('lead')
    .select(['id', 'first_name as firstName', 'last_name as lastName', 'title', 'company', 'email'])
    .where(isLike('lead', person))
    .orderBy('id')
    .limit(200)
    .execute()
}

function isLike(table: 'contact' | 'lead', { lastName, email }: Person) {
  const [name, address] = [sql.ref(`${table}.last_name`), sql.ref(`${table}.email`)]
  return sql<boolean>`((${lastName} <> '' and ${name} = ${lastName} collate nocase)
    or (${email} <> '' and ${address} = ${email} collate nocase))`
}
