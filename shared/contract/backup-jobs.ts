import { z } from 'zod'
import { count, line, path } from './values.ts'

/** What making a backup answers: its name, the names of those that were let go for it, and the rows that were not as the history says. */
export const backedUp = z.strictObject({ name: z.string(), removed: z.array(z.string()), strayRows: count })

/** What reading a backup again says. */
export const backupChecked = z.strictObject({
  state: z.enum(['whole', 'damaged', 'unproven']),
  /** For a damaged one: the tables whose content is another; null where none can be read. */
  tables: z.array(line).nullable(),
})

/** The new workspace file that a backup was copied to. */
export const restored = z.strictObject({ path })
