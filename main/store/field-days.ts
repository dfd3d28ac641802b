import { arrivalsAfter, hasArrivedWith } from './arrivals.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'

/**
 * By id, and then by field, the instant at which the workspace changed it last; under `''` the one at which the thing came in.
 * It costs what was ever changed of these things.
 */
export async function lastChanges(
  db: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const found = new Map<string, Map<string, string>>()
  const timesOf = (id: string): Map<string, string> => {
    const times = found.get(id) ?? new Map<string, string>()
    found.set(id, times)
    return times
  }
  for (const arrival of await arrivalsAfter(db, 0)) {
    const here = ids.filter((id) => hasArrivedWith(arrival, id))
    if (here.length === 0) continue
    const { happened_at: at } = await db
      .selectFrom('command')
      .select('happened_at')
      .where('seq', '=', arrival.command_seq)
      .executeTakeFirstOrThrow()
    for (const id of here) timesOf(id).set('', at)
  }
  for (const some of chunks(ids, idsAtOnce)) {
    const changes = await db
      .selectFrom('change')
      .innerJoin('command', 'command.seq', 'change.command_seq')
      .select(['change.object_id', 'change.operation', 'change.after', 'command.happened_at'])
      .where('change.object_id', 'in', some)
      .where('change.operation', '!=', 'delete')
      .orderBy('change.id')
      .execute()
    for (const { object_id: id, operation, after, happened_at: at } of changes) {
      if (operation === 'insert') timesOf(id).set('', at)
      else for (const field of Object.keys(JSON.parse(after ?? '{}') as object)) timesOf(id).set(field, at)
    }
  }
  return found
}
