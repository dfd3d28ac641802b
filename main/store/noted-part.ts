import type { Recorder } from './recorder.ts'
import { inFile } from './row-facts.ts'
import type { Shape } from './shape.ts'

/** Puts on record that a thing had a part in a command, though nothing of it differs. It counts as a change, as versions do. */
export async function notePart<V extends Readonly<{ id: string; version: number }>>(
  recorder: Recorder,
  shape: Shape<V>,
  { id, version }: V,
): Promise<void> {
  await recorder.aside(async (tx) => {
    await tx
      .updateTable(inFile(shape.table))
      .set({ version: version + 1 } as never)
      .where('id', '=', id as never)
      .execute()
  })
  await recorder.noteAnew(shape, id, [])
}
