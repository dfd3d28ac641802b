import Database from 'better-sqlite3'
import { join } from 'node:path'
import { anAccount } from './builders.ts'
import { startCore } from './core.ts'
import { aFolder } from './folder.ts'

/** A closed workspace file with one account in it. */
export async function aWorkspaceFile(path = join(aFolder(), 'workspace.keyplan')): Promise<string> {
  const core = await startCore({ path })
  await anAccount(core)
  await core.close()
  return path
}

/** Does something to a file behind the program's back. */
export function tamper(path: string, work: (database: Database.Database) => void): void {
  const database = new Database(path)
  work(database)
  database.close()
}

/** What a connection of one's own sees in the file. */
export function look<T>(path: string, work: (database: Database.Database) => T): T {
  const database = new Database(path, { readonly: true })
  try {
    return work(database)
  } finally {
    database.close()
  }
}
