import { blankAccount } from '#shared/domain/account/blank-account.ts'
import { ownershipLoop } from '#shared/domain/account/tree.ts'
import type { Account, AccountId } from '#shared/domain/account/model.ts'
import { ruleFailure } from '#shared/contract/errors.ts'
import type { HandlersOf } from '../core/context.ts'
import * as accountStore from '../store/accounts.ts'
import * as contactStore from '../store/contacts.ts'
import type { Reader } from '../store/recorder.ts'
import { movedOrdersShape } from '../store/order-tables.ts'
import * as rows from '../store/rows.ts'
import { buyingCenterShape, opportunityShape } from '../store/center-tables.ts'
import { planShape } from '../store/plan-tables.ts'
import {
  accountShape,
  orderLineShape,
  ratingRoundShape,
  teamMemberShape,
  workspaceShape,
} from '../store/tables.ts'
import { touchpointShape } from '../store/touchpoint-tables.ts'
import { standingOf } from './account-standing.ts'
import { removeBuyingCenters } from './buying-centers.ts'
import { removeFromCampaigns } from './campaign-links.ts'
import { removeContacts } from './contacts.ts'
import { forgetApart } from './duplicates.ts'
import { removeRounds } from './ratings.ts'
import { edit, get, getAt, given } from './outcome.ts'
import { removePlans } from './plans.ts'
import { removeTouchpoints } from './touchpoints.ts'
import { removeBudget } from './budgets.ts'
import { removeScores } from './matrix-factors.ts'
import { removeWordings } from './brief-wordings.ts'
import { removeCustomerChoices } from './customer-choices.ts'
import { removeContracts } from './customer-contracts.ts'
import { removeScenarios } from './terms-scenarios.ts'
import { removeDecision } from './treatments.ts'
import { removeCells } from './white-space-links.ts'
import { loosen } from './loosen.ts'
import { removeWorld } from './world.ts'
import { leadShape } from '../store/lead-tables.ts'

/** More accounts than these are not shown on one map. */
export const groupAtMost = 200

