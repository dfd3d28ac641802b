import { fieldsBack, fieldsThatDiffer } from '#shared/domain/import-run/fields-back.ts'
import type { TakeBackReason } from '#shared/domain/import-run/reason.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { arrivalsOf, idsWithin } from '../../store/arrivals.ts'
import { listTouchedSince, listUpdated } from '../../store/import-runs.ts'
import { createPast, type AnyValue } from '../../store/past.ts'
import { idsAtOnce, type Reader } from '../../store/recorder.ts'
import type { Overlay } from './overlay.ts'

/** A thing that the import changed: as it is, and the fields that can be set back. */
export type SetBack = { readonly table: string; readonly now: AnyValue; back: Record<string, unknown> }

/** What of an import is still there, before what hangs on what is looked at. */
export type Traces = Readonly<{
  /** What it created and is there, with its table. */
  created: ReadonlyMap<string, string>
  /** Those of them that were edited since. */
  edited: ReadonlyMap<string, TakeBackReason>
  setBack: ReadonlyMap<string, SetBack>
  /** Fields of what it changed that were edited since. */
  editedFields: ReadonlyMap<string, Readonly<{ table: string; reason: TakeBackReason }>>
}>

/** Compares what an import left with what is there. What was changed and changed back since counts as not changed. */
export async function tracesOf(
  db: Reader,
  seq: number,
  overlay: Overlay,
  checkpoint: Checkpoint,
): Promise<Traces> {
  const created = new Map<string, string>()
  const edited = new Map<string, TakeBackReason>()
  for (const arrival of await arrivalsOf(db, seq)) {
    for (let from = 0; from < arrival.row_count; from += idsAtOnce) {
      checkpoint()
      const ids = idsWithin(arrival, from, idsAtOnce)
      const present = await overlay.present(arrival.object, ids)
      const touched = await listTouchedSince(db, seq, ids)
      const doubtful = [...present].filter((id) => touched.has(id) || overlay.changed.has(id))
      const past = createPast(db, seq)
      await past.read(arrival.object, doubtful)
      for (const id of present) created.set(id, arrival.object)
      for (const id of doubtful) {
        const now = overlay.changed.get(id)?.value ?? past.at(id, Infinity) ?? {}
        const fields = fieldsThatDiffer(past.at(id, seq) ?? {}, now)
        if (fields.length > 0) edited.set(id, { code: 'edited', fields })
      }
    }
  }

  const setBack = new Map<string, SetBack>()
  const editedFields = new Map<string, { table: string; reason: TakeBackReason }>()
  for await (const { table, ids } of listUpdated(db, seq)) {
    checkpoint()
    const past = createPast(db, seq - 1)
    await past.read(table, ids)
    for (const id of ids) {
      const before = past.at(id, seq - 1)
      const after = past.at(id, seq)
      const now = overlay.changed.get(id)?.value ?? past.at(id, Infinity)
      if (!before || !after || !now || overlay.removed.has(id)) continue
      const { back, edited: fields } = fieldsBack(before, after, now)
      if (fields.length > 0) editedFields.set(id, { table, reason: { code: 'edited', fields } })
      if (Object.keys(back).length > 0) setBack.set(id, { table, now, back: { ...back } })
    }
  }
  return { created, edited, setBack, editedFields }
}
