import type { AccountId } from '#shared/domain/account/model.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf } from '../core/context.ts'
import { briefWordingShape } from '../store/choice-tables.ts'
import type { Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape } from '../store/tables.ts'
import { edit, get, getAt, given } from './outcome.ts'

export const briefWordingHandlers: HandlersOf<'brief-wording'> = {
  'brief-wording.listByAccount': async ({ db }, { accountId }) =>
    rows.listWhere(db, briefWordingShape, 'accountId', [accountId], ['id']),

  'brief-wording.set': async ({ recorder, db, newId, now, actor }, { accountId, section, slot, ...said }) => {
    await get(db, accountShape, accountId)
    const all = await rows.listWhere(db, briefWordingShape, 'accountId', [accountId])
    const before = all.find((each) => each.form !== 'own' && each.section === section && each.slot === slot)

    const written = { ...said, writtenOn: dayOf(now()), writtenBy: actor }
    if (before) {
      await recorder.update(briefWordingShape, before.id, written)
      return get(recorder.db, briefWordingShape, before.id)
    }
    const wording = { id: newId<'brief-wording'>(), accountId, section, slot, ...written, version: 1 }
    await recorder.insert(briefWordingShape, [wording])
    return wording
  },

  'brief-wording.add': async ({ recorder, db, newId, now, actor }, fields) => {
    await get(db, accountShape, fields.accountId)
    const wording = {
      id: newId<'brief-wording'>(),
      ...fields,
      form: 'own' as const,
      drafted: null,
      writtenOn: dayOf(now()),
      writtenBy: actor,
      version: 1,
    }
    await recorder.insert(briefWordingShape, [wording])
    return wording
  },

  'brief-wording.edit': ({ recorder, now, actor }, { id, version, changes }) =>
    edit(
      recorder,
      briefWordingShape,
      id,
      { ...given(changes), writtenOn: dayOf(now()), writtenBy: actor },
      version,
    ),

  'brief-wording.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, briefWordingShape, id, version)
    await recorder.remove(briefWordingShape, [id])
    return { id }
  },
}

/** Removes what was made of the sentences about an account that goes. */
export async function removeWordings(recorder: Recorder, accountId: AccountId): Promise<void> {
  const kept = await rows.listWhere(recorder.db, briefWordingShape, 'accountId', [accountId])
  await recorder.remove(
    briefWordingShape,
    kept.map(({ id }) => id),
  )
}
