import type { Kysely } from 'kysely'
import { chunks, type Reader } from '../recorder.ts'
import type { Tables } from '../tables.ts'

/** Up to which command a copy was merged by a command of ours. */
export type MergedCopyRow = { command_seq: number; copy_command_id: string; copy_seq: number }

/** Who had done in the copy what was merged into a thing, with which command and when. */
export type MergedChangeRow = {
  command_seq: number
  object: string
  object_id: string
  copy_seq: number
  actor: string
  happened_at: string
  name: string
}

/** Something made in the copy for which something of ours stands, since both are the same. */
export type MergedSameRow = { command_seq: number; object: string; copy_id: string; own_id: string }

/** What is kept of a merge beside its changes. */
export type MergeNotes = Readonly<{
  copies: readonly Omit<MergedCopyRow, 'command_seq'>[]
  changes: readonly Omit<MergedChangeRow, 'command_seq'>[]
  same: readonly Omit<MergedSameRow, 'command_seq'>[]
}>

const rowsAtOnce = 1_000

/** Keeps with the command what it merged. */
export function noteMerge({ copies, changes, same }: MergeNotes) {
  return async (tx: Kysely<Tables>, seq: number): Promise<void> => {
    const numbered = <R>(rows: readonly R[]) =>
      chunks(rows, rowsAtOnce).map((some) => some.map((row) => ({ ...row, command_seq: seq })))
    for (const some of numbered(copies)) await tx.insertInto('merged_copy').values(some).execute()
    for (const some of numbered(changes))
      await tx
        .insertInto('merged_change')
        .values(some)
        .onConflict((on) => on.doNothing())
        .execute()
    for (const some of numbered(same)) await tx.insertInto('merged_same').values(some).execute()
  }
}

/** The merges that stand, each with a command up to which a copy was merged. */
export function listMergedCopies(db: Reader): Promise<readonly (MergedCopyRow & { happened_at: string })[]> {
  return db
    .selectFrom('merged_copy')
    .innerJoin('command', 'command.seq', 'merged_copy.command_seq')
    .select(['command_seq', 'copy_command_id', 'copy_seq', 'command.happened_at'])
    .where('command.standing', 'in', ['done', 'fixed'])
    .orderBy('command_seq')
    .execute()
}

/** What of ours stands for things of copies, by merges that stand. */
export async function listSame(db: Reader): Promise<ReadonlyMap<string, string>> {
  const found = await db
    .selectFrom('merged_same')
    .innerJoin('command', 'command.seq', 'merged_same.command_seq')
    .select(['copy_id', 'own_id'])
    .where('command.standing', 'in', ['done', 'fixed'])
    .execute()
  return new Map(found.map(({ copy_id: copy, own_id: own }) => [copy, own]))
}
