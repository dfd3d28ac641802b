import type { Kysely } from 'kysely'
import { chunks, type Reader } from './recorder.ts'
import { bytesOfId, idOfBytes, isEntryOf, searchTables, type SearchTable } from './search-entries.ts'
import { emptyIndex, indexThings } from './search-index.ts'
import { ask, askNow, marksFor, readerOf, tell } from './search-sql.ts'
import type { Tables } from './tables.ts'

/** How many things one part takes in: some hundredths of a second, so that a command never waits long for its turn. */
const thingsAPart = 400
/** Beyond every id, and what makes of an id the place just behind it. */
const end = 'g'
const behind = '+'

type Pending = Readonly<{ id: number; object: SearchTable; from_id: string; until_id: string }>

/** Notes that these things are to be taken into the index anew. New things follow each other and are noted as one range. */
export function noteAsPending(tx: Kysely<Tables>, table: SearchTable, ids: readonly string[]): void {
  const sorted = ids.toSorted()
  const [from = '', until = ''] = [sorted[0], sorted.at(-1)]
  const {
    rows: [row],
  } = askNow<{ count: number }>(
    readerOf(tx),
    `select count(*) as count from (select 1 from ${table} where id between ? and ? limit ?)`,
    [from, until, 2 * ids.length],
  )
  if ((row?.count ?? 0) < 2 * ids.length) return note(tx, table, [[from, until]])
  return note(
    tx,
    table,
    sorted.map((id) => [id, id]),
  )
}

/**
 * The same for all that a command of this number took over from a side file. Its new rows follow each other and are one
 * range; of what it changed the range may hold other things too, which are then taken in once more than they need be.
 */
export function noteStagedAsPending(tx: Kysely<Tables>, seq: number): void {
  const { rows: ranges } = askNow<{ object: string; from_id: string; until_id: string }>(
    readerOf(tx),
    `select object, from_id, until_id from arrival where command_seq = ?
     union all
     select object, min(object_id), max(object_id) from change where command_seq = ? group by object`,
    [seq, seq],
  )
  for (const { object, from_id: from, until_id: until } of ranges) {
    const table = searchTables.find((each) => each === object)
    if (table) note(tx, table, [[from, until]])
  }
}

/** Empties the index and notes all there is as pending. */
export async function beginRebuild(tx: Kysely<Tables>): Promise<void> {
  emptyIndex(tx)
  for (const table of searchTables) note(tx, table, [['', end]])
}

/** The statement that notes all there is, for who fills a file past the commands. */
export const noteEverything = `insert into search_pending (object, from_id, until_id) values ${searchTables
  .map((table) => `('${table}', '', '${end}')`)
  .join(', ')}`

/** Takes a part of what is pending into the index. Answers whether there is more. */
export async function indexSome(write: Kysely<Tables>): Promise<boolean> {
  const [first] = await listPending(readerOf(write), 1)
  if (!first) return false
  await write.transaction().execute(async (tx) => {
    if (first.from_id === first.until_id) await indexSingles(tx, first.object)
    else await indexRange(tx, first)
  })
  return true
}

/** How many things are still to be taken in; the index is whole where there are none. */
export async function countPending(db: Reader): Promise<number> {
  let count = 0
  for (const { object, from_id: from, until_id: until } of await listPending(db, 10_000)) {
    const sql = `select count(*) as count from ${object} where id between ? and ?`
    const [row] = await ask<{ count: number }>(db, sql, [from, until])
    count += Math.max(1, row?.count ?? 0)
  }
  return count
}

export async function isWhole(db: Reader): Promise<boolean> {
  return (await listPending(db, 1)).length === 0
}

function listPending(db: Reader, limit: number): Promise<readonly Pending[]> {
  return ask(db, 'select id, object, from_id, until_id from search_pending order by id limit ?', [limit])
}

function note(tx: Kysely<Tables>, table: SearchTable, ranges: readonly (readonly [string, string])[]): void {
  for (const some of chunks(ranges, 1_000)) {
    const rows = some.map(() => '(?, ?, ?)').join(', ')
    tell(
      tx,
      `insert into search_pending (object, from_id, until_id) values ${rows}`,
      some.flatMap(([from, until]) => [table, from, until]),
    )
  }
}

/** Those noted one by one, of one table, as many as go in one part. */
async function indexSingles(tx: Kysely<Tables>, table: SearchTable): Promise<void> {
  const pending = await listPending(readerOf(tx), thingsAPart)
  const other = pending.findIndex((each) => each.object !== table || each.from_id !== each.until_id)
  const singles = other === -1 ? pending : pending.slice(0, other)
  indexThings(tx, table, [...new Set(singles.map((each) => each.from_id))])
  const ids = singles.map(({ id }) => id)
  tell(tx, `delete from search_pending where id in (${marksFor(ids)})`, ids)
}

/** The next things of a range, those that are gone and still have entries among them; the rest stays pending. */
async function indexRange(tx: Kysely<Tables>, range: Pending): Promise<void> {
  const there = await ask<{ id: string }>(
    readerOf(tx),
    `select id from ${range.object} where id between ? and ? order by id limit ?`,
    [range.from_id, range.until_id, thingsAPart],
  )
  const gone = await listGone(readerOf(tx), range, there.at(-1)?.id)
  const isLast = there.length < thingsAPart && gone.length < thingsAPart
  const all = [...there.map(({ id }) => id), ...gone].toSorted()
  const part = isLast ? all : all.slice(0, thingsAPart)
  indexThings(tx, range.object, part)

  const last = part.at(-1)
  if (isLast || last === undefined) tell(tx, 'delete from search_pending where id = ?', [range.id])
  else tell(tx, 'update search_pending set from_id = ? where id = ?', [last + behind, range.id])
}

/** Things of a range that have entries and are no longer there, the first of them, up to the one named or the range's end. */
async function listGone(db: Reader, range: Pending, upTo: string | undefined): Promise<readonly string[]> {
  const rows = await ask<{ object: Uint8Array }>(
    db,
    `select distinct object from search_entry
     where object between ? and ? and ${isEntryOf(range.object)}
       and not exists (select 1 from ${range.object} where id = ${idOfObject})
     order by object limit ?`,
    [boundary(range.from_id), boundary(upTo ?? range.until_id), thingsAPart],
  )
  return rows.map(({ object }) => idOfBytes(object))
}

const idOfObject = [
  [1, 8],
  [9, 4],
  [13, 4],
  [17, 4],
  [21, 12],
]
  .map(([from, length]) => `lower(substr(hex(object), ${from}, ${length}))`)
  .join(` || '-' || `)

/** The bytes that sort as the text of an id does, `from` just behind an id included. */
function boundary(text: string): Buffer {
  if (text === '') return Buffer.alloc(0)
  if (text === end) return Buffer.alloc(17, 0xff)
  return text.endsWith(behind)
    ? Buffer.concat([bytesOfId(text.slice(0, -behind.length)), Buffer.alloc(1)])
    : bytesOfId(text)
}
