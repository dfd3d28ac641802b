import type { OrderProfile } from '#shared/domain/economics/order-profile.ts'
import type { ImportProfile } from '#shared/domain/import/profile.ts'
import { shapeOf, versioned } from './shape.ts'

export const importProfileShape = shapeOf<ImportProfile>()('import_profile', {
  ...versioned,
  name: 'text',
  object: 'text',
  headers: 'list',
  settings: 'record',
})

export const orderProfileShape = shapeOf<OrderProfile>()('order_profile', {
  ...versioned,
  name: 'text',
  headers: 'list',
  settings: 'record',
})

/** What the record does not say of an import by itself. Imports of before have none. */
export type ImportNoteRow = {
  command_seq: number
  object: string
  /** By what the file was read: the system that it came from, or a profile of the user's own. */
  profile: string | null
  unchanged: number
  left_out: number
  /** The same for files that were imported as one run. */
  run_id: string | null
}

/** That a command took an import back, with how many rows it removed, set back and kept. */
export type ImportTakenBackRow = {
  command_seq: number
  import_seq: number
  removed: number
  restored: number
  kept: number
}
