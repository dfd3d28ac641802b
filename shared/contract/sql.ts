import { z } from 'zod'
import { query } from './procedure.ts'
import { queryContract, queryLimitMs } from './query.ts'

export const sqlContract = {
  /** Answers one question in SQL that can't write: its first 10,000 rows. Which tables there are is in `docs/sql.md`. */
  'sql.run': query({
    input: z.strictObject({ text: z.string().min(1).max(20_000) }),
    output: z.strictObject({
      columns: z.array(z.string()),
      rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
      isCut: z.boolean(),
    }),
    reads: [
      ...queryContract['query.run'].reads,
      'role-preset',
      'purchase-phase',
      'benefit',
      'touch-rhythm',
      'lead-scoring',
      'import-profile',
      'saved-query',
    ],
    limitMs: queryLimitMs,
  }),
}
