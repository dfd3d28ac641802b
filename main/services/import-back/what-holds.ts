import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { arrivalsOf } from '../../store/arrivals.ts'
import type { Reader } from '../../store/recorder.ts'
import { listReferring, references } from '../../store/references.ts'
import type { Overlay } from './overlay.ts'

/** That one thing refers to another, which would have to go. */
export type Tie = Readonly<{ table: string; field: string; id: string; to: string }>

/** Everything that refers to what an import created and is there, as it will be with what was decided so far. */
export async function tiesTo(
  db: Reader,
  seq: number,
  created: ReadonlyMap<string, string>,
  overlay: Overlay,
  checkpoint: Checkpoint,
): Promise<readonly Tie[]> {
  const ties: Tie[] = []
  for (const { object, from_id: from, until_id: until } of await arrivalsOf(db, seq)) {
    for (const reference of references.filter(({ target }) => target === object)) {
      checkpoint()
      for (const { id, to } of await listReferring(db, reference, from, until))
        if (created.has(to) && !overlay.removed.has(id) && !overlay.changed.has(id))
          ties.push({ table: reference.table, field: reference.field, id, to })
    }
  }
  for (const [id, { table, value }] of overlay.changed) {
    for (const { field } of references.filter((each) => each.table === table))
      for (const to of [value[field]].flat())
        if (typeof to === 'string' && created.has(to)) ties.push({ table, field, id, to })
  }
  return ties
}
