import type Database from 'better-sqlite3'
import { countLooseRows } from './loose-rows.ts'
import { statementsOf } from './migrations/statements-of.ts'
import { steps, type Step } from './migrations/steps.ts'
import type { OpeningTelling } from './telling.ts'

/** The number of the last step that was done in the file, 0 in a new one. */
export function schemaOf(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}

/** The number that the file has when all steps are done. */
export function newestOf(upTo: readonly Step[]): number {
  return upTo.at(-1)?.number ?? 0
}

/** Whether a file that somebody has worked in needs steps: one without any is new. */
export function stepsPend(schema: number, upTo: readonly Step[]): boolean {
  return schema > 0 && schema < newestOf(upTo)
}

/**
 * Runs the steps that the file has not seen, all in one transaction with the number that records them.
 * @param tell told before each statement; where it throws, nothing was done
 */
export function migrate(
  database: Database.Database,
  upTo: readonly Step[] = steps,
  tell: OpeningTelling = () => undefined,
): void {
  const pending = upTo.filter((step) => step.number > schemaOf(database))
  if (pending.length === 0) return

  database.pragma('foreign_keys = OFF')
  database
    .transaction(() => {
      for (const [at, step] of pending.entries()) {
        for (const statement of statementsOf(step)) {
          tell('migrating', at, pending.length)
          database.exec(statement)
        }
        database.pragma(`user_version = ${step.number}`)
      }
      refuseLooseRows(database, newestOf(pending), tell)
      tell('keeping', 0, null)
    })
    .immediate()
  database.pragma('foreign_keys = ON')
}

/** Once, after all steps: in a large file each look takes long, and all of them are taken back together. */
function refuseLooseRows(database: Database.Database, schema: number, tell: OpeningTelling): void {
  const loose = countLooseRows(database, (done, total) => tell('checking-references', done, total))
  if (loose > 0) throw new Error(`The steps up to ${schema} leave ${loose} rows without what they refer to`)
}
