import { meetingPack, type PackFacts, type Seat } from '#shared/domain/brief/meeting-pack.ts'
import { namesOfRoles } from '#shared/domain/buying-center/role-presets.ts'
import type { Contact } from '#shared/domain/relationship/model.ts'
import type { HandlersOf, QueryContext } from '../core/context.ts'
import { benefitShape, benefitTieShape, memberShape } from '../store/center-tables.ts'
import { listTouchpointsNaming } from '../store/hanging.ts'
import { actionShape, objectiveShape, planShape, strategyShape } from '../store/plan-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as relationshipStore from '../store/relationships.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape, teamMemberShape } from '../store/tables.ts'
import { outcomeShape } from '../store/touchpoint-tables.ts'
import { buyingCenterHandlers } from './buying-centers.ts'
import { get } from './outcome.ts'

export const meetingPackHandlers: HandlersOf<'meeting-pack'> = {
  'meeting-pack.get': async (context, { contactId, today }) => {
    const { db } = context
    const contact = await get(db, contactShape, contactId)
    const account = await get(db, accountShape, contact.accountId)
    const touchpoints = await listTouchpointsNaming(db, [contactId])
    const touchpointIds = touchpoints.map(({ id }) => id)
    const cameOf = await rows.listWhere(db, outcomeShape, 'touchpointId', touchpointIds, ['id'])
    const naming = await rows.listWhere(db, outcomeShape, 'contactId', [contactId], ['id'])
    const known = new Set(cameOf.map(({ id }) => id))

    return meetingPack({
      contact,
      account: account.name,
      contacts: await rows.listWhere(db, contactShape, 'accountId', [contact.accountId], ['id']),
      team: await rows.listAll(db, teamMemberShape, ['name', 'id']),
      relationships: await relationshipStore.listByAccount(db, contact.accountId),
      seats: await seatsOf(context, contact),
      benefits: await benefitsOf(db, contact),
      touchpoints,
      outcomes: [...cameOf, ...naming.filter(({ id }) => !known.has(id))],
      actions: await actionsWith(db, contact),
      today,
    })
  },
}

/** In which buying centers of their account they are, each with the roles as they are called there. */
async function seatsOf(context: QueryContext, contact: Contact): Promise<readonly Seat[]> {
  const own = await rows.listWhere(context.db, memberShape, 'contactId', [contact.id], ['id'])
  if (own.length === 0) return []
  const centers = await buyingCenterHandlers['buying-center.listByAccount'](context, {
    accountId: contact.accountId,
  })
  return centers.flatMap(({ center, members, roles }) =>
    members
      .filter(({ contactId }) => contactId === contact.id)
      .map(({ held, orientation, personalWin, firmWin }) => ({
        center: center.name,
        roles: namesOfRoles(held, roles),
        orientation,
        personalWin,
        firmWin,
      })),
  )
}

async function benefitsOf(db: Reader, contact: Contact): Promise<PackFacts['benefits']> {
  const ties = await rows.listWhere(db, benefitTieShape, 'contactId', [contact.id], ['id'])
  const strongest = ties.toSorted((one, other) => other.strength - one.strength)
  const benefits = await rows.listWhere(
    db,
    benefitShape,
    'id',
    strongest.map(({ benefitId }) => benefitId),
  )
  const names = new Map(benefits.map(({ id, name }) => [id, name]))
  return strongest.flatMap(({ benefitId }) => names.get(benefitId) ?? [])
}

/** The actions that concern them, of plans of their account that are not closed. */
async function actionsWith(db: Reader, contact: Contact): Promise<PackFacts['actions']> {
  const plans = await rows.listWhere(db, planShape, 'accountId', [contact.accountId], ['id'])
  const open = plans.filter(({ state }) => state !== 'closed').map(({ id }) => id)
  const objectives = await rows.listWhere(db, objectiveShape, 'planId', open)
  const objectiveIds = objectives.map(({ id }) => id)
  const strategies = await rows.listWhere(db, strategyShape, 'objectiveId', objectiveIds)
  const strategyIds = strategies.map(({ id }) => id)
  const actions = await rows.listWhere(db, actionShape, 'strategyId', strategyIds, ['id'])
  return actions.filter(({ contactIds }) => contactIds?.includes(contact.id) ?? false)
}
