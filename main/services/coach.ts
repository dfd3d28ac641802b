import { AppFailure } from '#shared/contract/errors.ts'
import { trafficLightOf } from '#shared/domain/buying-center/traffic-light.ts'
import { rulesInForce, usualRules, type Coach } from '#shared/domain/plan/coach/rules.ts'
import type { AccountFacts } from '#shared/domain/plan/coach/facts.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { usualHalfLifeDays } from '#shared/domain/relationship/aging.ts'
import { coverageOf, mapStatusOf } from '#shared/domain/relationship/map-status.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { postDoubts } from '#shared/domain/relationship/post.ts'
import { judgementsToVerify } from '#shared/domain/relationship/to-verify.ts'
import { isLate } from '#shared/domain/touchpoint/outcome.ts'
import { reachOf } from '#shared/domain/touchpoint/rhythm.ts'
import { addDays, dayOf, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf, QueryContext } from '../core/context.ts'
import { opportunityShape } from '../store/center-tables.ts'
import { findLastWritten } from '../store/last-written.ts'
import { planShape } from '../store/plan-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as relationshipStore from '../store/relationships.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape } from '../store/tables.ts'
import { coachShape } from '../store/template-tables.ts'
import { outcomeShape, touchpointShape, touchRhythmShape } from '../store/touchpoint-tables.ts'
import { buyingCenterHandlers } from './buying-centers.ts'
import { edit, get } from './outcome.ts'
import { postChangesAt } from './post-changes.ts'
import { getWorkspace } from './workspace.ts'

export const coachHandlers: HandlersOf<'coach'> = {
  'coach.getRules': async ({ db }) => {
    const { rules, version } = await coachOf(db)
    return { rules: rulesInForce(rules), version }
  },

  'coach.setRules': async ({ recorder, db, newId }, { rules, version }) => {
    const before = await coachOf(db)
    if (before.version !== version) throw new AppFailure({ code: 'stale', object: 'coach' })

    if (before.id !== undefined) return edit(recorder, coachShape, before.id, { rules }, version)
    const own = { id: newId<'coach'>(), rules, version: 1 }
    await recorder.insert(coachShape, [own])
    return own
  },

  'coach.getFacts': async (context, { accountId, today }) => factsOf(context, accountId, today),

  'coach.getLastWritten': async ({ db }, { planId }) => {
    await get(db, planShape, planId)
    const at = (await findLastWritten(db, [planId])).get(planId)
    return { on: at === undefined ? null : dayOf(new Date(at)) }
  },
}

type Own = Readonly<{ id?: Coach['id']; rules: Coach['rules']; version: number }>

/** What the workspace goes by: its own rules, or the usual ones in the version 0. */
async function coachOf(db: Reader): Promise<Own> {
  const [own] = await rows.listAll(db, coachShape, ['id'])
  return own ?? { rules: usualRules, version: 0 }
}

/** What is known of the account; key players are those of the map: high influence, or a decider of any buying center. */
export async function factsOf(
  context: QueryContext,
  accountId: AccountId,
  today: CalendarDay,
): Promise<AccountFacts> {
  const { db } = context
  const account = await get(db, accountShape, accountId)
  const halfLifeDays = (await getWorkspace(db)).evidenceHalfLifeDays ?? usualHalfLifeDays
  const contacts = await rows.listWhere(
    db,
    contactShape,
    'accountId',
    [accountId],
    ['lastName', 'firstName', 'id'],
  )
  const relationships = await relationshipStore.listByAccount(db, accountId)
  const lines = await relationshipStore.listLinesByAccount(db, accountId)
  const centers = await buyingCenterHandlers['buying-center.listByAccount'](context, { accountId })
  const opportunities = await rows.listWhere(
    db,
    opportunityShape,
    'accountId',
    [accountId],
    ['closesOn', 'id'],
  )
  const touchpoints = await rows.listWhere(db, touchpointShape, 'accountId', [accountId], ['id'])
  const touchpointIds = touchpoints.map(({ id }) => id)
  const outcomes = await rows.listWhere(db, outcomeShape, 'touchpointId', touchpointIds, ['id'])
  const [rhythm] = await rows.listWhere(db, touchRhythmShape, 'tier', [account.tier])

  const members = centers.map(({ center, members: within }) => ({
    center,
    members: within.map((member) => ({ ...member, roles: member.held })),
  }))
  const deciders = new Set(
    centers.flatMap(({ members: within }) =>
      within.filter(({ roles }) => roles.includes('decider')).map(({ contactId }) => contactId),
    ),
  )
  const players = contacts.filter(({ id, influence }) => influence === 'high' || deciders.has(id))
  const aging = { today, halfLifeDays }
  const unsure = judgementsToVerify(contacts, members, lines, aging)
  const changes = Map.groupBy(
    await postChangesAt(db, accountId, addDays(today, -halfLifeDays)),
    ({ contactId }) => contactId,
  )
  const reach = reachOf(
    players.map(({ id }) => id),
    touchpoints,
    today,
  )
  const decided = new Set(centers.map(({ center }) => center.opportunityId))
  const open = opportunities.filter(({ state }) => state === 'open')
  const touched = touchpoints.map(({ happenedOn }) => happenedOn).filter((day) => day <= today)
  return {
    hasOwner: account.ownerId !== null,
    contacts: contacts.length,
    mapStatus: mapStatusOf(contacts, deciders),
    coverage: coverageOf(contacts, deciders, relationships),
    rhythmDays: rhythm?.days ?? null,
    players: players.map((player, at) => ({
      contactId: player.id,
      name: displayName(player),
      lastOn: reach[at]?.lastOn ?? null,
      covers: relationships.filter(({ contactId }) => contactId === player.id).length,
      toVerify: unsure.filter(({ contactId, reason }) => contactId === player.id && reason !== 'assumed')
        .length,
      posts: postDoubts(player, changes.get(player.id) ?? [], aging).length,
    })),
    centers: centers.map(({ center, members: within }) => ({
      id: center.id,
      name: center.name,
      light: trafficLightOf(within).light,
    })),
    opportunities: open.map(({ id, name, closesOn, amountMinor }) => ({
      id,
      title: name,
      closesOn,
      amountMinor,
      currency: account.currency,
      hasCenter: decided.has(id),
    })),
    latePromises: outcomes.filter(
      (outcome) => outcome.kind === 'promise' && outcome.side === 'ours' && isLate(outcome, today),
    ).length,
    lastTouchOn: touched.toSorted().at(-1) ?? null,
    halfLifeDays,
  }
}
