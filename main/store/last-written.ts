import { chunks, idsAtOnce, type Reader } from './recorder.ts'

/** The instant of the latest command that changed any of these things; `null` where the record knows of none. */
export async function findLastWritten(db: Reader, ids: readonly string[]): Promise<string | null> {
  let latest: string | null = null
  for (const some of chunks(ids, idsAtOnce)) {
    const found = await db
      .selectFrom('change')
      .innerJoin('command', 'command.seq', 'change.command_seq')
      .select((select) => select.fn.max('command.happened_at').as('happenedAt'))
      .where('change.object_id', 'in', some)
      .executeTakeFirst()
    const at: string | null = found?.happenedAt ?? null
    if (at !== null && (latest === null || at > latest)) latest = at
  }
  return latest
}
