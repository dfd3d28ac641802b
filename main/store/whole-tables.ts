import Database from 'better-sqlite3'
import { applicationId } from './admission.ts'
import { hideArriving } from './arriving.ts'
import { connect } from './connect.ts'
import { migrate, schemaOf } from './migrate.ts'
import { steps } from './migrations/steps.ts'
import { makeEmptyFile } from './own-files.ts'
import { sumMonthsOf } from './order-months.ts'
import { orderLineTables } from './order-tables.ts'
import { refreshStatistics } from './statistics.ts'
import { shapes } from './tables.ts'
import { noteWholeAsPending } from './search-whole.ts'

export type Cell = string | number | null

/** A table as it lies in a file: its columns in their order, its rows by their key. */
export type WholeTable = Readonly<{
  name: string
  columns: readonly Readonly<{ name: string; type: string }>[]
  rows: number
}>

/**
 * Every table that holds what somebody did, parents before their children, the history last. What things are found by is
 * made of these tables and is not among them.
 */
export const wholeTables: readonly string[] = [
  ...shapes.map(({ table }) => table),
  ...orderLineTables,
  'command',
  'change',
  'departure',
  'clock_jump',
  'arrival',
  'import_note',
  'import_taken_back',
  'merged_copy',
  'merged_change',
  'merged_same',
]

/** All tables of a workspace at one moment, whatever is written beside it meanwhile. */
export function openWhole(path: string) {
  const database = connect(path, { readonly: true })
  hideArriving(database)
  database.exec('begin')
  return {
    schema: schemaOf(database),
    tables: wholeTables.map((name): WholeTable => ({
      name,
      columns: columnsOf(database, name),
      rows: database.prepare(`select count(*) from "${name}"`).pluck().get() as number,
    })),
    rowsOf: (table: WholeTable): IterableIterator<Cell[]> =>
      database
        .prepare(`select * from "${table.name}" order by ${keyOf(table)}`)
        .raw()
        .iterate() as IterableIterator<Cell[]>,
    close: (): void => {
      database.close()
    },
  }
}

/** A new file of an earlier or the current schema that is filled table by table and then brought up to date. */
export function createWhole(path: string, schema: number) {
  makeEmptyFile(path)
  const database = new Database(path)
  database.pragma(`application_id = ${applicationId}`)
  database.pragma('synchronous = OFF')
  migrate(
    database,
    steps.filter((step) => step.number <= schema),
  )
  database.pragma('foreign_keys = OFF')
  database.exec('begin')
  return {
    tables: wholeTables
      .filter((name) => columnsOf(database, name).length > 0)
      .map((name): WholeTable => ({ name, columns: columnsOf(database, name), rows: 0 })),
    inserterOf: ({ name, columns }: WholeTable): ((row: readonly Cell[]) => void) => {
      const insert = database.prepare(`insert into "${name}" values (${columns.map(() => '?').join(', ')})`)
      return (row) => void insert.run(row)
    },
    /** Whether every reference leads somewhere; keeps the file where it does. */
    finish: (): boolean => {
      database.exec('commit')
      if ((database.pragma('foreign_key_check') as unknown[]).length > 0) return false
      migrate(database)
      noteWholeAsPending(database)
      sumMonthsOf(database)
      refreshStatistics(database)
      return database.pragma('quick_check', { simple: true }) === 'ok'
    },
    close: (): void => {
      database.close()
    },
  }
}

function columnsOf(database: Database.Database, table: string): WholeTable['columns'] {
  return database
    .prepare('select name, lower(type) as type from pragma_table_info(?) order by cid')
    .all(table) as { name: string; type: string }[]
}

/** Ids sort in the order in which they were made; the order must not depend on how a file was filled. */
function keyOf({ name }: WholeTable): string {
  if (name === 'command') return 'seq'
  if (name === 'product' || name === 'order_account') return 'number'
  if (name === 'replaced_line') return 'import_number, line_id'
  if (name === 'arrival' || name === 'import_note') return 'command_seq, object'
  if (name === 'import_taken_back') return 'command_seq, import_seq'
  if (name === 'merged_copy') return 'command_seq, copy_command_id'
  if (name === 'merged_change') return 'command_seq, object_id, copy_seq'
  if (name === 'merged_same') return 'command_seq, copy_id'
  if (name === 'departure') return 'account_id, object_id'
  return name === 'clock_jump' ? 'command_seq' : 'id'
}
