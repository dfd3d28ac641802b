import type { AccountId } from '#shared/domain/account/model.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf } from '../core/context.ts'
import { chosenTreatmentShape } from '../store/choice-tables.ts'
import type { Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape } from '../store/tables.ts'
import { get } from './outcome.ts'

export const treatmentHandlers: HandlersOf<'treatment'> = {
  'treatment.list': ({ db }) => rows.listAll(db, chosenTreatmentShape, ['accountId', 'id']),

  'treatment.choose': async (context, { accountId, treatment, suggested, note }) => {
    const { recorder, db, newId, now, actor } = context
    await get(db, accountShape, accountId)
    const [before] = await rows.listWhere(db, chosenTreatmentShape, 'accountId', [accountId])

    if (treatment === null) {
      if (before) await recorder.remove(chosenTreatmentShape, [before.id])
      return { chosen: null }
    }
    const decided = { treatment, suggested, note, decidedOn: dayOf(now()), decidedBy: actor }
    if (before) {
      await recorder.update(chosenTreatmentShape, before.id, decided)
      return { chosen: await get(recorder.db, chosenTreatmentShape, before.id) }
    }
    const chosen = { id: newId<'chosen-treatment'>(), accountId, ...decided, version: 1 }
    await recorder.insert(chosenTreatmentShape, [chosen])
    return { chosen }
  },
}

/** Removes what was decided of an account that goes. */
export async function removeDecision(recorder: Recorder, accountId: AccountId): Promise<void> {
  const decided = await rows.listWhere(recorder.db, chosenTreatmentShape, 'accountId', [accountId])
  await recorder.remove(
    chosenTreatmentShape,
    decided.map(({ id }) => id),
  )
}
