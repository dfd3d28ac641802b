import { z } from 'zod'
import { count, path } from './values.ts'

/**
 * What is done while a workspace of an earlier Keyplan is opened, in this order: the backup is copied, read again and hashed,
 * then the steps are done, what refers to what is checked, and all of it is kept.
 */
const openingPhase = z.enum([
  'copying',
  'checking',
  'comparing',
  'hashing',
  'migrating',
  'checking-references',
  'keeping',
])
export type OpeningPhase = z.output<typeof openingPhase>

/** An opening that takes its time. `total` is null where nobody knows it; `done` counts steps in `migrating`. */
export const openingUnderWay = z.strictObject({
  path,
  phase: openingPhase,
  done: count,
  total: count.nullable(),
  /** It was cancelled, and ends at the next place where it can. */
  isCancelled: z.boolean(),
})
export type OpeningUnderWay = z.output<typeof openingUnderWay>
