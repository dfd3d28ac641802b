import Database from 'better-sqlite3'
import { migrate } from './migrate.ts'
import type { Step } from './migrations/steps.ts'

/**
 * The statements that made the schema, tables with their indexes by name. What SQLite keeps for itself is left out, and so
 * are the tables behind a virtual one, which SQLite tells from others: they are its own affair and differ between versions.
 */
export function schemaTextOf(database: Database.Database): string {
  const statements = database
    .prepare(
      `select sql from sqlite_schema where name not glob 'sqlite_*'
       and name not in (select name from pragma_table_list where type = 'shadow' and schema = 'main')
       order by tbl_name, type = 'table' desc, name`,
    )
    .pluck()
    .all() as string[]
  return statements.map((sql) => `${sql};\n`).join('\n')
}

/** The schema that the steps give an empty file. */
export function schemaTextAfter(done: readonly Step[]): string {
  const database = new Database(':memory:')
  try {
    migrate(database, done)
    return schemaTextOf(database)
  } finally {
    database.close()
  }
}
