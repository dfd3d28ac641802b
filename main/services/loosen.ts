import type { Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import type { Shape } from '../store/shape.ts'

/** Lets all that refers to things that go refer to nothing: what outlives them. */
export async function loosen<V extends Readonly<{ id: string; version: number }>, F extends keyof V & string>(
  recorder: Recorder,
  shape: Shape<V>,
  field: F,
  ids: readonly NonNullable<V[F]>[],
): Promise<void> {
  const found = await rows.listWhere(recorder.db, shape, field, ids)
  await recorder.updateAll(
    shape,
    found.map(({ id }) => ({ id, changes: { [field]: null } as unknown as Partial<V> })),
  )
}
