import { readRich } from '#shared/domain/rich-text/read-rich.ts'
import { z } from 'zod'

/** Text with a form, as JSON: only what is on the closed list of the domain, of bounded depth and size, with links to pages and mail. */
export const richText = z
  .string()
  .refine((value) => readRich(value) !== undefined, { message: 'Not a text that can be kept' })
