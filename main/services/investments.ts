import { ruleFailure } from '#shared/contract/errors.ts'
import type { Investment } from '#shared/domain/plan/investment.ts'
import type { HandlersOf } from '../core/context.ts'
import { investmentShape } from '../store/goal-tables.ts'
import { planShape } from '../store/plan-tables.ts'
import * as rows from '../store/rows.ts'
import { accountShape, teamMemberShape } from '../store/tables.ts'
import { getOpenPlan } from './open-plan.ts'
import { edit, get, getAt } from './outcome.ts'

export const investmentHandlers: HandlersOf<'investment'> = {
  'investment.listByPlan': async ({ db }, { planId }) => {
    const plan = await get(db, planShape, planId)
    const { currency } = await get(db, accountShape, plan.accountId)
    const investments = await rows.listWhere(db, investmentShape, 'planId', [planId], ['position', 'id'])
    return { currency, investments }
  },

  'investment.add': async ({ recorder, db, newId }, fields) => {
    await getOpenPlan(db, fields.planId)
    if (fields.ownerId) await get(db, teamMemberShape, fields.ownerId)
    refuseBackwards(fields)

    const position = await rows.nextPosition(db, investmentShape, 'planId', fields.planId)
    const investment: Investment = { id: newId<'investment'>(), ...fields, position, version: 1 }
    await recorder.insert(investmentShape, [investment])
    return investment
  },

  'investment.edit': async ({ recorder, db }, { id, version, changes }) => {
    const investment = await get(db, investmentShape, id)
    await getOpenPlan(db, investment.planId)
    if (changes.ownerId) await get(db, teamMemberShape, changes.ownerId)
    refuseBackwards({
      startsOn: changes.startsOn === undefined ? investment.startsOn : changes.startsOn,
      endsOn: changes.endsOn === undefined ? investment.endsOn : changes.endsOn,
    })
    return edit(recorder, investmentShape, id, changes, version)
  },

  'investment.remove': async ({ recorder, db }, { id, version }) => {
    const investment = await getAt(db, investmentShape, id, version)
    await getOpenPlan(db, investment.planId)
    await recorder.remove(investmentShape, [id])
    return { id }
  },
}

function refuseBackwards({ startsOn, endsOn }: Pick<Investment, 'startsOn' | 'endsOn'>): void {
  if (startsOn && endsOn && endsOn < startsOn) throw ruleFailure({ rule: 'ends-before-it-starts' })
}
