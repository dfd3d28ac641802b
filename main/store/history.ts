import { sql } from 'kysely'
import { arrivalsAfter } from './arrivals.ts'
import type { Reader } from './recorder.ts'
import { isAnyStaged } from './staged-join.ts'
import type { CommandRow } from './tables.ts'

/** What is known of a command when it is written down. */
export type CommandNote = Readonly<{
  id: string
  name: string
  happenedAt: string
  actor: string
  kind: CommandRow['kind']
  standing: CommandRow['standing']
  /** Commands with the same key that follow each other closely are undone as one: letters of one sentence. */
  mergeKey: string | null
}>

/** A command that can be undone or redone, with those that go with it. `seqs` are in the order they were done. */
export type Step = Readonly<{ name: string; happenedAt: string; seqs: readonly number[] }>

const mergeWithinMs = 10_000
const mergeAtMost = 500

/** Written out, since the index of what stands is of these only, and SQLite does not see that in a parameter. */
export const isDo = sql<boolean>`kind = 'do'`

/** The newest step that stands and can be undone; `undefined` where there is none or a command that can't be undone lies above it. */
export async function findUndoable(db: Reader): Promise<Step | undefined> {
  const recent = await db
    .selectFrom('command')
    .select(['seq', 'name', 'happened_at', 'merge_key', 'standing'])
    .where('kind', '=', 'do')
    .where('standing', 'in', ['done', 'fixed'])
    .orderBy('seq', 'desc')
    .limit(mergeAtMost)
    .execute()
  const group = mergedRun(recent)
  return group && group[0].standing === 'done' ? stepOf(group.toReversed()) : undefined
}

/** The oldest step among those undone last: the one that redo brings back first. */
export async function findRedoable(db: Reader): Promise<Step | undefined> {
  const undone = await db
    .selectFrom('command')
    .select(['seq', 'name', 'happened_at', 'merge_key', 'standing'])
    .where(isDo)
    .where('standing', '=', 'undone')
    .orderBy('seq')
    .limit(mergeAtMost)
    .execute()
  const group = mergedRun(undone)
  return group && stepOf(group)
}

/** The order number of the newest command of any kind, 0 in a new workspace: what a preview is pinned to. */
export async function latestSeq(db: Reader): Promise<number> {
  const row = await db
    .selectFrom('command')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirst()
  return row?.seq ?? 0
}

export async function timeOf(db: Reader, seq: number): Promise<string> {
  const row = await db
    .selectFrom('command')
    .select('happened_at')
    .where('seq', '=', seq)
    .executeTakeFirstOrThrow()
  return row.happened_at
}

/** The fields of each table whose change counts; `all` counts whatever happens to it. */
export type Watched = Readonly<Record<string, readonly string[] | 'all'>>

/**
 * Whether a command after this one has made, removed or so changed something that is watched. What lies in the side file
 * that is attached is watched whole.
 */
export async function hasChangedSince(db: Reader, seq: number, watched: Watched): Promise<boolean> {
  const { counts, things } = await watchedSince(db, seq, watched)
  return counts || isAnyStaged(db, things)
}

/** The same for whoever has no side file: what is watched by some of its fields counts by them alone. */
export async function hasWatchedChangedSince(db: Reader, seq: number, watched: Watched): Promise<boolean> {
  return (await watchedSince(db, seq, watched)).counts
}

async function watchedSince(db: Reader, seq: number, watched: Watched) {
  const arrivals = await arrivalsAfter(db, seq)
  if (arrivals.some(({ object }) => watched[object] !== undefined)) return { counts: true, things: [] }
  const changes = await db
    .selectFrom('change')
    .select(['object', 'object_id', 'operation', 'after'])
    .where('command_seq', '>', seq)
    .where('object', 'in', Object.keys(watched))
    .execute()
  const counts = changes.some((change) => isWatched(change, watched[change.object] ?? []))
  return { counts, things: changes.map(({ object, object_id: id }) => ({ table: object, id })) }
}

type Noted = Readonly<{ operation: string; after: string | null }>

function isWatched({ operation, after }: Noted, fields: 'all' | readonly string[]): boolean {
  if (operation !== 'update' || fields === 'all') return true
  // What was written anew with its past may have become another in any field.
  if (after === '{}') return true
  return Object.keys(parse(after)).some((field) => fields.includes(field))
}

/**
 * The rows of a table that were made after a command; `undefined` where others were removed or changed in these fields, or so many came in
 * that they are not noted one by one.
 */
export async function listMadeSince(
  db: Reader,
  seq: number,
  table: string,
  fields: readonly string[],
): Promise<readonly string[] | undefined> {
  if ((await arrivalsAfter(db, seq)).some(({ object }) => object === table)) return undefined
  const changes = await db
    .selectFrom('change')
    .select(['object_id', 'operation', 'after'])
    .where('command_seq', '>', seq)
    .where('object', '=', table)
    .execute()
  const watched = changes.filter((change) => isWatched(change, fields))
  return watched.every(({ operation }) => operation === 'insert')
    ? watched.map(({ object_id: id }) => id)
    : undefined
}

/** Whether the record says anything of a thing, be it there or gone. */
export async function knowsThing(db: Reader, id: string): Promise<boolean> {
  const found = await db.selectFrom('change').select('id').where('object_id', '=', id).limit(1).execute()
  return found.length > 0
}

/** Whether a command with this id was kept, undone since or not. */
export async function hasCommand(db: Reader, id: string): Promise<boolean> {
  return (await db.selectFrom('command').select('seq').where('id', '=', id).executeTakeFirst()) !== undefined
}

/** The newest commands, newest first, with how many rows each changed. */
export async function listRecent(db: Reader, before: number | null, limit: number) {
  let query = db
    .selectFrom('command')
    .select(['seq', 'name', 'happened_at', 'actor', 'kind', 'standing', 'detail'])
    .select((from) =>
      from
        .selectFrom('change')
        .whereRef('change.command_seq', '=', 'command.seq')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .as('changes'),
    )
    .select((from) =>
      from
        .selectFrom('arrival')
        .whereRef('arrival.command_seq', '=', 'command.seq')
        .select(({ fn }) => fn.sum<number | null>('row_count').as('count'))
        .as('arrived'),
    )
  if (before !== null) query = query.where('seq', '<', before)
  const found = await query.orderBy('seq', 'desc').limit(limit).execute()
  return found.map(({ arrived, ...command }) => ({
    ...command,
    changes: (command.changes ?? 0) + (arrived ?? 0),
  }))
}

function parse(json: string | null): object {
  return JSON.parse(json ?? '{}') as object
}

type Listed = Pick<CommandRow, 'name' | 'happened_at' | 'merge_key' | 'standing'> & { seq: number }

/** The first command and those after it that belong to the same edit. */
function mergedRun(commands: readonly Listed[]): [Listed, ...Listed[]] | undefined {
  const [first] = commands
  if (!first) return undefined
  const run: [Listed, ...Listed[]] = [first]
  for (const next of commands.slice(1)) {
    const last = run.at(-1) ?? first
    const gapMs = Math.abs(Date.parse(next.happened_at) - Date.parse(last.happened_at))
    if (first.merge_key === null || next.merge_key !== first.merge_key || gapMs > mergeWithinMs) break
    if (next.standing !== first.standing) break
    run.push(next)
  }
  return run
}

function stepOf(commands: readonly Listed[]): Step {
  return {
    name: commands[0]?.name ?? '',
    happenedAt: commands.at(-1)?.happened_at ?? '',
    seqs: commands.map(({ seq }) => seq),
  }
}
