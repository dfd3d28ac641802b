import type { AccountId } from '#shared/domain/account/model.ts'
import type { HandlersOf } from '../core/context.ts'
import { termsScenarioShape } from '../store/choice-tables.ts'
import type { Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape } from '../store/tables.ts'
import { edit, get, getAt, given } from './outcome.ts'

export const termsScenarioHandlers: HandlersOf<'terms-scenario'> = {
  'terms-scenario.listByAccount': ({ db }, { accountId }) =>
    rows.listWhere(db, termsScenarioShape, 'accountId', [accountId], ['name', 'id']),

  'terms-scenario.add': async ({ recorder, db, newId }, fields) => {
    await get(db, accountShape, fields.accountId)
    const scenario = { id: newId<'terms-scenario'>(), ...fields, version: 1 }
    await recorder.insert(termsScenarioShape, [scenario])
    return scenario
  },

  'terms-scenario.edit': ({ recorder }, { id, version, changes }) =>
    edit(recorder, termsScenarioShape, id, given(changes), version),

  'terms-scenario.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, termsScenarioShape, id, version)
    await recorder.remove(termsScenarioShape, [id])
    return { id }
  },
}

/** Removes the terms that were kept for an account that goes. */
export async function removeScenarios(recorder: Recorder, accountId: AccountId): Promise<void> {
  const kept = await rows.listWhere(recorder.db, termsScenarioShape, 'accountId', [accountId])
  await recorder.remove(
    termsScenarioShape,
    kept.map(({ id }) => id),
  )
}
