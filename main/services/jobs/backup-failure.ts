import { AppFailure } from '#shared/contract/errors.ts'
import { BackupFailed } from '../../store/backups/backup-problem.ts'

/** Does work on backups; what the store says in its facts becomes a failure that can cross. */
export function orBackupFailure<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof BackupFailed ? new AppFailure(error.problem, error) : error
  }
}
