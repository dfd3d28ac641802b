import type { Kysely, Transaction } from 'kysely'
import { isDo, type CommandNote } from './history.ts'
import { runBuilt, runKept } from './kept-statement.ts'
import type { Change } from './recorder.ts'
import { noteStagedChanges } from './staged-join.ts'
import type { Tables } from './tables.ts'

/** The record of one command while it is being done. The command is written down with the first of its changes. */
export type CommandRecord = Readonly<{
  add: (changes: readonly Change[]) => void
  /** Notes the changes that lie in a side file which is attached to the connection, and answers the command's number. */
  addStaged: () => Promise<number>
  /**
   * Answers the command's number; none where it changed nothing.
   * @param detail what the command was done with
   */
  finish: (detail: string | null) => number | undefined
}>

/** Writes down the command and what it changes, as it changes; a command that changes nothing leaves no trace. */
export function createRecord(tx: Transaction<Tables>, note: CommandNote): CommandRecord {
  let seq: number | undefined
  return {
    add: (changes) => {
      seq ??= noteCommand(tx, note)
      noteChanges(tx, seq, changes)
    },
    addStaged: async () => {
      seq ??= noteCommand(tx, note)
      await noteStagedChanges(tx, seq)
      return seq
    },
    finish: (detail) => {
      if (seq !== undefined && detail !== null)
        runBuilt(tx, tx.updateTable('command').set({ detail }).where('seq', '=', seq))
      return seq
    },
  }
}

function noteCommand(tx: Transaction<Tables>, note: CommandNote): number {
  if (note.kind === 'do') dropUndone(tx)
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
  const {
    rows: [noted],
  } = runKept<{ seq: number }>(tx, 'note command', Object.values(row), () =>
    tx.insertInto('command').values(row).returning('seq'),
  )
  const seq = noted?.seq
  if (seq === undefined) throw new Error('A command was noted without a number')
  noteClockJump(tx, seq, note.happenedAt)
  return seq
}

function noteChanges(tx: Transaction<Tables>, seq: number, changes: readonly Change[]): void {
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
  if (only && values.length === 1) runKept(tx, 'note change', Object.values(only), insert)
  else runBuilt(tx, insert())
}

/** The commands are ordered by their number; where the clock contradicts it, that is noted for those who ask for a day. */
function noteClockJump(tx: Transaction<Tables>, seq: number, happenedAt: string): void {
  const {
    rows: [before],
  } = runKept<{ happened_at: string }>(tx, 'command before', [seq - 1], () =>
    tx
      .selectFrom('command')
      .select('happened_at')
      .where('seq', '=', seq - 1),
  )
  if (before && happenedAt < before.happened_at)
    runBuilt(tx, tx.insertInto('clock_jump').values({ command_seq: seq }))
}

function dropUndone(tx: Kysely<Tables>): void {
  runKept(tx, 'drop undone', ['dropped', 'undone'], () =>
    tx.updateTable('command').set({ standing: 'dropped' }).where(isDo).where('standing', '=', 'undone'),
  )
}
