import type { TableError } from '../csv/table-error.ts'

/** Ends the reading of a file from deep within it; the reader's outermost function answers the error as a value. */
export class TableProblemError extends Error {
  readonly problem: TableError

  constructor(problem: TableError) {
    super(problem.code)
    this.problem = problem
  }
}
