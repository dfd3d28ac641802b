import type { Kysely, Transaction } from 'kysely'
import { isDo, type CommandNote } from './history.ts'
import { runKept } from './kept-statement.ts'
import type { Change } from './recorder.ts'
import { noteStagedChanges } from './staged-join.ts'
import type { Tables } from './tables.ts'

/** The record of one command while it is being done. The command is written down with the first of its changes. */
export type CommandRecord = Readonly<{
  add: (changes: readonly Change[]) => Promise<void>
  /** Notes the changes that lie in a side file which is attached to the connection, and answers the command's number. */
  addStaged: () => Promise<number>
  /**
   * Answers the command's number; none where it changed nothing.
   * @param detail what the command was done with
   */
  finish: (detail: string | null) => Promise<number | undefined>
}>

/** Writes down the command and what it changes, as it changes; a command that changes nothing leaves no trace. */
export function createRecord(tx: Transaction<Tables>, note: CommandNote): CommandRecord {
  let seq: number | undefined
  return {
    add: async (changes) => {
      seq ??= await noteCommand(tx, note)
      await noteChanges(tx, seq, changes)
    },
    addStaged: async () => {
      seq ??= await noteCommand(tx, note)
      await noteStagedChanges(tx, seq)
      return seq
    },
    finish: async (detail) => {
      if (seq !== undefined && detail !== null)
        await tx.updateTable('command').set({ detail }).where('seq', '=', seq).execute()
      return seq
    },
  }
}

async function noteCommand(tx: Transaction<Tables>, note: CommandNote): Promise<number> {
  if (note.kind === 'do') await dropUndone(tx)
  const row = {
    id: note.id,
    name: note.name,
    happened_at: note.happenedAt,
    actor: note.actor,
    kind: note.kind,
    standing: note.standing,
    merge_key: note.mergeKey,
    detail: null,
  }
  const { rows } = await runKept<{ seq: number }>(tx, 'note command', Object.values(row), () =>
    tx.insertInto('command').values(row).returning('seq'),
  )
  const seq = rows[0]?.seq
  if (seq === undefined) throw new Error('A command was noted without a number')
  await noteClockJump(tx, seq, note.happenedAt)
  return seq
}

async function noteChanges(tx: Transaction<Tables>, seq: number, changes: readonly Change[]): Promise<void> {
  const values = changes.map(({ object, object_id, operation, before, after }) => ({
    command_seq: seq,
    object,
    object_id,
    operation,
    before,
    after,
  }))
  if (values.length === 0) return
  const insert = () => tx.insertInto('change').values(values)
  const [only] = values
  if (only && values.length === 1) await runKept(tx, 'note change', Object.values(only), insert)
  else await insert().execute()
}

/** The commands are ordered by their number; where the clock contradicts it, that is noted for those who ask for a day. */
async function noteClockJump(tx: Transaction<Tables>, seq: number, happenedAt: string): Promise<void> {
  const { rows } = await runKept<{ happened_at: string }>(tx, 'command before', [seq - 1], () =>
    tx
      .selectFrom('command')
      .select('happened_at')
      .where('seq', '=', seq - 1),
  )
  const before = rows[0]
  if (before && happenedAt < before.happened_at)
    await tx.insertInto('clock_jump').values({ command_seq: seq }).execute()
}

async function dropUndone(tx: Kysely<Tables>): Promise<void> {
  await runKept(tx, 'drop undone', ['dropped', 'undone'], () =>
    tx.updateTable('command').set({ standing: 'dropped' }).where(isDo).where('standing', '=', 'undone'),
  )
}
