import { chunks, idsAtOnce, type Reader } from './recorder.ts'
import type { ChangeRow, CommandRow } from './tables.ts'

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
  const seqs = [...counts.keys()].toSorted((one, other) => other - one).slice(0, limit)
  const changes = await changesWithin(db, ids, seqs)
  const commands = await db.selectFrom('command').selectAll().where('seq', 'in', seqs).execute()
  const bySeq = new Map(commands.map((command) => [command.seq, command]))
  return seqs.flatMap((seq) => {
    const command = bySeq.get(seq)
    if (!command) return []
    return [{ command, changes: changes.get(seq) ?? [], changeCount: counts.get(seq) ?? 0 }]
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
  const changes = await of.selectAll().orderBy('id').offset(page.offset).limit(page.limit).execute()
  return { command, changes, changeCount: count }
}

/** Whether anything is known of a thing with this id, now or in the past. */
export async function isRecorded(db: Reader, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('change')
    .select('id')
    .where('object_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
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
