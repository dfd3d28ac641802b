import { idAfter, type Id } from '#shared/kernel/id.ts'
import { sql } from 'kysely'
import { arrivalsOf } from './arrivals.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'
import type { ImportNoteRow, ImportTakenBackRow } from './import-tables.ts'
import type { CommandRow } from './tables.ts'

/** An import as the record has it, with what was kept beside it. */
export type StoredImport = Readonly<{
  command: Pick<CommandRow, 'happened_at' | 'actor' | 'standing' | 'detail'> & Readonly<{ seq: number }>
  note: ImportNoteRow | undefined
  /** How many rows of each table it created and changed. */
  created: ReadonlyMap<string, number>
  updated: ReadonlyMap<string, number>
  /** The latest command that took it back, where that stands. */
  takenBack: (Pick<CommandRow, 'happened_at' | 'actor'> & Omit<ImportTakenBackRow, 'import_seq'>) | undefined
}>

/** Written out, so that SQLite sees that the index of imports is of these. */
const isImport = sql<boolean>`command.name = 'import.takeIn'`

/**
 * The newest runs before a command, the newest first, each with its imports in the order in which they were done. An import that was
 * of no run is one by itself. A run stands where its last import does.
 */
export async function listRuns(
  db: Reader,
  before: number | null,
  limit: number,
): Promise<readonly (readonly StoredImport[])[]> {
  let query = db
    .selectFrom('command')
    .leftJoin('import_note', 'import_note.command_seq', 'command.seq')
    .select(['command.seq', 'import_note.run_id'])
    .where(isImport)
    .where('command.kind', '=', 'do')
    .where(
      sql<boolean>`not exists (select 1 from import_note as later
        where later.run_id = import_note.run_id and later.command_seq > command.seq)`,
    )
  if (before !== null) query = query.where('command.seq', '<', before)
  const heads = await query.orderBy('command.seq', 'desc').limit(limit).execute()

  const runIds = heads.flatMap(({ run_id: id }) => id ?? [])
  const members = await db
    .selectFrom('import_note')
    .select(['command_seq', 'run_id'])
    .where('run_id', 'in', runIds)
    .orderBy('command_seq')
    .execute()
  const seqsOf = (head: { seq: number; run_id: string | null }): number[] =>
    head.run_id === null
      ? [head.seq]
      : members.filter((each) => each.run_id === head.run_id).map((each) => each.command_seq)

  const imports = new Map<number, StoredImport>()
  for (const each of await getImports(db, heads.flatMap(seqsOf))) imports.set(each.command.seq, each)
  return heads.map((head) => seqsOf(head).flatMap((seq) => imports.get(seq) ?? []))
}

/** The imports with these numbers, in the order in which they were done; numbers of other commands are left out. */
export async function getImports(db: Reader, seqs: readonly number[]): Promise<readonly StoredImport[]> {
  const commands = await db
    .selectFrom('command')
    .select(['seq', 'happened_at', 'actor', 'standing', 'detail'])
    .where(isImport)
    .where('kind', '=', 'do')
    .where('seq', 'in', seqs)
    .orderBy('seq')
    .execute()
  const notes = await db.selectFrom('import_note').selectAll().where('command_seq', 'in', seqs).execute()
  const arrivals = await db.selectFrom('arrival').selectAll().where('command_seq', 'in', seqs).execute()
  const changed = await db
    .selectFrom('change')
    .select(({ fn }) => ['command_seq', 'object', fn.countAll<number>().as('rows')])
    .where('command_seq', 'in', seqs)
    .groupBy(['command_seq', 'object'])
    .execute()
  const takenBack = await db
    .selectFrom('import_taken_back')
    .innerJoin('command', 'command.seq', 'import_taken_back.command_seq')
    .selectAll('import_taken_back')
    .select(['command.happened_at', 'command.actor'])
    .where('import_seq', 'in', seqs)
    .where('command.standing', 'in', ['done', 'fixed'])
    .orderBy('command_seq')
    .execute()

  const of = <T extends { command_seq: number }>(all: readonly T[], seq: number): T[] =>
    all.filter((each) => each.command_seq === seq)
  return commands.map((command) => ({
    command,
    note: of(notes, command.seq)[0],
    created: new Map(of(arrivals, command.seq).map(({ object, row_count: rows }) => [object, rows])),
    updated: new Map(of(changed, command.seq).map(({ object, rows }) => [object, rows])),
    takenBack: takenBack.findLast(({ import_seq: seq }) => seq === command.seq),
  }))
}

/** A row that an import created or changed. */
export type BroughtRow = Readonly<{ table: string; id: string; kind: 'created' | 'updated' }>

