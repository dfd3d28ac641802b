import type { Kysely } from 'kysely'
import { append, type CommandNote } from './history.ts'
import { Recorder } from './recorder.ts'
import type { Tables } from './tables.ts'

/** Does one command: its changes and the record of them are kept together, or neither is. */
export function transact<T>(
  write: Kysely<Tables>,
  note: CommandNote,
  work: (recorder: Recorder) => Promise<T>,
): Promise<T> {
  return write.transaction().execute(async (tx) => {
    const recorder = new Recorder(tx)
    const value = await work(recorder)
    await append(tx, recorder, note)
    return value
  })
}
