import type Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import type { TableMark } from './manifest.ts'

const rowsAtOnce = 2_000

/**
 * A hash per table over the content of its rows in the order of their keys: the same for the same content whatever the
 * pages look like. What SQLite and its extensions keep for themselves is left out; it can be made anew.
 * @param onRows told how many rows were read since the last time; may throw to stop
 */
export function hashTables(
  database: Database.Database,
  onRows: (rows: number) => void = () => undefined,
): TableMark[] {
  return tablesOf(database).map((table) => hashTable(database, table, onRows))
}

/** The tables whose rows are content, by name. */
export function tablesOf(database: Database.Database): string[] {
  const listed = database.pragma('table_list') as readonly { schema: string; name: string; type: string }[]
  return listed
    .filter(({ schema, name, type }) => schema === 'main' && type === 'table' && !name.startsWith('sqlite_'))
    .map(({ name }) => name)
    .toSorted()
}

export function countRows(database: Database.Database): number {
  return tablesOf(database).reduce(
    (sum, table) => sum + Number(database.prepare(`select count(*) from "${table}"`).pluck().get()),
    0,
  )
}

function hashTable(database: Database.Database, table: string, onRows: (rows: number) => void): TableMark {
  const columns = database.pragma(`table_info("${table}")`) as readonly { name: string; pk: number }[]
  const keys = columns.filter(({ pk }) => pk > 0).map(({ name }) => `"${name}"`)
  const ordered = keys.length > 0 ? keys.join(', ') : 'rowid'
  const all = `select ${textOf(columns.map(({ name }) => name))} from "${table}" order by ${ordered}`
  return { table, ...hashTexts(database.prepare(all).pluck().iterate() as Iterable<string>, onRows) }
}

/**
 * A hash of what never changes of the commands up to one of them: they are only added to, so that whoever knows the hash
 * can tell at any later time whether they are still the same.
 */
export function hashCommands(database: Database.Database, upTo: number): string {
  const fixed = ['seq', 'id', 'name', 'happened_at', 'actor', 'kind', 'merge_key', 'detail']
  const all = database.prepare(`select ${textOf(fixed)} from command where seq <= ? order by seq`).pluck()
  return hashTexts(all.iterate(upTo) as Iterable<string>, () => undefined).hash
}

/** One text a row, in which every value says its type: joined in SQL, a row crosses to here once and not once a column. */
function textOf(columns: readonly string[]): string {
  return columns.map((name) => `quote("${name}")`).join(` || ',' || `)
}

function hashTexts(texts: Iterable<string>, onRows: (rows: number) => void): { rows: number; hash: string } {
  const hash = createHash('sha256')
  let rows = 0
  let waiting: string[] = []
  for (const text of texts) {
    waiting.push(text)
    if (waiting.length === rowsAtOnce) flush()
  }
  flush()
  return { rows, hash: hash.digest('hex') }

  function flush(): void {
    if (waiting.length === 0) return
    // A line end within a value stands between quotes, so that no two lists of rows make one text.
    hash.update(waiting.join('\n')).update('\n')
    rows += waiting.length
    onRows(waiting.length)
    waiting = []
  }
}
