import type { AccountId } from '#shared/domain/account/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { assumedOn } from '#shared/domain/relationship/evidence.ts'
import { inOrder } from '#shared/domain/world/chains.ts'
import type { WorldCard, WorldCardId, WorldTie } from '#shared/domain/world/model.ts'
import { ruleFailure } from '#shared/contract/errors.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf } from '../core/context.ts'
import { objectiveShape, planShape } from '../store/plan-tables.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape } from '../store/tables.ts'
import { loyaltyProofShape, planLineShape, worldCardShape, worldTieShape } from '../store/world-tables.ts'
import { loosen } from './loosen.ts'
import { edit, get, getAt } from './outcome.ts'

export const worldHandlers: HandlersOf<'world'> = {
  'world.listByAccount': async ({ db }, { accountId }) => {
    const cards = await rows.listWhere(db, worldCardShape, 'accountId', [accountId], ['position', 'id'])
    const ties = await rows.listWhere(db, worldTieShape, 'worldCardId', idsOf(cards), ['id'])
    return { cards, ties }
  },

  'world.addCard': async ({ recorder, db, newId, now }, { accountId, kind, title }) => {
    await get(db, accountShape, accountId)
    const position = await rows.nextPosition(db, worldCardShape, 'accountId', accountId)

    const card: WorldCard = {
      id: newId<'world-card'>(),
      accountId,
      kind,
      title,
      note: '',
      contactId: null,
      ...assumedOn(dayOf(now())),
      swot: null,
      position,
      version: 1,
    }
    await recorder.insert(worldCardShape, [card])
    return card
  },

  'world.editCard': async ({ recorder, db }, { id, version, changes }) => {
    const card = await get(db, worldCardShape, id)
    if (changes.contactId) await refuseStranger(db, card.accountId, changes.contactId)
    if (changes.kind && changes.kind !== card.kind) await refuseSameLane(db, { ...card, kind: changes.kind })

    return edit(recorder, worldCardShape, id, changes, version)
  },

  'world.removeCard': async ({ recorder, db }, { id, version }) => {
    await getAt(db, worldCardShape, id, version)
    await removeCards(recorder, [id])
    return { id }
  },

  'world.addTie': async ({ recorder, db, newId }, { id, to }) => {
    const card = await get(db, worldCardShape, id)
    const ends =
      'cardId' in to ? await endsOf(db, card, to.cardId) : await toObjective(db, card, to.objectiveId)
    const there = (await rows.listWhere(db, worldTieShape, 'worldCardId', [ends.worldCardId])).find(
      (tie) => tie.otherWorldCardId === ends.otherWorldCardId && tie.objectiveId === ends.objectiveId,
    )
    if (there) return there

    const tie: WorldTie = { id: newId<'world-tie'>(), ...ends, version: 1 }
    await recorder.insert(worldTieShape, [tie])
    return tie
  },

  'world.removeTie': async ({ recorder, db }, { id, version }) => {
    await getAt(db, worldTieShape, id, version)
    await recorder.remove(worldTieShape, [id])
    return { id }
  },
}

export const loyaltyHandlers: HandlersOf<'loyalty'> = {
  'loyalty.listByAccount': ({ db }, { accountId }) =>
    rows.listWhere(db, loyaltyProofShape, 'accountId', [accountId], ['provedOn', 'id']),

  'loyalty.listAll': async ({ db }) => {
    const proofs = await rows.listAll(db, loyaltyProofShape, ['accountId', 'provedOn', 'id'])
    return proofs.map(({ accountId, rung, provedOn }) => ({ accountId, rung, provedOn }))
  },

  'loyalty.addProof': async ({ recorder, db, newId }, fields) => {
    await get(db, accountShape, fields.accountId)
    const proof = { id: newId<'loyalty-proof'>(), ...fields, version: 1 }
    await recorder.insert(loyaltyProofShape, [proof])
    return proof
  },

  'loyalty.editProof': ({ recorder }, { id, version, changes }) =>
    edit(recorder, loyaltyProofShape, id, changes, version),

  'loyalty.removeProof': async ({ recorder, db }, { id, version }) => {
    await getAt(db, loyaltyProofShape, id, version)
    await recorder.remove(loyaltyProofShape, [id])
    return { id }
  },
}

