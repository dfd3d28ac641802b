import { ruleFailure } from '#shared/contract/errors.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import type { Touchpoint, TouchpointId } from '#shared/domain/touchpoint/model.ts'
import { reachOf } from '#shared/domain/touchpoint/rhythm.ts'
import type { HandlersOf } from '../core/context.ts'
import { buyingCenterShape } from '../store/center-tables.ts'
import * as contactStore from '../store/contacts.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { actionShape, objectiveShape, planShape, strategyShape } from '../store/plan-tables.ts'
import { accountShape, contactShape, teamMemberShape } from '../store/tables.ts'
import { outcomeShape, touchpointShape, touchRhythmShape } from '../store/touchpoint-tables.ts'
import * as touchpointStore from '../store/touchpoints.ts'
import { decidersOf } from './key-players.ts'
import { refuseOtherOpportunity } from './opportunities.ts'
import { edit, get, getAll, getAt } from './outcome.ts'
import { addOutcomes } from './touchpoint-outcomes.ts'
import { loosen } from './loosen.ts'
import { campaignResponseShape } from '../store/campaign-tables.ts'

/** So many names are understood within the time of a key. */
const nameableAtMost = 20_000

export const touchpointHandlers: Omit<
  HandlersOf<'touchpoint'>,
  'touchpoint.readFile' | 'touchpoint.takeFile' | 'touchpoint.getEffort'
> = {
  'touchpoint.listByAccount': ({ db }, { accountId, offset, limit }) =>
    touchpointStore.listByAccount(db, accountId, { offset, limit }),

  'touchpoint.get': async ({ db }, { id }) => ({
    touchpoint: await get(db, touchpointShape, id),
    outcomes: await rows.listWhere(db, outcomeShape, 'touchpointId', [id], ['id']),
  }),

  'touchpoint.listNameable': async ({ db }) => {
    const found = await touchpointStore.listNameable(db, nameableAtMost)
    return found.map(({ id, accountId, accountName, ...person }) => {
      const name = displayName(person)
      return { id, name, detail: name === person.title ? '' : person.title, accountId, accountName }
    })
  },

  'touchpoint.listFiltered': async ({ db }, { offset, limit, ...filter }) => {
    const { rows: found, total } = await touchpointStore.listFiltered(db, filter, { offset, limit })
    const outcomes = await rows.listWhere(
      db,
      outcomeShape,
      'touchpointId',
      found.map(({ touchpoint }) => touchpoint.id),
      ['id'],
    )
    const byTouchpoint = Map.groupBy(outcomes, (outcome) => outcome.touchpointId)
    return {
      rows: found.map((each) => ({ ...each, outcomes: byTouchpoint.get(each.touchpoint.id) ?? [] })),
      total,
    }
  },

  'touchpoint.listReach': async ({ db }, { accountId, today }) => {
    const { tier } = await get(db, accountShape, accountId)
    const [rhythm] = await rows.listWhere(db, touchRhythmShape, 'tier', [tier])
    const centers = await rows.listWhere(db, buyingCenterShape, 'accountId', [accountId])
    const deciders = await decidersOf(db, centers)
    const contacts = await contactStore.listReporting(db, accountId)
    const players = contacts.filter(({ id, influence }) => influence === 'high' || deciders.has(id))
    const touches = await touchpointStore.listTouches(db, accountId)

    const reach = reachOf(
      players.map(({ id }) => id),
      touches,
      today,
    )
    return { rhythmDays: rhythm?.days ?? null, players: [...reach] }
  },

  'touchpoint.record': async (context, { outcomes, ...fields }) => {
    const { recorder, db, newId } = context
    await get(db, accountShape, fields.accountId)
    await getAll(db, contactShape, fields.contactIds)
    await getAll(db, teamMemberShape, fields.teamMemberIds)
    await refuseOtherLinks(db, fields.accountId, fields)

    const touchpoint = { id: newId<'touchpoint'>(), ...fields, sourceId: null, version: 1 }
    await recorder.insert(touchpointShape, [touchpoint])
    await addOutcomes(context, touchpoint, outcomes)
    return touchpoint
  },

  'touchpoint.edit': async ({ recorder, db }, { id, version, changes }) => {
    const { accountId } = await get(db, touchpointShape, id)
    await getAll(db, contactShape, changes.contactIds ?? [])
    await getAll(db, teamMemberShape, changes.teamMemberIds ?? [])
    await refuseOtherLinks(db, accountId, changes)
    return edit(recorder, touchpointShape, id, changes, version)
  },

  'touchpoint.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, touchpointShape, id, version)
    await removeTouchpoints(recorder, [id])
    return { id }
  },
}

/** Removes the touchpoints with what came of them. */
export async function removeTouchpoints(recorder: Recorder, ids: readonly TouchpointId[]): Promise<void> {
  const outcomes = await rows.listWhere(recorder.db, outcomeShape, 'touchpointId', ids)
  await recorder.remove(
    outcomeShape,
    outcomes.map((outcome) => outcome.id),
  )
  await loosen(recorder, campaignResponseShape, 'touchpointId', ids)
  await recorder.remove(touchpointShape, ids)
}

type Links = { readonly [F in 'buyingCenterId' | 'opportunityId' | 'actionId']?: Touchpoint[F] | undefined }

/** A touchpoint belongs to what is of its own account. */
async function refuseOtherLinks(db: Reader, accountId: AccountId, links: Links): Promise<void> {
  if (links.buyingCenterId) {
    const center = await get(db, buyingCenterShape, links.buyingCenterId)
    if (center.accountId !== accountId)
      throw ruleFailure({ rule: 'center-at-other-account', name: center.name })
  }
  await refuseOtherOpportunity(db, accountId, links.opportunityId)
  if (!links.actionId) return
  const action = await get(db, actionShape, links.actionId)
  const strategy = await get(db, strategyShape, action.strategyId)
  const objective = await get(db, objectiveShape, strategy.objectiveId)
  const plan = await get(db, planShape, objective.planId)
  if (plan.accountId !== accountId) throw ruleFailure({ rule: 'action-at-other-account', name: action.title })
}
