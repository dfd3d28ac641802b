import type { JobRunners } from '../../core/job-context.ts'
import { runBackup, runBackupCheck, runRestore } from './backup.ts'
import { runCopiedOrders } from './copied-orders.ts'
import { runCopyComparison } from './copy-comparison.ts'
import { runDuplicateSearch } from './duplicates.ts'
import { runImport } from './import.ts'
import { runImportTakeBack } from './import-take-back.ts'
import { runOrders } from './orders.ts'
import { runSearchRebuild } from './search.ts'
import { runWorkspaceExport } from './workspace-export.ts'
import { runWorkspaceImport } from './workspace-import.ts'
import { runSalvage } from './salvage.ts'

/** Every kind of job. One that is missing does not compile. */
export const jobRunners: JobRunners = {
  import: runImport,
  'import-take-back': runImportTakeBack,
  'search-rebuild': runSearchRebuild,
  'workspace.export': runWorkspaceExport,
  'workspace.import': runWorkspaceImport,
  backup: runBackup,
  'backup-check': runBackupCheck,
  restore: runRestore,
  salvage: runSalvage,
  'duplicate-search': runDuplicateSearch,
  orders: runOrders,
  'copy-comparison': runCopyComparison,
  'copied-orders': runCopiedOrders,
}
