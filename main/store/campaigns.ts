import type { AccountFacts } from '#shared/domain/campaign/audience.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { sql } from 'kysely'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'
import { fromRow } from './shape.ts'
import { touchpointShape } from './touchpoint-tables.ts'

/** Every campaign with what a list shows of it. Its parts are counted campaign by campaign, each by its index. */
export function list(db: Reader) {
  return db
    .selectFrom('campaign')
    .leftJoin('team_member as owner', 'owner.id', 'campaign.owner_id')
    .select([
      'campaign.id',
      'campaign.name',
      'campaign.state',
      'owner.name as ownerName',
      'campaign.starts_on as startsOn',
      'campaign.ends_on as endsOn',
      'campaign.currency',
      'campaign.budget_minor as budgetMinor',
      'campaign.version',
    ])
    .select([
      countOf(0).as('aimedAt'),
      countOf(1).as('heldOut'),
      responded.as('responded'),
      sql<number>`(select coalesce(sum(cost_minor), 0) from campaign_wave where campaign_id = campaign.id)`.as(
        'costMinor',
      ),
    ])
    .orderBy(
      sql`case campaign.state when 'running' then 0 when 'planned' then 1 when 'done' then 2 else 3 end`,
    )
    .orderBy('campaign.starts_on', (by) => by.desc().nullsLast())
    .orderBy(sql`lower(campaign.name)`)
    .orderBy('campaign.id')
    .execute()
}

function countOf(isHeldOut: 0 | 1) {
  return sql<number>`(select count(*) from campaign_account
    where campaign_id = campaign.id and is_held_out = ${isHeldOut} and left_out_reason is null)`
}

/** How many accounts that a campaign is aimed at did more than open what they got. */
const responded = sql<number>`(select count(distinct campaign_response.account_id) from campaign_response
  join campaign_account on campaign_account.campaign_id = campaign_response.campaign_id
    and campaign_account.account_id = campaign_response.account_id
  where campaign_response.campaign_id = campaign.id and campaign_response.kind <> 'opened'
    and campaign_account.is_held_out = 0 and campaign_account.left_out_reason is null)`

/** All accounts by name with what a view of the portfolio asks of them, but for their key players. */
export async function listFacts(
  db: Reader,
  today: CalendarDay,
): Promise<readonly (Omit<AccountFacts, 'keyPlayers'> & Readonly<{ accountName: string }>)[]> {
  const accounts = await db
    .selectFrom('account')
    .leftJoin('team_member as owner', 'owner.id', 'account.owner_id')
    .select([
      'account.id as accountId',
      'account.name as accountName',
      'account.tier',
      'account.segment',
      'account.region',
      'account.industry',
      'account.owner_id as ownerId',
      'owner.name as ownerName',
    ])
    .select((from) =>
      from
        .selectFrom('touchpoint')
        .select(({ fn }) => fn.max('happened_on').as('last'))
        .whereRef('touchpoint.account_id', '=', 'account.id')
        .where('happened_on', '<=', today)
        .as('lastTouchOn'),
    )
    .orderBy(sql`lower(account.name)`)
    .orderBy('account.id')
    .execute()
  const open = await db
    .selectFrom('opportunity')
    .select('account_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', 'open')
    .groupBy('account_id')
    .execute()
  const openAt = new Map(open.map(({ account_id: id, count }) => [id, count]))
  return accounts.map((account) => ({
    ...account,
    openOpportunities: openAt.get(account.accountId) ?? 0,
  }))
}

/** Who has high influence, and those who are named, with where they are and how they stand. */
export async function listKeyPlayers(db: Reader, named: ReadonlySet<ContactId>) {
  const people = db.selectFrom('contact').select(['id', 'account_id as accountId', 'attitude'])
  const found = await people.where('influence', '=', 'high').execute()
  const known = new Set(found.map(({ id }) => id))
  const others = [...named].filter((id) => !known.has(id))
  for (const some of chunks(others, idsAtOnce))
    found.push(...(await people.where('id', 'in', some).execute()))
  return found
}

/** The touchpoints of these accounts on the days from one to another, both included, the oldest first. */
export async function listTouchpoints(
  db: Reader,
  accountIds: readonly AccountId[],
  from: CalendarDay,
  to: CalendarDay,
) {
  const found = []
  for (const some of chunks(accountIds, idsAtOnce)) {
    const rows = await db
      .selectFrom('touchpoint')
      .selectAll()
      .where('account_id', 'in', some)
      .where('happened_on', '>=', from)
      .where('happened_on', '<=', to)
      .orderBy('happened_on')
      .orderBy('id')
      .execute()
    found.push(...rows.map((row) => fromRow(touchpointShape, row)))
  }
  return found
}
