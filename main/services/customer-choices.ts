import type { AccountId } from '#shared/domain/account/model.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf } from '../core/context.ts'
import { customerChoiceShape } from '../store/choice-tables.ts'
import type { Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape } from '../store/tables.ts'
import { get, getAt } from './outcome.ts'

export const customerChoiceHandlers: HandlersOf<'customer-choice'> = {
  'customer-choice.listByAccount': async ({ db }, { accountId }) =>
    rows.listWhere(db, customerChoiceShape, 'accountId', [accountId], ['id']),

  'customer-choice.set': async (
    { recorder, db, newId, now, actor },
    { accountId, sentences, form, reason },
  ) => {
    await get(db, accountShape, accountId)
    const all = await rows.listWhere(db, customerChoiceShape, 'accountId', [accountId])
    const known = new Map(all.filter((each) => each.form === form).map((each) => [keyOf(each), each]))
    const written = { form, reason, chosenOn: dayOf(now()), chosenBy: actor }
    const once = [...new Map(sentences.map((sentence) => [keyOf(sentence), sentence])).entries()]

    const made = once.flatMap(([key, sentence]) =>
      known.has(key)
        ? []
        : [{ id: newId<'customer-choice'>(), accountId, ...sentence, ...written, version: 1 }],
    )
    await recorder.insert(customerChoiceShape, made)
    const again = once.flatMap(([key]) => known.get(key)?.id ?? [])
    for (const id of again) await recorder.update(customerChoiceShape, id, written)
    const ids = [...made.map(({ id }) => id), ...again]
    return Promise.all(ids.map((id) => get(recorder.db, customerChoiceShape, id)))
  },

  'customer-choice.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, customerChoiceShape, id, version)
    await recorder.remove(customerChoiceShape, [id])
    return { id }
  },
}

function keyOf({ field, text }: Readonly<{ field: string; text: string }>): string {
  return `${field} ${text}`
}

/** Removes what was said of sentences for the customer of an account that goes. */
export async function removeCustomerChoices(recorder: Recorder, accountId: AccountId): Promise<void> {
  const kept = await rows.listWhere(recorder.db, customerChoiceShape, 'accountId', [accountId])
  await recorder.remove(
    customerChoiceShape,
    kept.map(({ id }) => id),
  )
}
