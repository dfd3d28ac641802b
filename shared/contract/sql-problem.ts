import { z } from 'zod'

/** Why a statement was not run, or where it failed; `at` counts signs from 0, where the place is known. */
export const sqlProblem = z.strictObject({
  why: z.enum(['not-a-question', 'not-open-to-questions', 'wrong']),
  /** What SQLite says, or the table that is not open. */
  message: z.string(),
  line: z.int().min(1).nullable(),
  column: z.int().min(1).nullable(),
})
export type SqlProblem = z.output<typeof sqlProblem>
