import type Database from 'better-sqlite3'
import { steps, type Step } from './migrations/steps.ts'

/** The number of the last step that was done in the file, 0 in a new one. */
export function schemaOf(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}

/** The number that the file has when all steps are done. */
export function newestOf(upTo: readonly Step[]): number {
  return upTo.at(-1)?.number ?? 0
}

/** Runs the steps that the file has not seen, all in one transaction with the number that records them. */
export function migrate(database: Database.Database, upTo: readonly Step[] = steps): void {
  const pending = upTo.filter((step) => step.number > schemaOf(database))
  if (pending.length === 0) return

  database.pragma('foreign_keys = OFF')
  database
    .transaction(() => {
      for (const step of pending) {
        database.exec(step.sql)
        const orphans = database.pragma('foreign_key_check') as unknown[]
        if (orphans.length > 0)
          throw new Error(`Step ${step.number} leaves ${orphans.length} rows without what they refer to`)
        database.pragma(`user_version = ${step.number}`)
      }
    })
    .immediate()
  database.pragma('foreign_keys = ON')
}
