import { countOfIds, idAfter, type Id } from '#shared/kernel/id.ts'
import type { Reader } from './recorder.ts'
import { shapes, type ArrivalRow } from './tables.ts'

type Range = Pick<ArrivalRow, 'from_id' | 'until_id'>

/** What came in together by one command, parents before their children. */
export async function arrivalsOf(db: Reader, seq: number): Promise<readonly ArrivalRow[]> {
  const found = await db.selectFrom('arrival').selectAll().where('command_seq', '=', seq).execute()
  return found.toSorted((one, other) => placeOf(one) - placeOf(other))
}

/** What came in by the commands after one, the oldest first. There are as many as there were imports. */
export function arrivalsAfter(db: Reader, seq: number): Promise<readonly ArrivalRow[]> {
  return db.selectFrom('arrival').selectAll().where('command_seq', '>', seq).orderBy('command_seq').execute()
}

export function hasArrivedWith({ from_id: from, until_id: until }: Range, id: string): boolean {
  return id >= from && id <= until
}

/** Some of the ids that came in together, in their order. */
export function idsWithin({ from_id, until_id }: Range, offset: number, limit: number): readonly string[] {
  const count = countOfIds(from_id, until_id) ?? 0
  const length = Math.max(0, Math.min(limit, count - offset))
  return Array.from({ length }, (_, index) => idAfter(from_id as Id<string>, offset + index))
}

/** How an arrival would stand in the record if each of its rows had a line of its own. */
export function arrivedChange({ command_seq, object }: ArrivalRow, id: string) {
  return {
    id: 0,
    command_seq,
    object,
    object_id: id,
    operation: 'insert',
    before: null,
    after: null,
  } as const
}

function placeOf({ object }: ArrivalRow): number {
  return shapes.findIndex(({ table }) => table === object)
}
