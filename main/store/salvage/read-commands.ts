import Database from 'better-sqlite3'
import { migrate } from '../migrate.ts'
import type { LastCommand } from '../backups/manifest.ts'
import { openPages, type PageSource } from './page-source.ts'
import type { RawRow, Value } from './read-record.ts'
import { targetTables, type TargetTable } from './target-tables.ts'
import { isLeaf, readLeaf, walkTable } from './walk-table.ts'

export type ReadCommand = Readonly<{
  seq: number
  id: string
  command: string
  happenedAt: string
  actor: string
  detail: string | null
}>

/** What a damaged file still tells of its commands after a given one. */
export type NewerCommands = Readonly<{
  commands: number
  /** Whether the given one is not in it, though later ones are: the two have gone different ways. */
  isOtherHistory: boolean
  newest: readonly ReadCommand[]
}>

/**
 * Reads the commands of a damaged workspace file that came after `last`, the newest first, up to so many; `undefined` where
 * their table can't be read at all. The file must not be open in any SQLite of this process.
 */
export function readNewerCommands(
  path: string,
  last: LastCommand | null,
  atMost: number,
): NewerCommands | undefined {
  const source = openPages(path)
  try {
    const table = commandTable()
    const at = (column: string): number => table.columns.findIndex(({ name }) => name === column)
    const found = new Map<number, ReadCommand>()
    const isWhole = readAll(source, table, ({ key, values }) => found.set(key, commandOf(key, values, at)))
    if (found.size === 0 && !isWhole) return undefined

    const newest = [...found.values()]
      .filter(({ seq }) => seq > (last?.seq ?? 0))
      .toSorted((one, other) => other.seq - one.seq)
    const isKnown = last === null || found.get(last.seq)?.id === last.id
    const isOtherHistory = !isKnown && (isWhole || found.has(last.seq))
    return { commands: newest.length, isOtherHistory, newest: newest.slice(0, atMost) }
  } finally {
    source.close()
  }
}

/** Hands out the commands, and answers whether all of them could be read. Without the list of tables every page is looked at. */
function readAll(source: PageSource, table: TargetTable, onRow: (row: RawRow) => void): boolean {
  let isWhole = true
  const onLost = (): void => {
    isWhole = false
  }
  const root = rootOf(source)
  if (root !== undefined) {
    walkTable(source, root, new Set(), { onRow, onLost })
    return isWhole
  }
  for (let number = 2; number <= source.count; number++) {
    const page = source.page(number)
    if (!page || !isLeaf(source, page, number)) continue
    const where = { page: number, after: null, upTo: null }
    readLeaf(source, page, where, { onRow: (row) => (table.fits(row) ? onRow(row) : undefined), onLost })
  }
  return false
}

function rootOf(source: PageSource): number | undefined {
  let root: number | undefined
  walkTable(source, 1, new Set(), {
    onRow: ({ values: [type, name, , page] }) => {
      if (type === 'table' && name === 'command' && typeof page === 'number') root = page
    },
    onLost: () => undefined,
  })
  return root
}

function commandTable(): TargetTable {
  const database = new Database(':memory:')
  migrate(database)
  const table = targetTables(database).find(({ name }) => name === 'command')
  database.close()
  if (!table) throw new Error('There is no table of commands')
  return table
}

function commandOf(seq: number, values: readonly Value[], at: (column: string) => number): ReadCommand {
  const text = (column: string): string => {
    const value = values[at(column)]
    return typeof value === 'string' ? value : ''
  }
  return {
    seq,
    id: text('id'),
    command: text('name'),
    happenedAt: text('happened_at'),
    actor: text('actor'),
    detail: text('detail') || null,
  }
}
