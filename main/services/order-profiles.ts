import type { OrderProfile } from '#shared/domain/economics/order-profile.ts'
import { squash } from '#shared/domain/import/heading.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { HandlersOf } from '../core/context.ts'
import { orderProfileShape } from '../store/import-tables.ts'
import type { Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { getAt } from './outcome.ts'

export const orderProfileHandlers: HandlersOf<'order-profile'> = {
  'order-profile.list': ({ db }) => rows.listAll(db, orderProfileShape, ['name', 'id']),

  'order-profile.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, orderProfileShape, id, version)
    await recorder.remove(orderProfileShape, [id])
    return { id }
  },
}

/** Keeps how a file was read, in place of how one with the same headings was read before. */
export async function rememberReading(
  recorder: Recorder,
  newId: <K extends string>() => Id<K>,
  name: string,
  { headers, settings }: Pick<OrderProfile, 'headers' | 'settings'>,
): Promise<void> {
  const signature = signatureOf(headers)
  const known = await rows.listAll(recorder.db, orderProfileShape, ['id'])
  const before = known.find((each) => signatureOf(each.headers) === signature)
  if (before) await recorder.update(orderProfileShape, before.id, { name, headers, settings })
  else
    await recorder.insert(orderProfileShape, [
      { id: newId<'order-profile'>(), name, headers, settings, version: 1 },
    ])
}

/** The same headings in the same order, however they are written. */
function signatureOf(headers: readonly string[]): string {
  return JSON.stringify(headers.map(squash))
}
