import type { Kysely } from 'kysely'
import { createRecord } from './append.ts'
import type { CommandNote } from './history.ts'
import { Recorder } from './recorder.ts'
import { detachStaged } from './staged-join.ts'
import type { Tables } from './tables.ts'

/** Does one command: its changes and the record of them are kept together, or neither is. */
export async function transact<T>(
  write: Kysely<Tables>,
  note: CommandNote,
  work: (recorder: Recorder) => Promise<T>,
): Promise<T> {
  let recorder: Recorder | undefined
  try {
    return await write.transaction().execute(async (tx) => {
      const record = createRecord(tx, note)
      recorder = new Recorder(tx, record)
      const value = await work(recorder)
      await recorder.finish()
      return value
    })
  } finally {
    if (recorder?.hasAttached) await detachStaged(write)
  }
}
