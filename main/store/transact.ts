import type { Kysely } from 'kysely'
import { isAnythingArriving, RowsArriving } from './arriving.ts'
import { createRecord, type CommandRecord } from './append.ts'
import type { CommandNote } from './history.ts'
import { Recorder } from './recorder.ts'
import { inTransaction } from './dialect.ts'
import { createKeeping, type Keeping } from './search-keeping.ts'
import { detachStaged } from './staged-join.ts'
import { codeOf } from './store-problem.ts'
import type { Tables } from './tables.ts'

/** A command that is on disk. */
export type Acknowledged = Readonly<{ seq: number; id: string; happenedAt: string }>

/** Does one command: its changes, the record of them and what they are found by are kept together, or none of them is. */
export async function transact<T>(
  write: Kysely<Tables>,
  note: CommandNote,
  work: (recorder: Recorder) => Promise<T>,
  acknowledge: (command: Acknowledged) => void = () => undefined,
): Promise<T> {
  let recorder: Recorder | undefined
  try {
    const { value, seq } = await inTransaction(write, async (tx) => {
      recorder = new Recorder(tx, findable(createRecord(tx, note), createKeeping(tx)))
      const value = await work(recorder)
      return { value, seq: await recorder.finish() }
    })
    if (seq !== undefined) acknowledge({ seq, id: note.id, happenedAt: note.happenedAt })
    return value
  } catch (error) {
    const isRefused = codeOf(error).startsWith('SQLITE_CONSTRAINT')
    throw isRefused && (await isAnythingArriving(write)) ? new RowsArriving('met', { cause: error }) : error
  } finally {
    if (recorder?.hasAttached) await detachStaged(write)
  }
}

/** A record whose changes the search hears of as they are written down. */
function findable(record: CommandRecord, keeping: Keeping): CommandRecord {
  return {
    add: (changes) => {
      record.add(changes)
      keeping.hear(changes)
    },
    addStaged: async () => {
      const seq = await record.addStaged()
      keeping.hearStaged(seq)
      return seq
    },
    finish: (detail) => {
      const seq = record.finish(detail)
      keeping.finish()
      return seq
    },
  }
}
