import { sql, type RawBuilder } from 'kysely'
import type { Member } from '#shared/domain/buying-center/model.ts'
import type { CompetitorStanding } from '#shared/domain/competitor/model.ts'
import type { Lead } from '#shared/domain/lead/model.ts'
import type { Rating } from '#shared/domain/rating/model.ts'
import type { Contact, ContactId, InformalLine } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { memberShape } from './center-tables.ts'
import { leadShape } from './lead-tables.ts'
import type { Reader } from './recorder.ts'
import { fromRow, type Shape } from './shape.ts'
import { contactShape, informalLineShape, ratingShape } from './tables.ts'
import { competitorStandingShape } from './white-space-tables.ts'

/** A thing, and when a command last changed it; `null` where the record tells of none. */
export type ChangedAt<V> = Readonly<{ of: V; changedAt: string | null }>

export type PersonKnown = ChangedAt<Contact> & Readonly<{ lastContactOn: CalendarDay | null }>

/**
 * People by name, each with the last contact up to a day: a touchpoint with them, one noted with a relationship, something they said or promised, or an
 * answer to a campaign.
 * @param only one of them, or all
 */
export async function listPeople(
  db: Reader,
  today: CalendarDay,
  only: ContactId | null,
): Promise<readonly PersonKnown[]> {
  const one = only === null ? sql`` : sql`and contact.id = ${only}`
  const rows = sql<Record<string, unknown>>`select contact.*, ${changedAt('contact')} as at_changed,
      (select max(happened_on) from touchpoint_person
        where person_id = contact.id and happened_on <= ${today}) as at_touched,
      (select max(last_touch_on) from relationship
        where contact_id = contact.id and last_touch_on <= ${today}) as at_noted,
      (select max(touchpoint.happened_on) from outcome join touchpoint on touchpoint.id = outcome.touchpoint_id
        where outcome.contact_id = contact.id and touchpoint.happened_on <= ${today}) as at_said,
      (select max(settled_on) from outcome where contact_id = contact.id and settled_on <= ${today}) as at_settled,
      (select max(responded_on) from campaign_response
        where contact_id = contact.id and responded_on <= ${today}) as at_responded
    from contact where (first_name <> '' or last_name <> '') ${one}`
  return (await rows.execute(db as never)).rows.map((row) => ({
    ...changed(contactShape, row),
    lastContactOn: [
      'at_touched',
      'at_noted',
      'at_said',
      'at_settled',
      'at_responded',
    ].reduce<CalendarDay | null>((last, field) => {
      const day = row[field] as CalendarDay | null
      return day !== null && (last === null || day > last) ? day : last
    }, null),
  }))
}

/** Leads that are nobody at an account. */
export async function listLeads(db: Reader): Promise<readonly ChangedAt<Lead>[]> {
  return listChanged(db, leadShape, sql`contact_id is null`)
}

/** What is thought of people beside what stands in their own record, of one or of all. Ratings are those of rounds that are closed. */
export async function listThoughts(db: Reader, only: ContactId | null) {
  const isOne = (column: string): RawBuilder<unknown> =>
    only === null ? sql`1 = 1` : sql`${sql.ref(column)} = ${only}`
  return {
    members: await listChanged<Member>(db, memberShape, isOne('contact_id')),
    lines: await listChanged<InformalLine>(db, informalLineShape, isOne('from_contact_id')),
    standings: await listChanged<CompetitorStanding>(db, competitorStandingShape, isOne('contact_id')),
    ratings: await listRatings(db, isOne('contact_id')),
  }
}

async function listRatings(db: Reader, which: RawBuilder<unknown>): Promise<readonly Rating[]> {
  const rows = sql<Record<string, unknown>>`select * from rating where ${which}
    and round_id in (select id from rating_round where closed_on is not null)`
  return (await rows.execute(db as never)).rows.map((row) => fromRow(ratingShape, row))
}

async function listChanged<V>(
  db: Reader,
  shape: Shape<V>,
  which: RawBuilder<unknown>,
): Promise<readonly ChangedAt<V>[]> {
  const rows = sql<
    Record<string, unknown>
  >`select ${sql.table(shape.table)}.*, ${changedAt(shape.table)} as at_changed
    from ${sql.table(shape.table)} where ${which}`
  return (await rows.execute(db as never)).rows.map((row) => changed(shape, row))
}

function changed<V>(shape: Shape<V>, row: Readonly<Record<string, unknown>>): ChangedAt<V> {
  return { of: fromRow(shape, row), changedAt: row['at_changed'] as string | null }
}

/** What many rows brought in together has no change of its own; the erasure of somebody else is no news of anybody. */
function changedAt(table: string): RawBuilder<unknown> {
  const id = sql.ref(`${table}.id`)
  return sql`(select happened_at from command where seq = coalesce(
      (select max(command_seq) from change where object_id = ${id}
        and command_seq not in (select seq from command where name = 'erasure.erase')),
      (select max(command_seq) from arrival where object = ${table} and ${id} between from_id and until_id)))`
}
