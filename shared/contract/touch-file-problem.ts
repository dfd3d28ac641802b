import type { TouchFileProblem } from '#shared/domain/touchpoint/incoming/incoming.ts'
import { z } from 'zod'
import { count } from './values.ts'

/** Why no touchpoint is read from a file. */
export const touchFileProblem = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('not-known') }),
  z.strictObject({ code: z.literal('no-events') }),
  z.strictObject({ code: z.literal('no-messages') }),
  z.strictObject({ code: z.literal('too-large'), limit: count }),
  z.strictObject({ code: z.literal('too-many'), limit: count }),
  z.strictObject({ code: z.literal('cut-off') }),
]) satisfies z.ZodType<TouchFileProblem>
