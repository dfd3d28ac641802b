import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import type { FieldKey } from './fields.ts'
import type { Existing, ImportOptions } from './plan.ts'
import type { RefusalLog } from './refusal.ts'

/** What all steps of one plan work with. A file may have a million rows: every loop over rows or records has the checkpoint. */
export type Planning<K extends FieldKey> = Readonly<{
  options: ImportOptions
  existing: Existing
  /** The heading of a field's column; `null` where it is not mapped. */
  heading: (key: K) => string | null
  log: RefusalLog
  checkpoint: Checkpoint
}>
