import type { Benefit } from '#shared/domain/buying-center/benefits.ts'
import type { BuyingCenterId } from '#shared/domain/buying-center/model.ts'
import type { HandlersOf } from '../core/context.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { benefitShape, benefitTieShape, buyingCenterShape } from '../store/center-tables.ts'
import { refuseStranger } from './center-members.ts'
import { loosen } from './loosen.ts'
import { edit, get, getAt } from './outcome.ts'
import { planLineShape } from '../store/world-tables.ts'

export const benefitHandlers: HandlersOf<'benefit'> = {
  'benefit.list': ({ db }, { buyingCenterId }) => benefitsOf(db, buyingCenterId),

  'benefit.add': async ({ recorder, db, newId }, { buyingCenterId, name, kind }) => {
    await get(db, buyingCenterShape, buyingCenterId)
    const position = await rows.nextPosition(db, benefitShape, 'buyingCenterId', buyingCenterId)
    const benefit = { id: newId<'benefit'>(), buyingCenterId, name, kind, position, version: 1 }
    await recorder.insert(benefitShape, [benefit])
    return benefit
  },

  'benefit.edit': ({ recorder }, { id, version, changes }) =>
    edit(recorder, benefitShape, id, changes, version),

  'benefit.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, benefitShape, id, version)
    await removeBenefits(recorder, [id])
    return { id }
  },

  'benefit.setTie': async ({ recorder, db, newId }, { id, contactId, strength }) => {
    const { buyingCenterId } = await get(db, benefitShape, id)
    await refuseStranger(db, buyingCenterId, contactId)
    const ties = await rows.listWhere(db, benefitTieShape, 'benefitId', [id])
    const before = ties.find((tie) => tie.contactId === contactId)

    if (before && strength === null) {
      await recorder.remove(benefitTieShape, [before.id])
      return { tie: null }
    }
    if (before) {
      await recorder.update(benefitTieShape, before.id, { strength: strength ?? before.strength })
      return { tie: await get(recorder.db, benefitTieShape, before.id) }
    }
    if (strength === null) return { tie: null }
    const tie = { id: newId<'benefit-tie'>(), benefitId: id, contactId, strength, version: 1 }
    await recorder.insert(benefitTieShape, [tie])
    return { tie }
  },
}

/** The benefits of a buying center in their order, and to whom they matter. */
export async function benefitsOf(db: Reader, buyingCenterId: BuyingCenterId) {
  const benefits = await rows.listWhere(
    db,
    benefitShape,
    'buyingCenterId',
    [buyingCenterId],
    ['position', 'id'],
  )
  const ties = await rows.listWhere(
    db,
    benefitTieShape,
    'benefitId',
    benefits.map(({ id }) => id),
    ['id'],
  )
  return { benefits, ties }
}

export async function removeBenefits(recorder: Recorder, ids: readonly Benefit['id'][]): Promise<void> {
  const ties = await rows.listWhere(recorder.db, benefitTieShape, 'benefitId', ids)
  await recorder.remove(
    benefitTieShape,
    ties.map((tie) => tie.id),
  )
  await loosen(recorder, planLineShape, 'benefitId', ids)
  await recorder.remove(benefitShape, ids)
}
