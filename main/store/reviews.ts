import type { AccountId } from '#shared/domain/account/model.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import type { Review } from '#shared/domain/review/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { sql } from 'kysely'
import type { Reader } from './recorder.ts'
import { reviewShape } from './review-tables.ts'
import { fromRow } from './shape.ts'

/** That a review is, or was, about a plan of an account. */
export type About = Readonly<{ review: Review; planId: PlanId; accountId: AccountId }>

/** The reviews with a plan of one of these accounts on the agenda, or of which something was said; the newest day first. */
export async function listAbout(db: Reader, accountIds: readonly AccountId[]): Promise<readonly About[]> {
  if (accountIds.length === 0) return []
  const ofItems = db
    .selectFrom('agenda_item')
    .innerJoin('plan', 'plan.id', 'agenda_item.plan_id')
    .select(['agenda_item.review_id as review_id', 'plan.id as plan_id', 'plan.account_id as account_id'])
    .where('plan.account_id', 'in', accountIds)
  const ofPoints = db
    .selectFrom('review_point')
    .innerJoin('plan', 'plan.id', 'review_point.plan_id')
    .select(['review_point.review_id as review_id', 'plan.id as plan_id', 'plan.account_id as account_id'])
    .where('plan.account_id', 'in', accountIds)
  const rows = await db
    .selectFrom(ofItems.union(ofPoints).as('about'))
    .innerJoin('review', 'review.id', 'about.review_id')
    .selectAll('review')
    .select(['about.plan_id', 'about.account_id'])
    .orderBy('review.held_on', 'desc')
    .orderBy('review.id', 'desc')
    .orderBy('about.plan_id')
    .execute()
  return rows.map(({ plan_id: planId, account_id: accountId, ...row }) => ({
    review: fromRow(reviewShape, row),
    planId,
    accountId,
  }))
}

/** Of each account that was or is to be reviewed: the last day of a review that was held, and the next of one that is prepared. */
export async function daysOf(
  db: Reader,
  today: CalendarDay,
): Promise<ReadonlyMap<AccountId, Readonly<{ lastHeldOn: CalendarDay | null; nextOn: CalendarDay | null }>>> {
  const { rows } = await sql<{ id: AccountId; last: CalendarDay | null; next: CalendarDay | null }>`
    select plan.account_id as id,
      max(case when review.state = 'held' and review.held_on <= ${today} then review.held_on end) as last,
      min(case when review.state = 'planned' and review.held_on >= ${today} then review.held_on end) as next
    from (select review_id, plan_id from agenda_item where plan_id is not null
          union select review_id, plan_id from review_point) as about
    join review on review.id = about.review_id
    join plan on plan.id = about.plan_id
    group by plan.account_id`.execute(db as never)
  return new Map(rows.map(({ id, last, next }) => [id, { lastHeldOn: last, nextOn: next }]))
}

/** The reviews in which one of us takes part. */
export async function listWith(db: Reader, teamMemberId: TeamMemberId): Promise<readonly Review[]> {
  const rows = await db
    .selectFrom('review')
    .selectAll()
    .where(sql<boolean>`exists (select 1 from json_each(team_member_ids) where value = ${teamMemberId})`)
    .orderBy('id')
    .execute()
  return rows.map((row) => fromRow(reviewShape, row))
}
