import { chunksOf } from '#shared/domain/search/chunks.ts'
import { joinedWordsOf, wordsOf } from '#shared/domain/search/words.ts'
import type { Kysely } from 'kysely'
import { chunks } from './recorder.ts'
import { readDocuments, type SearchDocument } from './search-documents.ts'
import {
  bytesOfId,
  classOfEntry,
  contextMark,
  idsOfClass,
  nameClass,
  textClass,
  type EntryClass,
  type SearchTable,
} from './search-entries.ts'
import { askNow, marksFor, readerOf, tell } from './search-sql.ts'
import type { Tables } from './tables.ts'

type Tx = Kysely<Tables>
/** One row of the index and what it belongs to. */
type Entry = Readonly<{
  index: 'name' | 'text'
  object: Buffer
  class: EntryClass
  startsAt: number
  columns: readonly string[]
}>
type Placed = Entry & Readonly<{ id: number }>

/** How many things are read, taken out and put in with one statement each. */
const thingsAtOnce = 500
const rowsAStatement = 100

/** Makes the entries of these things what they are to be now: those that are gone have none. */
export function indexThings(tx: Tx, table: SearchTable, ids: readonly string[]): void {
  for (const some of chunks(ids, thingsAtOnce)) {
    forget(tx, some)
    insert(tx, readDocuments(readerOf(tx), table, some).flatMap(entriesOf))
  }
}

/** Takes everything out: for a rebuild. */
export function emptyIndex(tx: Tx): void {
  for (const index of ['search_name', 'search_text']) {
    tell(tx, `insert into ${index} (${index}) values ('delete-all')`)
  }
  tell(tx, 'delete from search_entry')
  tell(tx, 'delete from search_pending')
}

function forget(tx: Tx, ids: readonly string[]): void {
  const objects = ids.map(bytesOfId)
  const { rows: old } = askNow<{ id: number }>(
    readerOf(tx),
    `select id from search_entry where object in (${marksFor(objects)})`,
    objects,
  )
  if (old.length === 0) return

  const entries = old.map(({ id }) => id)
  for (const part of chunks(entries, thingsAtOnce)) {
    // An index writes some pages even where nothing is taken out of it: each is told of its own entries only.
    const name: number[] = []
    const text: number[] = []
    for (const id of part) (classOfEntry(id).isText ? text : name).push(id)
    if (name.length > 0) tell(tx, `delete from search_name where rowid in (${marksFor(name)})`, name)
    if (text.length > 0) tell(tx, `delete from search_text where rowid in (${marksFor(text)})`, text)
    tell(tx, `delete from search_entry where id in (${marksFor(part)})`, part)
  }
}

/** The rows of the index that a thing is found by. Names that have no words have none, but the thing keeps its texts. */
export function entriesOf({ id, name, text }: SearchDocument): readonly Entry[] {
  const object = bytesOfId(id)
  const entries: Entry[] = []
  if (name) {
    const columns = [kept(name.head), kept(name.rest), name.context.flatMap(keptInContext).join(' ')]
    if (columns.some((column) => column !== '')) {
      entries.push({
        index: 'name',
        object,
        class: nameClass(name.table, name.importance),
        startsAt: 0,
        columns,
      })
    }
  }
  if (text) {
    const title = kept(text.title)
    for (const { startsAt, text: part } of chunksOf(text.body)) {
      const body = kept(part)
      if (title !== '' || body !== '') {
        entries.push({
          index: 'text',
          object,
          class: textClass(text.table),
          startsAt,
          columns: [title, body],
        })
      }
    }
  }
  return entries
}

/** The words of a text with spaces between, compounds as one behind them. */
function kept(text: string): string {
  return [...wordsOf(text), ...joinedWordsOf(text)].join(' ')
}

function keptInContext(text: string): readonly string[] {
  return wordsOf(text).map((word) => contextMark + word)
}

/**
 * Each class gets ids below those it has, so that what came last is found first. The full-text index takes rows that go up
 * far faster than those that go down.
 */
function insert(tx: Tx, entries: readonly Entry[]): void {
  const placed: Placed[] = []
  for (const [number, some] of Map.groupBy(entries, (entry) => entry.class.number)) {
    const first = smallestId(tx, { number }) - some.length
    for (const [index, { index: kind, object, startsAt, columns }] of some.entries())
      placed.push({ index: kind, object, class: { number }, startsAt, columns, id: first + index })
  }
  if (placed.length > 1) placed.sort((one, other) => one.id - other.id)
  const name: Placed[] = []
  const text: Placed[] = []
  for (const entry of placed) (entry.index === 'name' ? name : text).push(entry)
  const columnsOf = (entry: Placed) => [entry.id, ...entry.columns]

  insertRows(tx, 'search_entry (id, object, starts_at)', 3, placed, (entry) => [
    entry.id,
    entry.object,
    entry.startsAt,
  ])
  insertRows(tx, 'search_name (rowid, head, rest, context)', 4, name, columnsOf)
  insertRows(tx, 'search_text (rowid, title, body)', 3, text, columnsOf)
}

function smallestId(tx: Tx, entryClass: EntryClass): number {
  const [first, last] = idsOfClass(entryClass)
  const {
    rows: [row],
  } = askNow<{ id: number | null }>(
    readerOf(tx),
    'select min(id) as id from search_entry where id between ? and ?',
    [first, last],
  )
  return row?.id ?? last + 1
}

function insertRows(
  tx: Tx,
  into: string,
  columns: number,
  entries: readonly Placed[],
  valuesOf: (entry: Placed) => readonly unknown[],
): void {
  if (entries.length === 0) return
  const [only] = entries
  if (only && entries.length === 1) return tell(tx, insertOf(into, columns, 1), valuesOf(only))
  for (const some of chunks(entries, rowsAStatement))
    tell(tx, insertOf(into, columns, some.length), some.flatMap(valuesOf))
}

/** Most commands put one row in: its text is made once. */
const ofOneRow = new Map<string, string>()

function insertOf(into: string, columns: number, rows: number): string {
  const known = rows === 1 ? ofOneRow.get(into) : undefined
  if (known !== undefined) return known
  const row = `(${Array(columns).fill('?').join(', ')})`
  const text = `insert into ${into} values ${Array(rows).fill(row).join(', ')}`
  if (rows === 1) ofOneRow.set(into, text)
  return text
}
