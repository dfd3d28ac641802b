import { AppFailure } from '#shared/contract/errors.ts'
import { changedSince } from '../store/changed-since.ts'
import type { Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import type { Reader } from '../store/recorder.ts'
import type { Shape } from '../store/shape.ts'

/** The thing with this id, or the failure that names what was not found. */
export async function get<V extends { id: string }>(
  db: Reader,
  shape: Shape<V>,
  id: NoInfer<V>['id'],
): Promise<V> {
  const value = await rows.find(db, shape, id)
  if (!value) throw new AppFailure({ code: 'not-found', object: shape.table })
  return value
}

/** The things with these ids, each once, or the failure that names what was not found. */
export async function getAll<V extends { id: string }>(
  db: Reader,
  shape: Shape<V>,
  ids: readonly NoInfer<V>['id'][],
): Promise<V[]> {
  const wanted = [...new Set(ids)]
  const values = await rows.listWhere(db, shape, 'id', wanted)
  if (values.length < wanted.length) throw new AppFailure({ code: 'not-found', object: shape.table })
  return values
}

/** The thing with this id in the version the caller knows, or the failure that says it has changed. */
export async function getAt<V extends { id: string; version: number }>(
  db: Reader,
  shape: Shape<V>,
  id: NoInfer<V>['id'],
  version: number,
): Promise<V> {
  const value = await get(db, shape, id)
  if (value.version !== version) throw await staleFailure(db, shape, value, version)
  return value
}

/** Saves the fields that were given and answers the thing as it is then. */
export async function edit<V extends { id: string; version: number }>(
  recorder: Recorder,
  shape: Shape<V>,
  id: NoInfer<V>['id'],
  changes: { readonly [F in keyof NoInfer<V>]?: NoInfer<V>[F] | undefined },
  version: number,
): Promise<V> {
  const updated = await recorder.update(shape, id, given(changes), version)
  if (updated.outcome === 'missing') throw new AppFailure({ code: 'not-found', object: shape.table })
  if (updated.outcome === 'stale')
    throw await staleFailure(recorder.db, shape, await get(recorder.db, shape, id), version)
  return updated.value
}

/** That a thing is not what the caller knows any more, with what became of it since. */
async function staleFailure<V extends { id: string; version: number }>(
  db: Reader,
  { table }: Shape<V>,
  { id, version }: V,
  known: number,
): Promise<AppFailure> {
  const since = await changedSince(db, table, id, version - known)
  if (!since) return new AppFailure({ code: 'stale', object: table })
  const { seq, fields } = since
  return new AppFailure({ code: 'stale', object: table, since: { version, seq, fields: [...fields] } })
}

/** Without the fields that were left out. */
export function given<T extends object>(changes: T): { [F in keyof T]?: Exclude<T[F], undefined> } {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as never
}
