import type { Account, AccountId, AccountStatus } from '#shared/domain/account/model.ts'
import type { PlanState } from '#shared/domain/plan/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { sql } from 'kysely'
import { likeContaining } from './like.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'
import { fromRow } from './shape.ts'
import { accountShape } from './tables.ts'

export type AccountFilter = Readonly<{
  search: string
  tiers: readonly string[]
  segments: readonly string[]
  statuses: readonly AccountStatus[]
  ownerIds: readonly TeamMemberId[]
  planStates: readonly (PlanState | 'none')[]
}>

export type AccountSort = Readonly<{
  field:
    'name' | 'tier' | 'segment' | 'region' | 'industry' | 'status' | 'owner' | 'parent' | 'plan' | 'contacts'
  direction: 'asc' | 'desc'
}>

type Page = Readonly<{ offset: number; limit: number }>

const sortColumns = {
  name: 'lower(account.name)',
  tier: 'lower(account.tier)',
  segment: 'lower(account.segment)',
  region: 'lower(account.region)',
  industry: 'lower(account.industry)',
  status: 'account.status',
  owner: 'lower(owner_name)',
  parent: 'lower(parent_name)',
  plan: 'plan_state',
  contacts: 'contacts',
} as const

/** The accounts that pass the filter, with their owner, parent, newest plan and number of contacts by name. */
export async function list(db: Reader, filter: AccountFilter, sort: AccountSort, page: Page) {
  const matching = filtered(db, filter)
  const total = await db
    .selectFrom(matching.as('matching'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await matching
    .orderBy(sql.raw(sortColumns[sort.field]), (order) =>
      sort.direction === 'asc' ? order.asc().nullsLast() : order.desc().nullsLast(),
    )
    .orderBy(sql`lower(account.name)`)
    .orderBy('account.id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return {
    total: total.total,
    rows: rows.map((row) => ({
      id: row.id,
      name: row.name,
      tier: row.tier,
      segment: row.segment,
      region: row.region,
      industry: row.industry,
      status: row.status,
      ownerId: row.owner_id,
      ownerName: row.owner_name,
      parentId: row.parent_id,
      parentName: row.parent_name,
      planState: row.plan_state,
      contacts: row.contacts ?? 0,
      version: row.version,
    })),
  }
}

function filtered(db: Reader, filter: AccountFilter) {
  let query = db
    .selectFrom('account')
    .leftJoin('team_member as owner', 'owner.id', 'account.owner_id')
    .leftJoin('account as above', 'above.id', 'account.parent_id')
    .select([
      'account.id',
      'account.name',
      'account.tier',
      'account.segment',
      'account.region',
      'account.industry',
      'account.status',
      'account.owner_id',
      'account.parent_id',
      'account.version',
      'owner.name as owner_name',
      'above.name as parent_name',
    ])
    .select((from) => [newestPlanState(from).as('plan_state'), contactsOf(from).as('contacts')])

  if (filter.search !== '') {
    const pattern = likeContaining(filter.search)
    query = query.where((where) =>
      where.or([
        sql<boolean>`account.name like ${pattern} escape '\\'`,
        sql<boolean>`account.source_id like ${pattern} escape '\\'`,
        sql<boolean>`account.city like ${pattern} escape '\\'`,
      ]),
    )
  }
  if (filter.tiers.length > 0) query = query.where('account.tier', 'in', filter.tiers)
  if (filter.segments.length > 0) query = query.where('account.segment', 'in', filter.segments)
  if (filter.statuses.length > 0) query = query.where('account.status', 'in', filter.statuses)
  if (filter.ownerIds.length > 0) query = query.where('account.owner_id', 'in', filter.ownerIds)
  if (filter.planStates.length > 0) {
    query = query.where((where) =>
      where(where.fn.coalesce(newestPlanState(where), sql<string>`'none'`), 'in', filter.planStates),
    )
  }
  return query
}

type Builder = Pick<Reader, 'selectFrom'>

/** The state of the plan that starts last. */
function newestPlanState(from: unknown) {
  return (from as Builder)
    .selectFrom('plan')
    .select('plan.state')
    .where(sql<boolean>`plan.account_id = account.id`)
    .orderBy('plan.starts_on', 'desc')
    .orderBy('plan.id', 'desc')
    .limit(1)
}

function contactsOf(from: unknown) {
  return (from as Builder)
    .selectFrom('contact')
    .where(sql<boolean>`contact.account_id = account.id`)
    .select(({ fn }) => fn.countAll<number>().as('count'))
}

/** One level of the parent tree, by name. */
export async function listChildren(db: Reader, parentId: AccountId | null, page: Page) {
  const level = db.selectFrom('account').where('parent_id', parentId === null ? 'is' : '=', parentId)
  const { total } = await level
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await level
    .select(['account.id', 'account.name', 'account.tier', 'account.status', 'account.version'])
    .select((from) => [
      contactsOf(from).as('contacts'),
      from
        .selectFrom('account as below')
        .whereRef('below.parent_id', '=', 'account.id')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .as('children'),
    ])
    .orderBy(sql`lower(account.name)`)
    .orderBy('account.id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return {
    total,
    rows: rows.map((row) => ({ ...row, contacts: row.contacts ?? 0, children: row.children ?? 0 })),
  }
}

/** The accounts above, from the ultimate parent down to the direct one. */
export async function listAbove(db: Reader, id: AccountId): Promise<{ id: AccountId; name: string }[]> {
  const above: { id: AccountId; name: string }[] = []
  const seen = new Set<AccountId>()
  for (let at: AccountId | null = id; at !== null && !seen.has(at);) {
    seen.add(at)
    const row: { id: AccountId; name: string; parent_id: AccountId | null } | undefined = await db
      .selectFrom('account')
      .select(['id', 'name', 'parent_id'])
      .where('id', '=', at)
      .executeTakeFirst()
    if (row && row.id !== id) above.unshift({ id: row.id, name: row.name })
    at = row?.parent_id ?? null
  }
  return above
}

/** The account at the top of the tree that somebody's belongs to. */
export async function topOf(
  db: Reader,
  { accountId }: Readonly<{ accountId: AccountId }>,
): Promise<AccountId> {
  const [top] = await listAbove(db, accountId)
  return top?.id ?? accountId
}

/** How many accounts are below one, on all levels. */
export async function countBelow(db: Reader, id: AccountId): Promise<number> {
  const seen = new Set([id])
  for (let level: readonly AccountId[] = [id]; level.length > 0;) {
    const next: AccountId[] = []
    for (const some of chunks(level, idsAtOnce)) {
      const found = await db.selectFrom('account').select('id').where('parent_id', 'in', some).execute()
      next.push(...found.map((row) => row.id).filter((below) => !seen.has(below)))
    }
    for (const below of next) seen.add(below)
    level = next
  }
  return seen.size - 1
}

/** What the parent tree is judged by. */
export function listTree(db: Reader) {
  return db.selectFrom('account').select(['id', 'name', 'parent_id as parentId']).execute()
}

/** Id, name and tier of every account, by name: quicker than whole accounts, of which a list has many. */
export async function listNamed(db: Reader): Promise<readonly Pick<Account, 'id' | 'name' | 'tier'>[]> {
  return db.selectFrom('account').select(['id', 'name', 'tier']).orderBy('name').orderBy('id').execute()
}

export async function findBySourceId(db: Reader, sourceId: string): Promise<Account | undefined> {
  const row = await db.selectFrom('account').selectAll().where('source_id', '=', sourceId).executeTakeFirst()
  return row && fromRow(accountShape, row)
}

const wordFields = {
  tiers: 'tier',
  segments: 'segment',
  regions: 'region',
  industries: 'industry',
  countries: 'country',
} as const

/** The words that accounts already use, most used first, for the fields that take free words. */
export async function listWordsInUse(db: Reader) {
  const words: Record<keyof typeof wordFields, string[]> = {
    tiers: [],
    segments: [],
    regions: [],
    industries: [],
    countries: [],
  }
  for (const [list, column] of Object.entries(wordFields) as [keyof typeof wordFields, 'tier'][]) {
    const rows = await db
      .selectFrom('account')
      .select(column)
      .where(column, '<>', '')
      .groupBy(column)
      .orderBy(({ fn }) => fn.countAll(), 'desc')
      .orderBy(column)
      .limit(200)
      .execute()
    words[list] = rows.map((row) => row[column])
  }
  return words
}
