import { AppFailure } from '#shared/contract/errors.ts'
import { usualRules, type CustomerRules, type UsedRules } from '#shared/domain/sensitivity/fields.ts'
import type { HandlersOf } from '../core/context.ts'
import { customerRulesShape } from '../store/choice-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { edit } from './outcome.ts'

export const customerRulesHandlers: HandlersOf<'customer-rules'> = {
  'customer-rules.get': async ({ db }) => {
    const { fields, words, version } = await rulesOf(db)
    return { fields, words, version }
  },

  'customer-rules.set': async ({ recorder, db, newId }, { version, ...fields }) => {
    const before = await rulesOf(db)
    if (before.version !== version) throw new AppFailure({ code: 'stale', object: 'customer_rules' })

    if (before.id !== undefined) return edit(recorder, customerRulesShape, before.id, fields, version)
    const rules = { id: newId<'customer-rules'>(), ...fields, version: 1 }
    await recorder.insert(customerRulesShape, [rules])
    return rules
  },
}

/** The workspace's own rules, or the usual ones in the version 0. */
async function rulesOf(db: Reader): Promise<UsedRules & Readonly<{ id?: CustomerRules['id'] }>> {
  const [own] = await rows.listAll(db, customerRulesShape, ['id'])
  return own ?? usualRules
}
