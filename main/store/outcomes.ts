import type { AccountId } from '#shared/domain/account/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { Keeping, Outcome, PromiseState, Side } from '#shared/domain/touchpoint/outcome.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { sql } from 'kysely'
import type { Reader } from './recorder.ts'
import { fromRow } from './shape.ts'
import { outcomeShape } from './touchpoint-tables.ts'

type Asked = Readonly<{
  accountId: AccountId | null
  teamMemberId: TeamMemberId | null
  today: CalendarDay
  state: PromiseState | null
}>

type PromiseRow = Readonly<{
  outcome: Outcome
  accountId: AccountId
  accountName: string
  happenedOn: CalendarDay
  subject: string
}>

/** A page of promises, open ones first by the day they are due, and how each side keeps its own. */
export async function listPromises(
  db: Reader,
  { accountId, teamMemberId, today, state }: Asked,
  page: Readonly<{ offset: number; limit: number }>,
): Promise<{ rows: PromiseRow[]; total: number; ours: Keeping; theirs: Keeping }> {
  const promises = db
    .selectFrom('outcome')
    .innerJoin('touchpoint', 'touchpoint.id', 'outcome.touchpoint_id')
    .innerJoin('account', 'account.id', 'touchpoint.account_id')
    .where('outcome.kind', '=', 'promise')
    .$if(accountId !== null, (some) => some.where('touchpoint.account_id', '=', accountId as AccountId))
    .$if(teamMemberId !== null, (some) =>
      some.where('outcome.team_member_id', '=', teamMemberId as TeamMemberId),
    )
  const counts = await promises
    .select(['outcome.side', 'outcome.state'])
    .select(sql<number>`count(*)`.as('count'))
    .select(sql<number>`sum(case when outcome.due_on < ${today} then 1 else 0 end)`.as('due'))
    .groupBy(['outcome.side', 'outcome.state'])
    .execute()
  const found = await promises
    .$if(state !== null, (some) => some.where('outcome.state', '=', state as PromiseState))
    .selectAll('outcome')
    .select([
      'touchpoint.account_id as at_account_id',
      'account.name as at_account_name',
      'touchpoint.happened_on as at_day',
      'touchpoint.subject as at_subject',
    ])
    .orderBy(sql`case outcome.state when 'open' then 0 else 1 end`)
    .orderBy(sql`case outcome.state when 'open' then coalesce(outcome.due_on, '9999-99-99') end`)
    .orderBy('outcome.settled_on', 'desc')
    .orderBy('outcome.id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  const keepingOf = (side: Side): Keeping => {
    const of = (each: PromiseState) => counts.find((row) => row.side === side && row.state === each)
    const open = of('open')
    return {
      open: open?.count ?? 0,
      late: open?.due ?? 0,
      kept: of('kept')?.count ?? 0,
      broken: of('broken')?.count ?? 0,
    }
  }
  return {
    rows: found.map((row) => ({
      outcome: fromRow(outcomeShape, row),
      accountId: row.at_account_id,
      accountName: row.at_account_name,
      happenedOn: row.at_day,
      subject: row.at_subject,
    })),
    total: counts
      .filter((row) => state === null || row.state === state)
      .reduce((sum, row) => sum + row.count, 0),
    ours: keepingOf('ours'),
    theirs: keepingOf('theirs'),
  }
}