export const accountHandlers: HandlersOf<'account'> = {
  'account.list': ({ db }, { filter, sort, offset, limit }) =>
    accountStore.list(db, filter, sort, { offset, limit }),

  'account.listChildren': ({ db }, { parentId, offset, limit }) =>
    accountStore.listChildren(db, parentId, { offset, limit }),

  'account.listGroup': async ({ db }, { id }) => {
    const group = [await get(db, accountShape, id)]
    for (const { id: above } of group) {
      const room = groupAtMost - group.length
      if (room <= 0) break
      const known = new Set(group.map((account) => account.id))
      const below = await rows.listWhere(db, accountShape, 'parentId', [above], ['name', 'id'])
      group.push(...below.filter((account) => !known.has(account.id)).slice(0, room))
    }
    const all = group.length < groupAtMost ? group.length : 1 + (await accountStore.countBelow(db, id))
    return {
      accounts: group.map(({ id: each, name, parentId }) => ({ id: each, name, parentId })),
      left: all - group.length,
    }
  },

  'account.listWordsInUse': ({ db }) => accountStore.listWordsInUse(db),

  'account.get': async ({ db }, { id }) => {
    const account = await get(db, accountShape, id)
    const owner = account.ownerId && (await rows.find(db, teamMemberShape, account.ownerId))
    const children = await rows.listWhere(db, accountShape, 'parentId', [id], ['name', 'id'])
    return {
      account,
      path: await accountStore.listAbove(db, id),
      children: children.slice(0, 200).map((child) => ({ id: child.id, name: child.name })),
      ownerName: owner ? owner.name : null,
    }
  },

  'account.getStanding': (context, { id }) => standingOf(context, id),

  'account.add': async ({ recorder, db, newId }, { parentId, ...fields }) => {
    if (parentId !== null) await get(db, accountShape, parentId)
    if (fields.ownerId) await get(db, teamMemberShape, fields.ownerId)
    await refuseTakenSourceId(db, fields.sourceId ?? null, null)
    const workspace = (await rows.listAll(db, workspaceShape, []))[0]

    const account: Account = {
      ...blankAccount,
      ownerId: null,
      currency: workspace?.currency ?? 'EUR',
      ...given(fields),
      name: fields.name,
      id: newId<'account'>(),
      parentId,
      version: 1,
    }
    await recorder.insert(accountShape, [account])
    return account
  },

  'account.edit': async ({ recorder, db }, { id, version, changes }) => {
    await refuseTakenSourceId(db, changes.sourceId ?? null, id)
    if (changes.ownerId) await get(db, teamMemberShape, changes.ownerId)
    return edit(recorder, accountShape, id, changes, version)
  },

  'account.move': async ({ recorder, db }, { id, version, parentId }) => {
    if (parentId !== null) await get(db, accountShape, parentId)
    const names = parentId && ownershipLoop(await accountStore.listTree(db), id, parentId)
    if (names) throw ruleFailure({ rule: 'ownership-loop', names: [...names] })

    return edit(recorder, accountShape, id, { parentId }, version)
  },

  'account.remove': async ({ recorder, db }, { id, version }) => {
    const account = await getAt(db, accountShape, id, version)
    const children = await rows.listWhere(db, accountShape, 'parentId', [id])
    const centers = await rows.listWhere(db, buyingCenterShape, 'accountId', [id])
    const opportunities = await rows.listWhere(db, opportunityShape, 'accountId', [id])
    const plans = await rows.listWhere(db, planShape, 'accountId', [id])
    const orderLines = await rows.listWhere(db, orderLineShape, 'accountId', [id])
    const touchpoints = await rows.listWhere(db, touchpointShape, 'accountId', [id])
    const rounds = await rows.listWhere(db, ratingRoundShape, 'accountId', [id])

    await recorder.updateAll(
      accountShape,
      children.map((child) => ({ id: child.id, changes: { parentId: account.parentId } })),
    )
    await removeFromCampaigns(recorder, [id])
    await removeCells(recorder, id)
    await removeTouchpoints(
      recorder,
      touchpoints.map((touchpoint) => touchpoint.id),
    )
    await removeBuyingCenters(
      recorder,
      centers.map((center) => center.id),
    )
    await loosen(recorder, leadShape, 'accountId', [id])
    await loosen(
      recorder,
      leadShape,
      'opportunityId',
      opportunities.map((opportunity) => opportunity.id),
    )
    await recorder.remove(
      opportunityShape,
      opportunities.map((opportunity) => opportunity.id),
    )
    await removePlans(
      recorder,
      plans.map((plan) => plan.id),
    )
    await removeRounds(
      recorder,
      rounds.flatMap((round) => (round.buyingCenterId === null ? round.id : [])),
    )
    await removeWorld(recorder, [id])
    await removeDecision(recorder, id)
    await removeScenarios(recorder, id)
    await removeContracts(recorder, id)
    await removeWordings(recorder, id)
    await removeCustomerChoices(recorder, id)
    await removeScores(recorder, id)
    await removeBudget(recorder, id)
    await removeContacts(recorder, await contactStore.listIdsByAccount(db, id))
    await recorder.remove(
      orderLineShape,
      orderLines.map((line) => line.id),
    )
    const moved = await rows.listWhere(db, movedOrdersShape, 'accountId', [id])
    await recorder.remove(
      movedOrdersShape,
      moved.map((each) => each.id),
    )
    await forgetApart(recorder, 'account', [id])
    await recorder.remove(accountShape, [id])
    return { id }
  },
}

async function refuseTakenSourceId(
  db: Reader,
  sourceId: string | null,
  own: AccountId | null,
): Promise<void> {
  const holder = sourceId === null ? undefined : await accountStore.findBySourceId(db, sourceId)
  if (holder && holder.id !== own && sourceId !== null) {
    throw ruleFailure({ rule: 'source-id-taken', sourceId, by: holder.name })
  }
}
