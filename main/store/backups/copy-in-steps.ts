import Database from 'better-sqlite3'

/** 8 MB at the usual size of a page: a moment on any disk, so that who wants to stop need not wait. */
const pagesAtOnce = 2_000

/**
 * Copies all pages of an open workspace into an empty file, some at a time.
 * @param onPages told how many were copied, and how many there are; may throw to stop
 */
export async function copyInSteps(
  database: Database.Database,
  target: string,
  onPages: (done: number, total: number) => void,
): Promise<void> {
  await database.backup(target, {
    progress: ({ totalPages, remainingPages }) => {
      onPages(totalPages - remainingPages, totalPages)
      return pagesAtOnce
    },
  })
  leaveAsOneFile(target)
}

/** The copy bears the mark of a file with a log, as the workspace does while it is open: whoever reads it would make one. */
function leaveAsOneFile(path: string): void {
  const copy = new Database(path)
  try {
    copy.pragma('synchronous = FULL')
    copy.pragma('journal_mode = DELETE')
  } finally {
    copy.close()
  }
}
