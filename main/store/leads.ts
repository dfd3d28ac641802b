import type { Lead, LeadSource, LeadStatus } from '#shared/domain/lead/model.ts'
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

/** All leads that are chosen: the score, by which they are sorted, is reckoned and not stored. */
export async function listChosen(db: Reader, choice: LeadChoice): Promise<Lead[]> {
  const { search, statuses, sources, ownerIds } = choice
  let query = db.selectFrom('lead').selectAll().orderBy('id')
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
  return (await query.execute()).map((row) => fromRow(leadShape, row))
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
