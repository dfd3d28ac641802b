import type { AccountId } from '#shared/domain/account/model.ts'
import type { ContactId, TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { Touchpoint, TouchpointChannel } from '#shared/domain/touchpoint/model.ts'
import type { OutcomeKind } from '#shared/domain/touchpoint/outcome.ts'
import type { Touch } from '#shared/domain/touchpoint/rhythm.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'
import { fromRow } from './shape.ts'
import { touchpointShape } from './touchpoint-tables.ts'

/** A page of an account's touchpoints, the latest first. */
export async function listByAccount(
  db: Reader,
  accountId: AccountId,
  page: Readonly<{ offset: number; limit: number }>,
): Promise<{ rows: Touchpoint[]; total: number }> {
  const all = db.selectFrom('touchpoint').where('account_id', '=', accountId)
  const { total } = await all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await all
    .selectAll()
    .orderBy('happened_on', 'desc')
    .orderBy('id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return { rows: rows.map((row) => fromRow(touchpointShape, row)), total }
}

/** Those from one day to another, both included, by day. */
export async function listBetween(
  db: Reader,
  accountId: AccountId,
  from: CalendarDay,
  to: CalendarDay,
): Promise<Touchpoint[]> {
  const rows = await db
    .selectFrom('touchpoint')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('happened_on', '>=', from)
    .where('happened_on', '<=', to)
    .orderBy('happened_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => fromRow(touchpointShape, row))
}

export async function findLastDay(db: Reader, accountId: AccountId): Promise<CalendarDay | null> {
  const row = await db
    .selectFrom('touchpoint')
    .select(({ fn }) => fn.max('happened_on').as('last'))
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row?.last ?? null
}

/** `null` lets everything through. */
type Filter = Readonly<{
  accountId: AccountId | null
  channel: TouchpointChannel | null
  contactId: ContactId | null
  teamMemberId: TeamMemberId | null
  outcomeKind: OutcomeKind | null
  from: CalendarDay | null
  until: CalendarDay | null
}>

/** A page of those that pass the filter, the latest first, with the names of their accounts. */
export async function listFiltered(
  db: Reader,
  { accountId, channel, contactId, teamMemberId, outcomeKind, from, until }: Filter,
  page: Readonly<{ offset: number; limit: number }>,
): Promise<{ rows: { touchpoint: Touchpoint; accountName: string }[]; total: number }> {
  const people = [contactId, teamMemberId].filter((id) => id !== null)
  const all = db
    .selectFrom('touchpoint')
    .$if(accountId !== null, (some) => some.where('touchpoint.account_id', '=', accountId as AccountId))
    .$if(channel !== null, (some) => some.where('touchpoint.channel', '=', channel as TouchpointChannel))
    .$if(from !== null, (some) => some.where('touchpoint.happened_on', '>=', from as CalendarDay))
    .$if(until !== null, (some) => some.where('touchpoint.happened_on', '<=', until as CalendarDay))
    .$if(people.length > 0, (some) =>
      some.where((is) =>
        is.and(
          people.map((id) =>
            is(
              'touchpoint.id',
              'in',
              is.selectFrom('touchpoint_person').select('touchpoint_id').where('person_id', '=', id),
            ),
          ),
        ),
      ),
    )
    .$if(outcomeKind !== null, (some) =>
      some.where((is) =>
        is.exists(
          is
            .selectFrom('outcome')
            .select('outcome.id')
            .whereRef('outcome.touchpoint_id', '=', 'touchpoint.id')
            .where('outcome.kind', '=', outcomeKind as OutcomeKind),
        ),
      ),
    )
  const { total } = await all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await all
    .innerJoin('account', 'account.id', 'touchpoint.account_id')
    .selectAll('touchpoint')
    .select('account.name as account_name')
    .orderBy('touchpoint.happened_on', 'desc')
    .orderBy('touchpoint.id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return {
    rows: rows.map((row) => ({ touchpoint: fromRow(touchpointShape, row), accountName: row.account_name })),
    total,
  }
}

/** All touchpoints of an account as far as it matters whom they reached. */
export async function listTouches(db: Reader, accountId: AccountId): Promise<Touch[]> {
  const rows = await db
    .selectFrom('touchpoint')
    .select(['happened_on', 'channel', 'contact_ids'])
    .where('account_id', '=', accountId)
    .execute()
  return rows.map((row) => ({
    happenedOn: row.happened_on,
    channel: row.channel,
    contactIds: JSON.parse(row.contact_ids) as string[],
  }))
}

/** The contacts that were added last, with their accounts. */
export async function listNameable(db: Reader, atMost: number) {
  return db
    .selectFrom('contact')
    .innerJoin('account', 'account.id', 'contact.account_id')
    .select([
      'contact.id',
      'contact.first_name as firstName',
      'contact.last_name as lastName',
      'contact.title',
    ])
    .select(['contact.account_id as accountId', 'account.name as accountName'])
    .orderBy('contact.id', 'desc')
    .limit(atMost)
    .execute()
}

/** Which of these ids of files are there, each behind the id of its account: `ACCOUNT SOURCE`. */
export async function listSources(db: Reader, sourceIds: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const some of chunks(sourceIds, idsAtOnce)) {
    const rows = await db
      .selectFrom('touchpoint')
      .select(['account_id', 'source_id'])
      .where('source_id', 'in', some)
      .execute()
    for (const row of rows) found.add(`${row.account_id} ${row.source_id}`)
  }
  return found
}
