import type { JobRunners } from '../../core/job-context.ts'
import { runImport } from './import.ts'

/** Every kind of job. One that is missing does not compile. */
export const jobRunners: JobRunners = { import: runImport }
