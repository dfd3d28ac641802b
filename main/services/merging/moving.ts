import type { Recorder } from '../../store/recorder.ts'
import * as rows from '../../store/rows.ts'
import type { Shape } from '../../store/shape.ts'

/** How many rows came to hang on the one that stays, and how many were put together with one of its own. */
export type Moved = Readonly<{ moved: number; combined: number }>

export function sumOf(all: readonly Moved[]): Moved {
  return all.reduce(
    (sum, each) => ({ moved: sum.moved + each.moved, combined: sum.combined + each.combined }),
    { moved: 0, combined: 0 },
  )
}

type Versioned = Readonly<{ id: string; version: number }>

/** Lets all that refers to those that go by this field refer to the one that stays. */
export async function moveAll<V extends Readonly<{ id: string }>, F extends keyof V & string>(
  recorder: Recorder,
  shape: Shape<V>,
  field: F,
  { stays, goes }: Readonly<{ stays: V[F]; goes: readonly V[F][] }>,
): Promise<Moved> {
  const found = await rows.listWhere(recorder.db, shape, field, goes, ['id'] as never)
  await recorder.updateAll(
    shape,
    found.map(({ id }) => ({ id, changes: { [field]: stays } as unknown as Partial<V> })),
  )
  return { moved: found.length, combined: 0 }
}

/**
 * The same where the one that stays may have one of each kind only. Where it has one already, the two are put together and
 * the other is removed.
 * @param kindOf what there may be only one of
 * @param combine what the one that is kept has of both
 */
export async function moveOrCombine<V extends Versioned, F extends keyof V & string>(
  recorder: Recorder,
  shape: Shape<V>,
  field: F,
  { stays, goes }: Readonly<{ stays: V[F]; goes: readonly V[F][] }>,
  { kindOf, combine }: Readonly<{ kindOf: (value: V) => string; combine: (kept: V, other: V) => Partial<V> }>,
): Promise<Moved> {
  const own = await rows.listWhere(recorder.db, shape, field, [stays], ['id'] as never)
  const others = await rows.listWhere(recorder.db, shape, field, goes, ['id'] as never)
  const kept = new Map(own.map((value) => [kindOf(value), value]))
  const changes = new Map<string, Partial<V>>()
  const removed: V[] = []
  for (const other of others) {
    const there = kept.get(kindOf(other))
    if (there) {
      const combined = combine(there, other)
      changes.set(there.id, { ...changes.get(there.id), ...combined })
      kept.set(kindOf(other), { ...there, ...combined })
      removed.push(other)
    } else {
      changes.set(other.id, { [field]: stays } as unknown as Partial<V>)
      kept.set(kindOf(other), { ...other, [field]: stays })
    }
  }
  await recorder.remove(
    shape,
    removed.map(({ id }) => id),
  )
  await recorder.updateAll(
    shape,
    [...changes].map(([id, each]) => ({ id, changes: each })),
  )
  return { moved: others.length - removed.length, combined: removed.length }
}