/** Removes what is known of the world of accounts, with the proofs of their loyalty. */
export async function removeWorld(recorder: Recorder, accountIds: readonly AccountId[]): Promise<void> {
  const cards = await rows.listWhere(recorder.db, worldCardShape, 'accountId', accountIds)
  const proofs = await rows.listWhere(recorder.db, loyaltyProofShape, 'accountId', accountIds)
  await removeCards(recorder, idsOf(cards))
  await recorder.remove(loyaltyProofShape, idsOf(proofs))
}

/** Removes the links that lead to objectives, when these go. */
export async function unlinkObjectives(
  recorder: Recorder,
  ids: readonly NonNullable<WorldTie['objectiveId']>[],
): Promise<void> {
  const ties = await rows.listWhere(recorder.db, worldTieShape, 'objectiveId', ids)
  await recorder.remove(worldTieShape, idsOf(ties))
}

async function removeCards(recorder: Recorder, ids: readonly WorldCardId[]): Promise<void> {
  const from = await rows.listWhere(recorder.db, worldTieShape, 'worldCardId', ids)
  const to = await rows.listWhere(recorder.db, worldTieShape, 'otherWorldCardId', ids)
  await recorder.remove(worldTieShape, [...new Set(idsOf([...from, ...to]))])
  await loosen(recorder, planLineShape, 'worldCardId', ids)
  await recorder.remove(worldCardShape, ids)
}

type Ends = Omit<WorldTie, 'id' | 'version'>

async function endsOf(db: Reader, card: WorldCard, otherId: WorldCardId): Promise<Ends> {
  const other = await get(db, worldCardShape, otherId)
  if (other.accountId !== card.accountId) throw ruleFailure({ rule: 'of-other-account', name: other.title })
  const ends = inOrder(card, other)
  if (!ends) throw ruleFailure({ rule: 'links-within-a-lane', name: card.title, other: other.title })
  return { worldCardId: ends.from.id, otherWorldCardId: ends.to.id, objectiveId: null }
}

async function toObjective(
  db: Reader,
  card: WorldCard,
  id: NonNullable<WorldTie['objectiveId']>,
): Promise<Ends> {
  const objective = await get(db, objectiveShape, id)
  const plan = await get(db, planShape, objective.planId)
  if (plan.accountId !== card.accountId)
    throw ruleFailure({ rule: 'of-other-account', name: objective.title })
  return { worldCardId: card.id, otherWorldCardId: null, objectiveId: id }
}

/** A card that turns into another kind keeps its links, and these lead on from lane to lane. */
async function refuseSameLane(db: Reader, card: WorldCard): Promise<void> {
  const from = await rows.listWhere(db, worldTieShape, 'worldCardId', [card.id])
  const to = await rows.listWhere(db, worldTieShape, 'otherWorldCardId', [card.id])
  const others = await rows.listWhere(db, worldCardShape, 'id', [
    ...from.flatMap(({ otherWorldCardId }) => otherWorldCardId ?? []),
    ...to.map(({ worldCardId }) => worldCardId),
  ])
  for (const other of others) {
    const ends = inOrder(card, other)
    const isSameWay = ends && from.some((tie) => tie.otherWorldCardId === other.id) === (ends.from === card)
    if (!isSameWay) throw ruleFailure({ rule: 'links-within-a-lane', name: card.title, other: other.title })
  }
}

async function refuseStranger(db: Reader, accountId: AccountId, contactId: ContactId): Promise<void> {
  const contact = await get(db, contactShape, contactId)
  if (contact.accountId !== accountId)
    throw ruleFailure({ rule: 'contact-at-other-account', contact: displayName(contact) })
}

function idsOf<I extends string>(things: readonly Readonly<{ id: I }>[]): I[] {
  return things.map(({ id }) => id)
}
