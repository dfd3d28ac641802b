import type { AccountId } from '#shared/domain/account/model.ts'
import type { ActionId, ActionState, PlanId } from '#shared/domain/plan/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { sql, type RawBuilder } from 'kysely'
import { likeContaining } from './like.ts'
import { actionShape } from './plan-tables.ts'
import type { Reader } from './recorder.ts'
import { fromRow } from './shape.ts'

export type ActionGathering = 'overdue' | 'unassigned' | 'undated'

/** Which actions: of one plan, or of all that are not closed; `null` lets everything through. */
export type ActionChoice = Readonly<{
  accountId: AccountId | null
  planId: PlanId | null
  ownerIds: readonly TeamMemberId[]
  states: readonly ActionState[]
  search: string
  gathered: ActionGathering | null
  dueFrom: CalendarDay | null
  dueTo: CalendarDay | null
}>
/** What has no day comes last by `dueOn` whichever way; downwards by `undatedThenDueOn` it comes first. */
export type ActionOrder = Readonly<{
  field:
    | 'place'
    | 'title'
    | 'account'
    | 'objective'
    | 'owner'
    | 'state'
    | 'startsOn'
    | 'dueOn'
    | 'undatedThenDueOn'
    | 'effort'
  direction: 'asc' | 'desc'
}>

/** A page of the actions that are chosen, each with where it stands and who has it. */
export async function list(
  db: Reader,
  choice: ActionChoice,
  today: CalendarDay,
  order: ActionOrder,
  page: Readonly<{ offset: number; limit: number }>,
) {
  const by = columnsOf(order.field)
  let query = placed(chosen(db, choice, today))
  for (const column of by)
    query = query.orderBy(column, (way) =>
      order.direction === 'asc' ? way.asc().nullsLast() : way.desc().nullsLast(),
    )
  const rows = await query.orderBy('action.id').offset(page.offset).limit(page.limit).execute()
  return rows.map(rowOf)
}

export async function count(db: Reader, choice: ActionChoice, today: CalendarDay): Promise<number> {
  const { total } = await chosen(db, choice, today)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** One action with where it stands; `undefined` where there is none of this id. */
export async function find(db: Reader, id: ActionId) {
  const row = await placed(around(db).where('action.id', '=', id)).executeTakeFirst()
  return row && rowOf(row)
}

function around(db: Reader) {
  return db
    .selectFrom('action')
    .innerJoin('strategy', 'strategy.id', 'action.strategy_id')
    .innerJoin('objective', 'objective.id', 'strategy.objective_id')
    .innerJoin('plan', 'plan.id', 'objective.plan_id')
    .innerJoin('account', 'account.id', 'plan.account_id')
}

function chosen(db: Reader, choice: ActionChoice, today: CalendarDay) {
  const { accountId, planId, ownerIds, states, search, gathered, dueFrom, dueTo } = choice
  let query = around(db)
  if (planId === null) query = query.where('plan.state', '!=', 'closed')
  else query = query.where('plan.id', '=', planId)
  if (accountId !== null) query = query.where('plan.account_id', '=', accountId)
  if (ownerIds.length > 0) query = query.where('action.owner_id', 'in', ownerIds)
  if (states.length > 0) query = query.where('action.state', 'in', states)
  if (dueFrom !== null) query = query.where('action.due_on', '>=', dueFrom)
  if (dueTo !== null) query = query.where('action.due_on', '<=', dueTo)
  if (gathered !== null) query = query.where('action.state', 'in', ['open', 'in-progress'])
  if (gathered === 'overdue') query = query.where('action.due_on', '<', today)
  if (gathered === 'unassigned') query = query.where('action.owner_id', 'is', null)
  if (gathered === 'undated') query = query.where('action.due_on', 'is', null)
  if (search !== '') {
    const pattern = likeContaining(search)
    query = query.where((where) =>
      where.or([
        sql<boolean>`action.title like ${pattern} escape '\\'`,
        sql<boolean>`objective.title like ${pattern} escape '\\'`,
        sql<boolean>`account.name like ${pattern} escape '\\'`,
      ]),
    )
  }
  return query
}

function placed(query: ReturnType<typeof around>) {
  return query
    .leftJoin('team_member as owner', 'owner.id', 'action.owner_id')
    .selectAll('action')
    .select([
      'account.id as at_account_id',
      'account.name as at_account_name',
      'plan.id as at_plan_id',
      'plan.title as at_plan_title',
      'plan.state as at_plan_state',
      'plan.ends_on as at_plan_ends_on',
      'objective.id as at_objective_id',
      'objective.title as at_objective_title',
      'strategy.title as at_strategy_title',
      'owner.name as at_owner_name',
    ])
}

type Placed = Awaited<ReturnType<ReturnType<typeof placed>['execute']>>[number]

function rowOf(row: Placed) {
  return {
    action: fromRow(actionShape, row),
    accountId: row.at_account_id,
    accountName: row.at_account_name,
    planId: row.at_plan_id,
    planTitle: row.at_plan_title,
    planState: row.at_plan_state,
    planEndsOn: row.at_plan_ends_on,
    objectiveId: row.at_objective_id,
    objectiveTitle: row.at_objective_title,
    strategyTitle: row.at_strategy_title,
    ownerName: row.at_owner_name,
  }
}

function columnsOf(field: ActionOrder['field']): readonly RawBuilder<unknown>[] {
  switch (field) {
    case 'place':
      return [
        sql`lower(account.name)`,
        sql`account.id`,
        sql`plan.starts_on`,
        sql`plan.id`,
        sql`objective.position`,
        sql`objective.id`,
        sql`strategy.position`,
        sql`strategy.id`,
        sql`action.position`,
      ]
    case 'title':
      return [sql`lower(action.title)`]
    case 'account':
      return [sql`lower(account.name)`, sql`action.due_on`]
    case 'objective':
      return [sql`lower(objective.title)`, sql`action.due_on`]
    case 'owner':
      return [sql`lower(owner.name)`, sql`action.due_on`]
    case 'state':
      return [
        sql`case action.state when 'open' then 0 when 'in-progress' then 1 when 'done' then 2 else 3 end`,
        sql`action.due_on`,
      ]
    case 'startsOn':
      return [sql`action.starts_on`, sql`action.due_on`]
    case 'dueOn':
      return [sql`action.due_on`, sql`lower(action.title)`]
    case 'undatedThenDueOn':
      return [sql`action.due_on is null`, sql`action.due_on`, sql`lower(action.title)`]
    case 'effort':
      return [sql`action.effort_minutes`]
  }
}
