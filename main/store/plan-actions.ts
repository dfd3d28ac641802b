import type { AccountId } from '#shared/domain/account/model.ts'
import type { Action, PlanId } from '#shared/domain/plan/model.ts'
import { actionShape } from './plan-tables.ts'
import type { Reader } from './recorder.ts'
import { fromRow } from './shape.ts'

/** All actions of a plan, in the order in which they were made. */
export async function listOfPlan(db: Reader, planId: PlanId): Promise<Action[]> {
  const rows = await actionsIn(db).where('objective.plan_id', '=', planId).orderBy('action.id').execute()
  return rows.map((row) => fromRow(actionShape, row))
}

/** The actions of these accounts that name people. */
export async function listNamingPeople(db: Reader, accountIds: readonly AccountId[]): Promise<Action[]> {
  const rows = await actionsIn(db)
    .innerJoin('plan', 'plan.id', 'objective.plan_id')
    .where('plan.account_id', 'in', accountIds)
    .where('action.contact_ids', 'is not', null)
    .orderBy('action.id')
    .execute()
  return rows.map((row) => fromRow(actionShape, row))
}

function actionsIn(db: Reader) {
  return db
    .selectFrom('objective')
    .innerJoin('strategy', 'strategy.objective_id', 'objective.id')
    .innerJoin('action', 'action.strategy_id', 'strategy.id')
    .selectAll('action')
}
