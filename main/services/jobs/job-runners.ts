import type { JobRunners } from '../../core/job-context.ts'
import { runImport } from './import.ts'
import { runSearchRebuild } from './search.ts'
import { runWorkspaceExport } from './workspace-export.ts'
import { runWorkspaceImport } from './workspace-import.ts'

/** Every kind of job. One that is missing does not compile. */
export const jobRunners: JobRunners = {
  import: runImport,
  'search-rebuild': runSearchRebuild,
  'workspace.export': runWorkspaceExport,
  'workspace.import': runWorkspaceImport,
}