/** A page of what an import brought: what it created, parents before their children, then what it changed. */
export async function listBrought(
  db: Reader,
  seq: number,
  { offset, limit }: Readonly<{ offset: number; limit: number }>,
): Promise<readonly BroughtRow[]> {
  const found: BroughtRow[] = []
  let passed = 0
  for (const { object, from_id: from, row_count: count } of await arrivalsOf(db, seq)) {
    const skip = Math.max(0, offset - passed)
    for (let at = skip; at < count && found.length < limit; at++)
      found.push({ table: object, id: idAfter(from as Id<string>, at), kind: 'created' })
    passed += count
  }
  if (found.length === limit) return found
  const changes = await db
    .selectFrom('change')
    .select(['object', 'object_id', 'operation'])
    .where('command_seq', '=', seq)
    .orderBy('id')
    .offset(Math.max(0, offset - passed))
    .limit(limit - found.length)
    .execute()
  return [
    ...found,
    ...changes.map(({ object, object_id: id, operation }) => ({
      table: object,
      id,
      kind: operation === 'insert' ? ('created' as const) : ('updated' as const),
    })),
  ]
}

/** Which of these rows have changed since a command, or were removed. */
export async function listTouchedSince(
  db: Reader,
  seq: number,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const some of chunks(ids, idsAtOnce)) {
    const rows = await db
      .selectFrom('change')
      .select('object_id')
      .distinct()
      .where('object_id', 'in', some)
      .where('command_seq', '>', seq)
      .execute()
    for (const { object_id: id } of rows) found.add(id)
  }
  return found
}

/** Which of these rows are in their table. */
export async function listPresent(
  db: Reader,
  table: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const some of chunks([...new Set(ids)], idsAtOnce)) {
    const rows = await db
      .selectFrom(table as 'account')
      .select('id')
      .where('id', 'in', some as never)
      .execute()
    for (const { id } of rows) found.add(id)
  }
  return found
}

/** The rows that a command changed and had found there, some of one table at a time. */
export async function* listUpdated(
  db: Reader,
  seq: number,
): AsyncGenerator<Readonly<{ table: string; ids: readonly string[] }>> {
  for (let last = 0; ;) {
    const rows = await db
      .selectFrom('change')
      .select(['id', 'object', 'object_id'])
      .where('command_seq', '=', seq)
      .where('operation', '=', 'update')
      .where('id', '>', last)
      .orderBy('id')
      .limit(idsAtOnce)
      .execute()
    for (const [table, some] of Map.groupBy(rows, ({ object }) => object))
      yield { table, ids: [...new Set(some.map(({ object_id: id }) => id))] }
    if (rows.length < idsAtOnce) return
    last = rows.at(-1)?.id ?? last
  }
}

/** Accounts that have an opportunity which was added or edited after a command. */
export async function listCountedIn(
  db: Reader,
  seq: number,
  accountIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const some of chunks(accountIds, idsAtOnce)) {
    const rows = await db
      .selectFrom('opportunity')
      .select('account_id')
      .distinct()
      .where('account_id', 'in', some as never)
      .where((is) =>
        is.exists(
          is
            .selectFrom('change')
            .select('change.id')
            .whereRef('change.object_id', '=', 'opportunity.id')
            .where('change.command_seq', '>', seq),
        ),
      )
      .execute()
    for (const { account_id: id } of rows) found.add(id)
  }
  return found
}

/** Who holds these ids of the source system: of contacts within their account. */
export async function listHolders(
  db: Reader,
  table: string,
  sourceIds: readonly string[],
): Promise<readonly Readonly<{ id: string; sourceId: string; accountId: string | null }>[]> {
  const found: { id: string; sourceId: string; accountId: string | null }[] = []
  for (const some of chunks([...new Set(sourceIds)], idsAtOnce)) {
    const rows = await db
      .selectFrom(table as 'contact')
      .selectAll()
      .where('source_id', 'in', some)
      .execute()
    for (const { id, source_id: sourceId, account_id: accountId } of rows)
      found.push({ id, sourceId: sourceId ?? '', accountId: table === 'contact' ? accountId : null })
  }
  return found
}

/** Above whom each row of a table stands: of contacts those of these accounts. */
export async function listAbove(
  db: Reader,
  table: 'account' | 'contact',
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  if (table === 'account') {
    const rows = await db
      .selectFrom('account')
      .select(['id', 'parent_id'])
      .where('parent_id', 'is not', null)
      .execute()
    for (const { id, parent_id: above } of rows) if (above !== null) found.set(id, above)
    return found
  }
  for (const some of chunks(accountIds, idsAtOnce)) {
    const rows = await db
      .selectFrom('contact')
      .select(['id', 'manager_id'])
      .where('account_id', 'in', some as never)
      .where('manager_id', 'is not', null)
      .execute()
    for (const { id, manager_id: above } of rows) if (above !== null) found.set(id, above)
  }
  return found
}
