import { z } from 'zod'
import { application, query } from './procedure.ts'
import { queryContract, queryLimitMs } from './query.ts'

/** More than this is no question that somebody wrote. */
export const sqlTextAtMost = 20_000
export const sqlText = z.string().min(1).max(sqlTextAtMost)

export const sqlContract = {
  /** Answers one question in SQL that can't write: its first 10,000 rows. Which tables there are is in `docs/sql.md`. */
  'sql.run': query({
    input: z.strictObject({ text: sqlText }),
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
      'house-style',
      'cost-model',
      'treatment',
      'tier-rules',
      'terms-scenario',
      'matrix-factors',
      'brief-wording',
      'customer-rules',
      'customer-choice',
      'budget',
      'contract',
      'exchange-rate',
      'import-profile',
      'order-profile',
      'saved-query',
    ],
    limitMs: queryLimitMs,
  }),
  /** The tables that can be asked, and their columns; `type` is SQLite's. */
  'sql.listTables': query({
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        name: z.string(),
        columns: z.array(z.strictObject({ name: z.string(), type: z.string() })),
      }),
    ),
    reads: ['workspace'],
  }),
  /** Ends the question in SQL that is being answered, if there is one; who asked it is told `question-cancelled`. */
  'sql.cancel': application({ input: z.strictObject({}), output: z.strictObject({}), touches: [] }),
}
