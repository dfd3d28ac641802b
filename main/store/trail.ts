import { arrivalsAfter, arrivalsOf, arrivedChange, hasArrivedWith, idsWithin } from './arrivals.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'
import type { ArrivalRow, ChangeRow, CommandRow } from './tables.ts'

/** Which commands of a trail: those before one, the newest first, so many. */
export type TrailPage = Readonly<{ before: number | null; limit: number }>

/** A command with those of its changes that belong to the trail: the first of them, and how many there are. */
export type TrailCommand = Readonly<{
  command: Omit<CommandRow, 'seq'> & Readonly<{ seq: number }>
  changes: readonly StoredChange[]
  changeCount: number
}>
export type StoredChange = Omit<ChangeRow, 'id'> & Readonly<{ id: number }>

/** How much of one command a trail shows. */
const changesShown = 60

/** The commands that changed one of these things. Finds them in the index of changes; reads only what is shown. */
export async function listTrail(
  db: Reader,
  ids: readonly string[],
  { before, limit }: TrailPage,
): Promise<readonly TrailCommand[]> {
  const counts = new Map<number, number>()
  for (const some of chunks(ids, idsAtOnce)) {
    let query = db
      .selectFrom('change')
      .select(({ fn }) => ['command_seq', fn.countAll<number>().as('changes')])
      .where('object_id', 'in', some)
    if (before !== null) query = query.where('command_seq', '<', before)
    const found = await query.groupBy('command_seq').orderBy('command_seq', 'desc').limit(limit).execute()
    for (const { command_seq: seq, changes } of found) counts.set(seq, (counts.get(seq) ?? 0) + changes)
  }
  const arrivals = await arrivalsWith(db, ids, before)
  for (const { arrival, ids: arrived } of arrivals)
    counts.set(arrival.command_seq, (counts.get(arrival.command_seq) ?? 0) + arrived.length)
  const seqs = [...counts.keys()].toSorted((one, other) => other - one).slice(0, limit)
  const changes = await changesWithin(db, ids, seqs)
  const commands = await db.selectFrom('command').selectAll().where('seq', 'in', seqs).execute()
  const bySeq = new Map(commands.map((command) => [command.seq, command]))
  return seqs.flatMap((seq) => {
    const command = bySeq.get(seq)
    if (!command) return []
    const arrived = arrivals
      .filter(({ arrival }) => arrival.command_seq === seq)
      .flatMap((each) => each.ids.slice(0, changesShown).map((id) => arrivedChange(each.arrival, id)))
    const shown = [...arrived, ...(changes.get(seq) ?? [])].slice(0, changesShown)
    return [{ command, changes: shown, changeCount: counts.get(seq) ?? 0 }]
  })
}

/** One command with a page of its changes in their order. */
export async function findCommand(
  db: Reader,
  seq: number,
  page: Readonly<{ offset: number; limit: number }>,
): Promise<TrailCommand | undefined> {
  const command = await db.selectFrom('command').selectAll().where('seq', '=', seq).executeTakeFirst()
  if (!command) return undefined

  const of = db.selectFrom('change').where('command_seq', '=', seq)
  const { count } = await of.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const arrivals = await arrivalsOf(db, seq)
  const arrived = arrivedWithin(arrivals, page)
  const changes = await of
    .selectAll()
    .orderBy('id')
    .offset(Math.max(0, page.offset - countOf(arrivals)))
    .limit(page.limit - arrived.length)
    .execute()
  return { command, changes: [...arrived, ...changes], changeCount: count + countOf(arrivals) }
}

function countOf(arrivals: readonly ArrivalRow[]): number {
  return arrivals.reduce((sum, each) => sum + each.row_count, 0)
}

/** A page of what came in together, as if each row of it stood in the record. */
function arrivedWithin(
  arrivals: readonly ArrivalRow[],
  page: Readonly<{ offset: number; limit: number }>,
): readonly StoredChange[] {
  let { offset, limit } = page
  return arrivals.flatMap((arrival) => {
    const ids = idsWithin(arrival, offset, limit)
    offset = Math.max(0, offset - arrival.row_count)
    limit -= ids.length
    return ids.map((id) => arrivedChange(arrival, id))
  })
}

/** What came in together before a command, where one of these things is among it. */
async function arrivalsWith(db: Reader, ids: readonly string[], before: number | null) {
  const all = await arrivalsAfter(db, 0)
  return all
    .filter((arrival) => before === null || arrival.command_seq < before)
    .map((arrival) => ({ arrival, ids: ids.filter((id) => hasArrivedWith(arrival, id)).toSorted() }))
    .filter(({ ids: arrived }) => arrived.length > 0)
}

/** Whether anything is known of a thing with this id, now or in the past. */
export async function isRecorded(db: Reader, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('change')
    .select('id')
    .where('object_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined || (await arrivalsWith(db, [id], null)).length > 0
}

async function changesWithin(
  db: Reader,
  ids: readonly string[],
  seqs: readonly number[],
): Promise<ReadonlyMap<number, readonly StoredChange[]>> {
  const shown = new Map<number, number[]>(seqs.map((seq) => [seq, []]))
  const [newest, oldest] = [seqs[0], seqs.at(-1)]
  if (newest === undefined || oldest === undefined) return new Map()

  for (const some of chunks(ids, idsAtOnce)) {
    const found = await db
      .selectFrom('change')
      .select(['id', 'command_seq'])
      .where('object_id', 'in', some)
      .where('command_seq', '>=', oldest)
      .where('command_seq', '<=', newest)
      .execute()
    for (const { id, command_seq: seq } of found) shown.get(seq)?.push(id)
  }
  const wanted = [...shown.values()].flatMap((all) =>
    all.toSorted((one, other) => one - other).slice(0, changesShown),
  )
  const rows: StoredChange[] = []
  for (const some of chunks(wanted, idsAtOnce)) {
    rows.push(...(await db.selectFrom('change').selectAll().where('id', 'in', some).orderBy('id').execute()))
  }
  return Map.groupBy(rows, ({ command_seq: seq }) => seq)
}
