import type Database from 'better-sqlite3'

/**
 * Brings what stands in the write-ahead log into the file and leaves the log empty, so that what lies on the disk for hours
 * is the one checked file. It does not wait: somebody who reads or writes just now is let be. Answers whether it was done.
 */
export function emptyLog(writer: Database.Database): boolean {
  if (writer.inTransaction) return false
  const patienceMs = Number(writer.pragma('busy_timeout', { simple: true }))
  writer.pragma('busy_timeout = 0')
  try {
    const [outcome] = writer.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
    return outcome?.busy === 0
  } finally {
    writer.pragma(`busy_timeout = ${patienceMs}`)
  }
}
