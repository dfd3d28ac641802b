import { trailingYear } from '#shared/domain/economics/trailing-year.ts'
import { planInForce } from '#shared/domain/plan/in-force.ts'
import type { Plan } from '#shared/domain/plan/model.ts'
import { progressOf } from '#shared/domain/plan/progress.ts'
import { gapOf } from '#shared/domain/white-space/figures.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf } from '../core/context.ts'
import { opportunityShape } from '../store/center-tables.ts'
import * as orderStore from '../store/orders.ts'
import { actionShape, objectiveShape, planShape, strategyShape } from '../store/plan-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape } from '../store/tables.ts'
import { listGroup } from '../store/account-group.ts'
import { sumBought } from '../store/bought.ts'
import * as whiteSpaceStore from '../store/white-space.ts'
import { get, getAll } from './outcome.ts'
import { getWorkspace } from './workspace.ts'

/** So many accounts of a group are rolled up at once. */
const accountsAtMost = 500

export const programHandlers: HandlersOf<'program'> = {
  'program.getRollUp': async ({ db }, { accountId, today }) => {
    await get(db, accountShape, accountId)
    const { currency } = await getWorkspace(db)
    const { from, to } = trailingYear(today)
    const group = await listGroup(db, accountId, accountsAtMost)
    const ids = group.accounts.map(({ id }) => id)
    const known = new Map((await getAll(db, accountShape, ids)).map((account) => [account.id, account]))
    const plans = Map.groupBy(await rows.listWhere(db, planShape, 'accountId', ids), (plan) => plan.accountId)
    const inForce = ids.flatMap((id) => planInForce(plans.get(id) ?? []) ?? [])
    const told = await tellPlans(db, inForce, today)
    const cells = Map.groupBy(await whiteSpaceStore.listCells(db, ids), (cell) => cell.accountId)
    const bought = new Map(
      (await sumBought(db, ids, from, to, currency)).map((sum) => [
        `${sum.accountId} ${sum.productLineId}`,
        sum.netMinor,
      ]),
    )
    const open = Map.groupBy(
      (await rows.listWhere(db, opportunityShape, 'accountId', ids)).filter(({ state }) => state === 'open'),
      (opportunity) => opportunity.accountId,
    )

    const accounts = []
    for (const { id, name, parentId } of group.accounts) {
      const sums = await orderStore.sumByAccount(db, id, from, to, currency)
      const aimed = (cells.get(id) ?? []).flatMap(({ potentialMinor, productLineId }) =>
        potentialMinor === null
          ? []
          : [{ potentialMinor, boughtMinor: bought.get(`${id} ${productLineId}`) ?? 0 }],
      )
      accounts.push({
        id,
        name,
        parentId: id === accountId ? null : parentId,
        currency: known.get(id)?.currency ?? currency,
        revenueMinor: sums.netMinor,
        contributionMinor: sums.netMinor - sums.costMinor - sums.freightMinor,
        openMinor: (open.get(id) ?? []).reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0),
        potentialMinor: sumOrNone(aimed.map(({ potentialMinor }) => potentialMinor)),
        gapMinor: sumOrNone(aimed.map((cell) => gapOf(cell) ?? 0)),
        plan: told.get(id) ?? null,
      })
    }
    return { currency, from, to, accountsLeft: group.left, accounts }
  },
}

/** The plans by their account, each with how far it and its objectives are. */
async function tellPlans(db: Reader, plans: readonly Plan[], today: CalendarDay) {
  const ids = plans.map(({ id }) => id)
  const objectives = await rows.listWhere(db, objectiveShape, 'planId', ids, ['position', 'id'])
  const strategies = await rows.listWhere(
    db,
    strategyShape,
    'objectiveId',
    objectives.map(({ id }) => id),
  )
  const actions = await rows.listWhere(
    db,
    actionShape,
    'strategyId',
    strategies.map(({ id }) => id),
  )
  const objectiveOf = new Map(strategies.map(({ id, objectiveId }) => [id, objectiveId]))
  const byObjective = Map.groupBy(actions, ({ strategyId }) => objectiveOf.get(strategyId))
  const ofPlan = Map.groupBy(objectives, ({ planId }) => planId)
  return new Map(
    plans.map(({ id, accountId, title, state }) => {
      const own = ofPlan.get(id) ?? []
      const all = own.flatMap((objective) => byObjective.get(objective.id) ?? [])
      return [
        accountId,
        {
          id,
          title,
          state,
          progress: progressOf(all, today),
          objectives: own.map((objective) => ({
            id: objective.id,
            title: objective.title,
            dueOn: objective.dueOn,
            progress: progressOf(byObjective.get(objective.id) ?? [], today),
          })),
        },
      ] as const
    }),
  )
}

function sumOrNone(amounts: readonly number[]): number | null {
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0)
}
