import type { PageSource } from './page-source.ts'
import type { RawRow } from './read-record.ts'
import type { TargetTable } from './target-tables.ts'
import { isLeaf, kindOf, readLeaf, walkTable, type LostRange } from './walk-table.ts'

export type TableFound = { read: number; ranges: LostRange[] }
export type Found = Readonly<{
  tables: ReadonlyMap<string, TableFound>
  damagedPages: number
  /** Keys of rows from pages that no tree leads to any more: they may have been removed before. */
  strays: ReadonlyMap<string, ReadonlySet<string>>
}>

/**
 * Brings every row that can be read into the new file. Where inner pages are damaged, the leaves that hung on them are found
 * by looking at every page that is in no tree: what lies on it tells which table it was of.
 */
export function readTables(
  source: PageSource,
  targets: readonly TargetTable[],
  tell: (pages: number) => void,
): Found {
  const seen = new Set<number>()
  const roots = rootsOf(source, seen)
  const tables = new Map<string, TableFound>(targets.map(({ name }) => [name, { read: 0, ranges: [] }]))
  const into = (name: string): TableFound => {
    const found = tables.get(name)
    if (!found) throw new Error(`The new file has no table ${name}`)
    return found
  }
  const damaged = new Set<number>(roots.ranges.map(({ page }) => page))
  let hasHoles = roots.ranges.length > 0

  for (const target of targets) {
    const found = into(target.name)
    const root = roots.byTable.get(target.name)
    if (root === undefined) {
      hasHoles = true
      continue
    }
    walkTable(source, root, seen, {
      onRow: (row) => {
        if (target.take(row)) found.read++
        else found.ranges.push({ page: 0, after: row.key - 1, upTo: row.key })
      },
      onLost: (lost) => {
        found.ranges.push(lost)
        damaged.add(lost.page)
        hasHoles = true
      },
    })
    tell(seen.size)
  }

  const strays = new Map<string, Set<string>>()
  if (hasHoles) {
    const free = freePagesOf(source)
    const nothing: number[] = []
    const unread: { page: number; rows: readonly RawRow[]; couldBe: readonly TargetTable[] }[] = []
    for (let number = 2; number <= source.count; number++) {
      if (seen.has(number) || free.has(number)) continue
      if (isNothing(source, number)) nothing.push(number)
      const rows = rowsOn(source, number)
      const couldBe = rows.length === 0 ? [] : targets.filter((target) => rows.every(target.fits))
      if (couldBe.length > 0) unread.push({ page: number, rows, couldBe })
      if (number % 1_000 === 0) tell(seen.size)
    }
    // What can be of one table only comes first: it says which of two alike tables the others belong to.
    for (const { rows, couldBe } of unread.toSorted(
      (one, other) => one.couldBe.length - other.couldBe.length,
    )) {
      const target = couldBe.length === 1 ? couldBe[0] : mostAtHome(couldBe, rows)
      if (!target) continue
      for (const row of rows) {
        if (!target.take(row)) continue
        into(target.name).read++
        const ids = strays.get(target.name) ?? new Set()
        strays.set(target.name, ids.add(String(row.values[0] ?? row.key)))
      }
    }
    for (const page of nothing) if (!source.rests.has(page)) damaged.add(page)
  }
  damaged.delete(0)
  return { tables, damagedPages: damaged.size, strays }

  /** Two tables of the same form: the one whose rows refer to what is there. */
  function mostAtHome(couldBe: readonly TargetTable[], rows: readonly RawRow[]): TargetTable | undefined {
    const counted = couldBe.map((target) => ({ target, refers: target.countReferring(rows) }))
    return counted.toSorted((one, other) => other.refers - one.refers)[0]?.target
  }
}

function rootsOf(source: PageSource, seen: Set<number>) {
  const byTable = new Map<string, number>()
  const ranges: LostRange[] = []
  walkTable(source, 1, seen, {
    onRow: ({ values: [type, , table, root] }) => {
      if (type === 'table' && typeof table === 'string' && typeof root === 'number') byTable.set(table, root)
    },
    onLost: (lost) => ranges.push(lost),
  })
  return { byTable, ranges }
}

function rowsOn(source: PageSource, number: number): RawRow[] {
  const page = source.page(number)
  const rows: RawRow[] = []
  if (page && isLeaf(source, page, number)) {
    const where = { page: number, after: null, upTo: null }
    readLeaf(source, page, where, { onRow: (row) => rows.push(row), onLost: () => undefined })
  }
  return rows
}

/** Whether a page is neither of a table nor of an index. */
function isNothing(source: PageSource, number: number): boolean {
  const page = source.page(number)
  return !page || (kindOf(source, page, number) === undefined && ![2, 10].includes(page.readUInt8(0)))
}

/** The pages that hold nothing any more; their bytes are of rows that were removed. */
function freePagesOf(source: PageSource): ReadonlySet<number> {
  const free = new Set<number>()
  const { header } = source
  let trunk = header.readUInt32BE(32)
  while (trunk > 1 && trunk <= source.count && !free.has(trunk)) {
    free.add(trunk)
    const page = source.page(trunk)
    if (!page) break
    const leaves = Math.min(page.readUInt32BE(4), source.pageSize / 4 - 2)
    for (let index = 0; index < leaves; index++) free.add(page.readUInt32BE(8 + 4 * index))
    trunk = page.readUInt32BE(0)
  }
  return free
}
