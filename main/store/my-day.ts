import type { ContactId, TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { sql } from 'kysely'
import { findLastWritten } from './last-written.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'
import { fromRow } from './shape.ts'
import { contactShape } from './tables.ts'

type Mine = TeamMemberId | null

/** Open promises that are due up to a day, the first due first, with where they were given. */
export function listPromises(db: Reader, until: CalendarDay, mine: Mine) {
  return db
    .selectFrom('outcome')
    .innerJoin('touchpoint', 'touchpoint.id', 'outcome.touchpoint_id')
    .innerJoin('account', 'account.id', 'touchpoint.account_id')
    .select([
      'outcome.id as outcomeId',
      'outcome.text',
      'outcome.side',
      'outcome.state',
      'outcome.due_on as dueOn',
      'account.id as accountId',
      'account.name as accountName',
    ])
    .where('outcome.kind', '=', 'promise')
    .where('outcome.state', '=', 'open')
    .where('outcome.due_on', '<=', until)
    .$if(mine !== null, (some) =>
      some.where((where) =>
        where.or([
          where('outcome.team_member_id', '=', mine),
          where.and([where('outcome.team_member_id', 'is', null), where('account.owner_id', '=', mine)]),
        ]),
      ),
    )
    .orderBy('outcome.due_on')
    .orderBy('outcome.id')
    .execute()
}

/** These people with their account, the rhythm of its tier, and the day on which they were met last, up to today. */
export async function listPeople(db: Reader, ids: readonly ContactId[], today: CalendarDay, mine: Mine) {
  const found = []
  for (const some of chunks(ids, idsAtOnce)) {
    const rows = await db
      .selectFrom('contact')
      .innerJoin('account', 'account.id', 'contact.account_id')
      .leftJoin('touch_rhythm', 'touch_rhythm.tier', 'account.tier')
      .selectAll('contact')
      .select(['account.name as at_account_name', 'touch_rhythm.days as at_rhythm_days'])
      .select((from) =>
        from
          .selectFrom('touchpoint_person')
          .select(({ fn }) => fn.max('touchpoint_person.happened_on').as('last'))
          .whereRef('touchpoint_person.person_id', '=', 'contact.id')
          .where('touchpoint_person.happened_on', '<=', today)
          .as('at_last_on'),
      )
      .where('contact.id', 'in', some)
      .$if(mine !== null, (ours) => ours.where('account.owner_id', '=', mine))
      .orderBy('contact.id')
      .execute()
    found.push(
      ...rows.map((row) => ({
        contact: fromRow(contactShape, row),
        accountName: row.at_account_name,
        rhythmDays: row.at_rhythm_days,
        lastOn: row.at_last_on,
      })),
    )
  }
  return found
}

/** The accounts with a plan that is not closed, by name, with the day on which anybody was in touch last, up to today. */
export function listPlannedAccounts(db: Reader, today: CalendarDay, mine: Mine) {
  return db
    .selectFrom('account')
    .select(['account.id as accountId', 'account.name as accountName'])
    .select((from) =>
      from
        .selectFrom('touchpoint')
        .select(({ fn }) => fn.max('happened_on').as('last'))
        .whereRef('touchpoint.account_id', '=', 'account.id')
        .where('happened_on', '<=', today)
        .as('lastOn'),
    )
    .where('account.id', 'in', (from) =>
      from.selectFrom('plan').select('plan.account_id').where('plan.state', '!=', 'closed'),
    )
    .$if(mine !== null, (some) => some.where('account.owner_id', '=', mine))
    .orderBy(sql`lower(account.name)`)
    .orderBy('account.id')
    .execute()
}

/** The plans that are open for editing, each with the instant at which anything of it was changed last. */
export async function listLastWritten(db: Reader, mine: Mine) {
  const plans = await db
    .selectFrom('plan')
    .innerJoin('account', 'account.id', 'plan.account_id')
    .select(['plan.id as planId', 'plan.title', 'account.id as accountId', 'account.name as accountName'])
    .where('plan.state', 'in', ['draft', 'in-review', 'active'])
    .$if(mine !== null, (some) => some.where('account.owner_id', '=', mine))
    .orderBy('plan.id')
    .execute()
  const written = await findLastWritten(
    db,
    plans.map(({ planId }) => planId),
  )
  return plans.map((plan) => ({ ...plan, writtenAt: written.get(plan.planId) ?? null }))
}
