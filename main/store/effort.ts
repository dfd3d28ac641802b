import type { AccountId } from '#shared/domain/account/model.ts'
import type { EffortCell, MemberEffort } from '#shared/domain/touchpoint/effort.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { sql } from 'kysely'
import type { Reader } from './recorder.ts'

/** Of one account or, with `null`, of all; both days are included. */
type Asked = Readonly<{ accountId: AccountId | null; from: CalendarDay; until: CalendarDay }>

/** The touchpoints of these days, summed by account, month and channel. */
export async function listEffort(db: Reader, asked: Asked): Promise<EffortCell[]> {
  const month = sql<string>`substr(touchpoint.happened_on, 1, 7)`
  const ofUs = sql`max(1, json_array_length(touchpoint.team_member_ids))`
  const rows = await within(db, asked)
    .select(['touchpoint.account_id', 'touchpoint.channel'])
    .select([month.as('month'), sql<number>`coalesce(sum(touchpoint.minutes * ${ofUs}), 0)`.as('minutes')])
    .select([
      sql<number>`count(*)`.as('touchpoints'),
      sql<number>`sum(touchpoint.minutes is null)`.as('unmeasured'),
    ])
    .groupBy(['touchpoint.account_id', 'touchpoint.channel', month])
    .execute()
  return rows.map(({ account_id: accountId, ...cell }) => ({ accountId, ...cell }))
}

/** The same days, by who of us took part. */
export function listMemberEffort(db: Reader, asked: Asked): Promise<MemberEffort[]> {
  return within(db, asked)
    .innerJoin('touchpoint_person', 'touchpoint_person.touchpoint_id', 'touchpoint.id')
    .innerJoin('team_member', 'team_member.id', 'touchpoint_person.person_id')
    .where('touchpoint_person.happened_on', '>=', asked.from)
    .where('touchpoint_person.happened_on', '<=', asked.until)
    .select('team_member.id as teamMemberId')
    .select([
      sql<number>`coalesce(sum(touchpoint.minutes), 0)`.as('minutes'),
      sql<number>`count(*)`.as('touchpoints'),
      sql<number>`sum(touchpoint.minutes is null)`.as('unmeasured'),
    ])
    .groupBy('team_member.id')
    .orderBy('minutes', 'desc')
    .orderBy('touchpoints', 'desc')
    .execute()
}

function within(db: Reader, { accountId, from, until }: Asked) {
  return db
    .selectFrom('touchpoint')
    .where('touchpoint.happened_on', '>=', from)
    .where('touchpoint.happened_on', '<=', until)
    .$if(accountId !== null, (some) => some.where('touchpoint.account_id', '=', accountId as AccountId))
}
