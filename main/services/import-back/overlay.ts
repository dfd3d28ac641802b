import type { AnyValue } from '../../store/past.ts'
import { listPresent } from '../../store/import-runs.ts'
import type { Reader } from '../../store/recorder.ts'

/** A thing as it is to be. */
export type Placed = Readonly<{ table: string; value: AnyValue }>

/** The workspace as it will be with what was decided so far: what goes, and what is set back. Nothing of it is written. */
export type Overlay = Readonly<{
  removed: Map<string, string>
  changed: Map<string, Placed>
  /** Which of these are there. */
  present: (table: string, ids: readonly string[]) => Promise<ReadonlySet<string>>
}>

export function createOverlay(db: Reader): Overlay {
  const removed = new Map<string, string>()
  return {
    removed,
    changed: new Map(),
    present: async (table, ids) => {
      const there = await listPresent(db, table, ids)
      return new Set([...there].filter((id) => !removed.has(id)))
    },
  }
}
