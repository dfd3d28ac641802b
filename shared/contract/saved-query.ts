import type { SavedQuery } from '#shared/domain/query/saved-query.ts'
import { z } from 'zod'
import { command, query } from './procedure.ts'
import { askedQuery } from './query.ts'
import { changesOf, filledLine, idOf, version } from './values.ts'

const id = idOf('saved-query')
/** JSON: one of a newer Keyplan may hold what this one can't ask. */
const question = z.string().max(200_000).refine(isObjectText, { message: 'Not a question' })

export const savedQuery = z.strictObject({
  id,
  name: filledLine,
  question,
  isPinned: z.boolean(),
  version,
}) satisfies z.ZodType<SavedQuery>

export const savedQueryContract = {
  /** Those that are pinned first, then by name. */
  'saved-query.list': query({
    input: z.strictObject({}),
    output: z.array(savedQuery),
    reads: ['saved-query'],
  }),
  'saved-query.add': command({
    input: z.strictObject({ name: filledLine, query: askedQuery }),
    output: savedQuery,
    touches: ['saved-query'],
  }),
  'saved-query.edit': command({
    input: z.strictObject({
      id,
      version,
      changes: changesOf({ name: filledLine, query: askedQuery, isPinned: z.boolean() }),
    }),
    output: savedQuery,
    touches: ['saved-query'],
    typed: ['name'],
  }),
  'saved-query.remove': command({
    input: z.strictObject({ id, version }),
    output: z.strictObject({}),
    touches: ['saved-query'],
  }),
}

function isObjectText(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}
