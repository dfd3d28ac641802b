import { closeSync, openSync, writeSync } from 'node:fs'
import {
  createPage,
  fileHeadBytes,
  longestRow,
  pageBytes,
  writeAbove,
  type Child,
  type Page,
} from './page.ts'
import { createRecords, putVarint, varintLength, type Cell, type Records } from './record.ts'

/** Takes a row whose key is larger than those before; the column that is the key holds nothing. */
export type AddRow = (key: number, cells: readonly Cell[]) => void

/** Where many rows become a file of SQLite that nobody has open yet. */
export type TableFile = Readonly<{
  /** @param create the statement that makes the table, whose key, if it has one, is a whole number */
  table: (name: string, create: string) => AddRow
  /** Leaves the file whole, to be opened by SQLite. */
  finish: () => void
  close: () => void
}>

/**
 * Writes a new file of SQLite row by row, without SQLite: each cell that is bound to a statement costs as much as reading it out of a CSV, four
 * times what it takes to write it down ([decision 0058](../../../docs/decisions/0058-staged-lines-as-pages.md)). For files that are read once and
 * thrown away: nothing waits for the disk, and rules of columns are not looked at. Rows are of a page at most.
 */
export function createTableFile(path: string): TableFile {
  const file = openSync(path, 'wx', 0o600)
  const records = createRecords(pageBytes)
  const tables: Readonly<{ name: string; create: string; rows: RowsInPages }>[] = []
  let pages = 1
  let isOpen = true

  function write(bytes: Uint8Array): number {
    pages += 1
    if (pages === lockedPage) pages += 1
    writeAt(file, bytes, (pages - 1) * pageBytes)
    return pages
  }

  const close = (): void => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  return {
    table: (name, create) => {
      const rows = createRowsInPages(createPage('rows'), records, write)
      tables.push({ name, create, rows })
      return rows.add
    },
    finish: () => {
      const first = createPage('rows', fileHeadBytes)
      const schema = createRowsInPages(first, records, () => {
        throw new RangeError('The tables do not fit on the first page')
      })
      for (const [index, { name, create, rows }] of tables.entries())
        schema.add(index + 1, ['table', name, name, rows.end(), create])
      first.finish()
      writeFileHead(first.bytes, pages)
      writeAt(file, first.bytes, 0)
      close()
    },
    close,
  }
}

type RowsInPages = Readonly<{
  add: AddRow
  /** Answers the page under which all are found. */
  end: () => number
}>

function createRowsInPages(page: Page, records: Records, write: (bytes: Uint8Array) => number): RowsInPages {
  const full: Child[] = []
  let lastKey = 0
  const leave = (): void => {
    page.finish()
    full.push({ page: write(page.bytes), key: lastKey })
    page.clear()
  }
  return {
    add: (key, cells) => {
      const length = records.take(cells)
      if (length > longestRow) throw new RangeError('The row is too long')
      const whole = varintLength(length) + varintLength(key) + length
      let at = page.room(whole)
      if (at === undefined) {
        leave()
        at = page.room(whole)
      }
      if (at === undefined) throw new RangeError('The row does not fit on a page')
      records.putAt(page.bytes, putVarint(page.bytes, putVarint(page.bytes, at, length), key))
      lastKey = key
    },
    end: () => {
      if (!page.isEmpty() || full.length === 0) leave()
      return writeAbove(full, write)
    },
  }
}

/** There SQLite locks: it keeps nothing in it. */
const lockedPage = 2 ** 30 / pageBytes + 1

/** Source: https://www.sqlite.org/fileformat.html#the_database_header */
function writeFileHead(bytes: Uint8Array, pages: number): void {
  const view = new DataView(bytes.buffer)
  new TextEncoder().encodeInto('SQLite format 3\0', bytes)
  view.setUint16(16, pageBytes)
  // A file with a journal, whose pages are used to their end, by shares that are always the same.
  bytes.set([1, 1, 0, 64, 32, 32], 18)
  const [change, schemaCookie, schemaFormat, utf8, version] = [1, 1, 4, 1, 3_040_000]
  view.setUint32(24, change)
  view.setUint32(28, pages)
  view.setUint32(40, schemaCookie)
  view.setUint32(44, schemaFormat)
  view.setUint32(56, utf8)
  view.setUint32(92, change)
  view.setUint32(96, version)
}

function writeAt(file: number, bytes: Uint8Array, position: number): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at, position + at)
}
