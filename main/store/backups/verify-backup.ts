import { connect } from '../connect.ts'
import { codeOf } from '../store-problem.ts'
import type { BackupFile } from './backup-folder.ts'
import { hashFile } from './disk.ts'
import { hashTables } from './hash-tables.ts'
import type { Manifest } from './manifest.ts'

/**
 * What reading a backup again said. `damaged` names the tables whose content is no longer what it was; none where only
 * bytes without content differ, `null` where the tables can't be read any more.
 */
export type Verdict =
  | Readonly<{ state: 'whole' }>
  | Readonly<{ state: 'damaged'; tables: readonly string[] | null }>
  /** There is no manifest to compare with: nothing is proved either way. */
  | Readonly<{ state: 'unproven' }>

/**
 * Compares a backup with what was written down when it was made: every byte first, and where those differ, the content of
 * each table, so that one knows what the damage means.
 */
export function verifyBackup(
  { path, byteLength, manifest }: BackupFile,
  onBytes: (bytes: number) => void = () => undefined,
): Verdict {
  if (!manifest) return { state: 'unproven' }
  if (byteLength === manifest.byteLength && hashFile(path, onBytes) === manifest.sha256)
    return { state: 'whole' }
  return { state: 'damaged', tables: changedTables(path, manifest) }
}

function changedTables(path: string, { tables }: Manifest): string[] | null {
  try {
    const database = connect(path, { readonly: true })
    try {
      const found = new Map(hashTables(database).map(({ table, hash }) => [table, hash]))
      return tables.filter(({ table, hash }) => found.get(table) !== hash).map(({ table }) => table)
    } finally {
      database.close()
    }
  } catch (error) {
    if (codeOf(error).startsWith('SQLITE_')) return null
    throw error
  }
}
