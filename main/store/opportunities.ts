import type { AccountId } from '#shared/domain/account/model.ts'
import type { OpportunityState } from '#shared/domain/opportunity/model.ts'
import type { SalesProcess } from '#shared/domain/opportunity/sales-process.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { sql, type RawBuilder } from 'kysely'
import { likeContaining } from './like.ts'
import type { Reader } from './recorder.ts'

export type OpportunityChoice = Readonly<{
  accountId: AccountId | null
  search: string
  states: readonly OpportunityState[]
  /** `null` is what is in none of the process. */
  stages: readonly (string | null)[]
  ownerIds: readonly TeamMemberId[]
}>
export type OpportunityOrder = Readonly<{
  field:
    | 'name'
    | 'account'
    | 'stage'
    | 'amount'
    | 'probability'
    | 'closesOn'
    | 'owner'
    | 'state'
    | 'nextStepDueOn'
    | 'closedOn'
  direction: 'asc' | 'desc'
}>
type Process = Pick<SalesProcess, 'stages'>
type Page = Readonly<{ offset: number; limit: number }>

/** A page of the opportunities that are chosen, each with its account, its owner, and the probability that counts. */
export async function list(
  db: Reader,
  process: Process,
  choice: OpportunityChoice,
  order: OpportunityOrder,
  page: Page,
) {
  const rows = await chosen(db, process, choice)
    .leftJoin('team_member as owner', 'owner.id', 'opportunity.owner_id')
    .select([
      'opportunity.id',
      'opportunity.account_id as accountId',
      'account.name as accountName',
      'account.currency',
      'opportunity.name',
      'opportunity.amount_minor as amountMinor',
      'opportunity.closes_on as closesOn',
      'opportunity.closed_on as closedOn',
      'opportunity.state',
      'opportunity.stage',
      'owner.name as ownerName',
      'opportunity.next_step as nextStep',
      'opportunity.next_step_due_on as nextStepDueOn',
      'opportunity.version',
    ])
    .select(probabilityIn(process).as('probability'))
    .orderBy(columnOf(order.field, process), (by) =>
      order.direction === 'asc' ? by.asc().nullsLast() : by.desc().nullsLast(),
    )
    .orderBy(sql`lower(opportunity.name)`)
    .orderBy('opportunity.id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return rows
}

/** How many are chosen, and what they are worth by currency, the largest first. */
export async function sumUp(db: Reader, process: Process, choice: OpportunityChoice) {
  const rows = await chosen(db, process, choice)
    .select(['account.currency'])
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      fn.sum<number | null>('opportunity.amount_minor').as('amountMinor'),
    ])
    .groupBy('account.currency')
    .execute()
  return {
    total: rows.reduce((sum, { count }) => sum + count, 0),
    sums: rows
      .map(({ currency, amountMinor }) => ({ currency, amountMinor: amountMinor ?? 0 }))
      .filter(({ amountMinor }) => amountMinor !== 0)
      .toSorted((one, other) => other.amountMinor - one.amountMinor),
  }
}

/** What a forecast is made of: all that is open, and what was won from a day on. */
export function listExpected(db: Reader, accountId: AccountId | null, wonSince: string) {
  let query = db
    .selectFrom('opportunity')
    .innerJoin('account', 'account.id', 'opportunity.account_id')
    .select([
      'opportunity.state',
      'opportunity.stage',
      'opportunity.probability',
      'opportunity.amount_minor as amountMinor',
      'opportunity.closes_on as closesOn',
      'opportunity.closed_on as closedOn',
      'opportunity.owner_id as ownerId',
      'account.currency',
    ])
    .where((where) =>
      where.or([
        where('opportunity.state', '=', 'open'),
        where.and([
          where('opportunity.state', '=', 'won'),
          where('opportunity.closed_on', '>=', wonSince as never),
        ]),
      ]),
    )
  if (accountId !== null) query = query.where('opportunity.account_id', '=', accountId)
  return query.execute()
}

export async function countOpenByStage(db: Reader): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('opportunity')
    .select('stage')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', 'open')
    .where('stage', 'is not', null)
    .groupBy('stage')
    .execute()
  return new Map(rows.flatMap(({ stage, count }) => (stage === null ? [] : [[stage, count] as const])))
}

function chosen(db: Reader, process: Process, choice: OpportunityChoice) {
  const { accountId, search, states, stages, ownerIds } = choice
  let query = db.selectFrom('opportunity').innerJoin('account', 'account.id', 'opportunity.account_id')
  if (accountId !== null) query = query.where('opportunity.account_id', '=', accountId)
  if (states.length > 0) query = query.where('opportunity.state', 'in', states)
  if (ownerIds.length > 0) query = query.where('opportunity.owner_id', 'in', ownerIds)
  if (stages.length > 0) {
    const named = stages.filter((stage) => stage !== null)
    const known = process.stages.map(({ key }) => key)
    query = query.where((where) =>
      where.or([
        ...(named.length > 0 ? [where('opportunity.stage', 'in', named)] : []),
        ...(stages.includes(null)
          ? [where('opportunity.stage', 'is', null), where('opportunity.stage', 'not in', known)]
          : []),
      ]),
    )
  }
  if (search !== '') {
    const pattern = likeContaining(search)
    query = query.where((where) =>
      where.or([
        sql<boolean>`opportunity.name like ${pattern} escape '\\'`,
        sql<boolean>`account.name like ${pattern} escape '\\'`,
        sql<boolean>`opportunity.source_id like ${pattern} escape '\\'`,
      ]),
    )
  }
  return query
}

function columnOf(field: OpportunityOrder['field'], process: Process): RawBuilder<unknown> {
  switch (field) {
    case 'name':
      return sql`lower(opportunity.name)`
    case 'account':
      return sql`lower(account.name)`
    case 'stage':
      return byStage(process, ({ place }) => place)
    case 'amount':
      return sql`opportunity.amount_minor`
    case 'probability':
      return probabilityIn(process)
    case 'closesOn':
      return sql`opportunity.closes_on`
    case 'owner':
      return sql`lower(owner.name)`
    case 'state':
      return sql`opportunity.state`
    case 'nextStepDueOn':
      return sql`opportunity.next_step_due_on`
    case 'closedOn':
      return sql`opportunity.closed_on`
  }
}

/** The same as the rule of the domain (`probabilityOf`), said to SQLite so that it can sort by it; a test holds them together. */
function probabilityIn(process: Process): RawBuilder<number> {
  return sql<number>`case opportunity.state when 'won' then 100 when 'lost' then 0
    else coalesce(opportunity.probability, ${byStage(process, ({ probability }) => probability)}, 0) end`
}

function byStage(
  { stages }: Process,
  valueOf: (stage: Readonly<{ place: number; probability: number }>) => number,
): RawBuilder<number | null> {
  const cases = stages.map(
    ({ key, probability }, place) => sql`when ${key} then ${sql.lit(valueOf({ place, probability }))}`,
  )
  return sql<number | null>`case opportunity.stage ${sql.join(cases, sql` `)} end`
}
