import type { JobRunners } from '../../core/job-context.ts'
import { runImport } from './import.ts'
import { runWorkspaceExport } from './workspace-export.ts'
import { runWorkspaceImport } from './workspace-import.ts'

/** Every kind of job. One that is missing does not compile. */
export const jobRunners: JobRunners = {
  import: runImport,
  'workspace.export': runWorkspaceExport,
  'workspace.import': runWorkspaceImport,
}
