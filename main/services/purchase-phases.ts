import type { BuyingCenterId } from '#shared/domain/buying-center/model.ts'
import type { PurchasePhase } from '#shared/domain/buying-center/phases.ts'
import type { HandlersOf } from '../core/context.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { buyingCenterShape, phasePartShape, purchasePhaseShape } from '../store/center-tables.ts'
import { getAt, get, edit } from './outcome.ts'
import { refuseStranger } from './center-members.ts'

export const purchasePhaseHandlers: HandlersOf<'purchase-phase'> = {
  'purchase-phase.list': async ({ db }, { buyingCenterId }) => phasesOf(db, buyingCenterId),

  'purchase-phase.add': async ({ recorder, db, newId }, { buyingCenterId, names }) => {
    await get(db, buyingCenterShape, buyingCenterId)
    const first = await rows.nextPosition(db, purchasePhaseShape, 'buyingCenterId', buyingCenterId)
    const phases = names.map((name, index): PurchasePhase => ({
      id: newId<'purchase-phase'>(),
      buyingCenterId,
      name,
      position: first + index,
      version: 1,
    }))
    await recorder.insert(purchasePhaseShape, phases)
    return phases
  },

  'purchase-phase.edit': ({ recorder }, { id, version, changes }) =>
    edit(recorder, purchasePhaseShape, id, changes, version),

  'purchase-phase.move': async ({ recorder, db }, { id, version, to }) => {
    const phase = await getAt(db, purchasePhaseShape, id, version)
    const others = (await listPhases(db, phase.buyingCenterId)).filter((each) => each.id !== id)

    const inOrder = others.toSpliced(Math.min(to, others.length), 0, phase)
    await recorder.updateAll(
      purchasePhaseShape,
      inOrder.map((each, position) => ({ id: each.id, changes: { position } })),
    )
    return get(recorder.db, purchasePhaseShape, id)
  },

  'purchase-phase.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, purchasePhaseShape, id, version)
    await removePhases(recorder, [id])
    return { id }
  },

  'purchase-phase.setPart': async ({ recorder, db, newId }, { id, contactId, weight }) => {
    const { buyingCenterId } = await get(db, purchasePhaseShape, id)
    await refuseStranger(db, buyingCenterId, contactId)
    const parts = await rows.listWhere(db, phasePartShape, 'purchasePhaseId', [id])
    const before = parts.find((part) => part.contactId === contactId)

    if (before && weight === null) {
      await recorder.remove(phasePartShape, [before.id])
      return { part: null }
    }
    if (before) {
      await recorder.update(phasePartShape, before.id, { weight: weight ?? before.weight })
      return { part: await get(recorder.db, phasePartShape, before.id) }
    }
    if (weight === null) return { part: null }
    const part = { id: newId<'phase-part'>(), purchasePhaseId: id, contactId, weight, version: 1 }
    await recorder.insert(phasePartShape, [part])
    return { part }
  },
}

/** The phases of a buying center in their order, and who takes part in them. */
export async function phasesOf(db: Reader, buyingCenterId: BuyingCenterId) {
  const phases = await listPhases(db, buyingCenterId)
  const parts = await rows.listWhere(
    db,
    phasePartShape,
    'purchasePhaseId',
    phases.map(({ id }) => id),
    ['id'],
  )
  return { phases, parts }
}

export async function removePhases(recorder: Recorder, ids: readonly PurchasePhase['id'][]): Promise<void> {
  const parts = await rows.listWhere(recorder.db, phasePartShape, 'purchasePhaseId', ids)
  await recorder.remove(
    phasePartShape,
    parts.map((part) => part.id),
  )
  await recorder.remove(purchasePhaseShape, ids)
}

function listPhases(db: Reader, buyingCenterId: BuyingCenterId): Promise<PurchasePhase[]> {
  return rows.listWhere(db, purchasePhaseShape, 'buyingCenterId', [buyingCenterId], ['position', 'id'])
}
