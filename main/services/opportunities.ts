import { ruleFailure } from '#shared/contract/errors.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { OpportunityId } from '#shared/domain/opportunity/model.ts'
import type { HandlersOf } from '../core/context.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { buyingCenterShape, opportunityShape } from '../store/center-tables.ts'
import { accountShape } from '../store/tables.ts'
import { edit, get, getAt } from './outcome.ts'
import { loosenTouchpoints } from './touchpoints.ts'

export const opportunityHandlers: HandlersOf<'opportunity'> = {
  'opportunity.listByAccount': async ({ db }, { accountId }) => {
    const found = await rows.listWhere(db, opportunityShape, 'accountId', [accountId], ['name', 'id'])
    return found.toSorted((one, other) => lastIfNone(one.closesOn).localeCompare(lastIfNone(other.closesOn)))
  },

  'opportunity.add': async ({ recorder, db, newId }, { accountId, ...fields }) => {
    await get(db, accountShape, accountId)
    const opportunity = { id: newId<'opportunity'>(), accountId, ...fields, version: 1 }
    await recorder.insert(opportunityShape, [opportunity])
    return opportunity
  },

  'opportunity.edit': ({ recorder }, { id, version, changes }) =>
    edit(recorder, opportunityShape, id, changes, version),

  'opportunity.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, opportunityShape, id, version)
    const centers = await rows.listWhere(db, buyingCenterShape, 'opportunityId', [id])

    await recorder.updateAll(
      buyingCenterShape,
      centers.map((center) => ({ id: center.id, changes: { opportunityId: null } })),
    )
    await loosenTouchpoints(recorder, 'opportunityId', [id])
    await recorder.remove(opportunityShape, [id])
    return { id }
  },
}

export async function refuseOtherOpportunity(
  db: Reader,
  accountId: AccountId,
  id: OpportunityId | null | undefined,
): Promise<void> {
  if (!id) return
  const opportunity = await get(db, opportunityShape, id)
  if (opportunity.accountId !== accountId)
    throw ruleFailure({ rule: 'opportunity-at-other-account', name: opportunity.name })
}

/** Days are compared as text; no day of the calendar comes after this. */
function lastIfNone(day: string | null): string {
  return day ?? '9999-99-99'
}
