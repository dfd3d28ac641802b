import type { OpportunityId, OpportunityState } from '#shared/domain/opportunity/model.ts'
import { arrivalsAfter, hasArrivedWith } from './arrivals.ts'
import { createPast } from './past.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'

/** How an opportunity stood right after a command that made it or changed its stage or its state. */
export type StageMoment = Readonly<{ happenedAt: string; stage: string | null; state: OpportunityState }>

/** These moments of each opportunity, in their order. It costs what ever happened to these opportunities. */
export async function listStageMoments(
  db: Reader,
  ids: readonly OpportunityId[],
): Promise<ReadonlyMap<OpportunityId, readonly StageMoment[]>> {
  const past = createPast(db, 0)
  await past.read('opportunity', ids)
  const moments = new Map<OpportunityId, StageMoment[]>()
  for (const { id, seq, happenedAt } of await listMoving(db, ids)) {
    const value = past.at(id, seq)
    if (!value) continue
    const stage = (value['stage'] ?? null) as string | null
    const known = moments.get(id) ?? []
    known.push({ happenedAt, stage, state: value['state'] as OpportunityState })
    moments.set(id, known)
  }
  return moments
}

type Moving = Readonly<{ id: OpportunityId; seq: number; happenedAt: string }>

async function listMoving(db: Reader, ids: readonly OpportunityId[]): Promise<readonly Moving[]> {
  const found: Moving[] = []
  for (const some of chunks(ids, idsAtOnce)) {
    const rows = await db
      .selectFrom('change')
      .innerJoin('command', 'command.seq', 'change.command_seq')
      .select(['change.object_id as id', 'command.seq', 'command.happened_at as happenedAt'])
      .where('change.object_id', 'in', some)
      .where((change) =>
        change.or([
          change('change.operation', '!=', 'update'),
          change('change.before', 'like', '%"stage":%'),
          change('change.before', 'like', '%"state":%'),
        ]),
      )
      .execute()
    found.push(...rows.map((row) => ({ ...row, id: row.id as OpportunityId })))
  }
  const arrivals = (await arrivalsAfter(db, 0)).filter(({ object }) => object === 'opportunity')
  for (const arrival of arrivals) {
    const { happened_at: happenedAt } = await db
      .selectFrom('command')
      .select('happened_at')
      .where('seq', '=', arrival.command_seq)
      .executeTakeFirstOrThrow()
    for (const id of ids)
      if (hasArrivedWith(arrival, id)) found.push({ id, seq: arrival.command_seq, happenedAt })
  }
  return found.toSorted((one, other) => one.seq - other.seq)
}
