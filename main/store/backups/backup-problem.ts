import { codeOf, StoreNotOpened } from '../store-problem.ts'

/** Why there is no backup, or nothing could be brought back from one, in facts. */
export type BackupProblem =
  | Readonly<{ code: 'backup-folder-unusable'; folder: string }>
  | Readonly<{ code: 'backup-not-sound'; found: string }>
  | Readonly<{ code: 'disk-full' }>
  | Readonly<{ code: 'workspace-damaged' }>
  | Readonly<{ code: 'not-found'; object: 'backup' }>

export class BackupFailed extends Error {
  readonly problem: BackupProblem

  constructor(problem: BackupProblem, cause?: unknown) {
    super(problem.code, { cause })
    this.problem = problem
  }
}

const folderCodes = ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'EIO', 'ENODEV', 'EEXIST']

/** The same failure as a reason, where it is one that the folder of backups can meet. */
export function backupProblemOf(error: unknown, folder: string): unknown {
  if (error instanceof BackupFailed) return error
  if (error instanceof StoreNotOpened && error.cause) return backupProblemOf(error.cause, folder)
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL')
    return new BackupFailed({ code: 'disk-full' }, error)
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return new BackupFailed({ code: 'workspace-damaged' }, error)
  const isOfFolder =
    folderCodes.includes(code) ||
    ['SQLITE_CANTOPEN', 'SQLITE_READONLY', 'SQLITE_IOERR'].some((each) => code.startsWith(each))
  return isOfFolder ? new BackupFailed({ code: 'backup-folder-unusable', folder }, error) : error
}
