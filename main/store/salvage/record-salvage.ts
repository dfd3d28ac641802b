import type Database from 'better-sqlite3'
import { isAsSaid, replayAll } from '../replay.ts'
import { fromRow, type Shape } from '../shape.ts'
import { shapes } from '../tables.ts'

type Command = Readonly<{ id: string; at: string; actor: string }>
type Row = Readonly<Record<string, unknown>>

/**
 * Writes the salvage itself into the history: one command whose changes lead from what the history says to what is in the
 * tables, so that both agree again and everything that reads the history stays true. Nothing before it can be undone any
 * more: what those commands would take back may not be there. Answers how many commands of before there are.
 */
export function recordSalvage(database: Database.Database, { id, at, actor }: Command): number {
  database.exec(
    `update command set standing = case standing when 'undone' then 'dropped' when 'done' then 'fixed' else standing end`,
  )
  const commands = Number(database.prepare('select count(*) from command').pluck().get())
  const seq = database
    .prepare(
      `insert into command (id, name, happened_at, actor, kind, standing) values (?, 'workspace.salvage', ?, ?, 'do', 'fixed')`,
    )
    .run(id, at, actor).lastInsertRowid

  forgetLost(database)
  const note = database.prepare(
    'insert into change (command_seq, object, object_id, operation, before, after) values (?, ?, ?, ?, ?, ?)',
  )
  for (const { table, id: objectId, operation, before, after } of differences(database))
    note.run(seq, table, objectId, operation, textOf(before), textOf(after))
  return commands
}

/**
 * Takes out what is written down of things of which neither the making nor the row could be read: nobody can say what they were,
 * and a record that begins in the middle of a thing would look damaged from now on.
 */
function forgetLost(database: Database.Database): void {
  const lost: string[] = []
  for (const { table, id, row, isUnbroken } of replayAll(database)) {
    if (isUnbroken || row) continue
    const isThere = database.prepare(`select 1 from "${table}" where id = ?`).get(id) !== undefined
    if (!isThere) lost.push(id)
  }
  const forget = database.prepare('delete from change where object_id = ?')
  for (const id of lost) forget.run(id)
}

type Difference = Readonly<{
  table: string
  id: string
  operation: 'insert' | 'update' | 'delete'
  before: Row | undefined
  after: Row | undefined
}>

function differences(database: Database.Database): Difference[] {
  const found: Difference[] = []
  const known = new Map<string, Set<string>>(shapes.map(({ table }) => [table, new Set()]))
  const finders = new Map(
    shapes.map(({ table }) => [table as string, database.prepare(`select * from "${table}" where id = ?`)]),
  )
  for (const { table, id, row: said, isPartial } of replayAll(database)) {
    known.get(table)?.add(id)
    const there = finders.get(table)?.get(id) as Row | undefined
    if (isAsSaid({ row: said, isPartial }, there)) continue
    const before = said && valueOf(table, said)
    const after = there && valueOf(table, there)
    // A row that is otherwise than it was said to be is noted as removed and there again: the versions differ too.
    if (before) found.push({ table, id, operation: 'delete', before, after: undefined })
    if (after) found.push({ table, id, operation: 'insert', before: undefined, after })
  }
  for (const { table } of shapes) {
    for (const row of database.prepare(`select * from "${table}"`).iterate() as IterableIterator<Row>) {
      const id = String(row.id)
      if (known.get(table)?.has(id)) continue
      found.push({ table, id, operation: 'insert', before: undefined, after: valueOf(table, row) })
    }
  }
  return found
}

function valueOf(table: string, row: Row): Row {
  const shape = shapes.find((each) => each.table === table) as Shape<Record<string, unknown>> | undefined
  if (!shape) throw new Error(`No table of commands: ${table}`)
  return fromRow(shape, row)
}

function textOf(value: Row | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value)
}
