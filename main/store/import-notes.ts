import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** What is known of an import when it is taken in, beside its rows. */
export type ImportSaid = Readonly<{
  object: string
  profile?: string | null
  runId?: string | null
  counts: Readonly<{ unchanged: number; leftOut: number }>
}>

/** What taking an import back has come to. */
export type TakenBackCounts = Readonly<{ importSeq: number; removed: number; restored: number; kept: number }>

type Write = (tx: Kysely<Tables>, seq: number) => Promise<void>

/** Keeps with the command of an import what the record does not say of it. */
export function noteImport({ object, profile = null, runId = null, counts }: ImportSaid): Write {
  return async (tx, seq) => {
    const note = { object, profile, unchanged: counts.unchanged, left_out: counts.leftOut, run_id: runId }
    await tx
      .insertInto('import_note')
      .values({ command_seq: seq, ...note })
      .execute()
  }
}

/** Keeps with the command which imports it took back. */
export function noteTakenBack(imports: readonly TakenBackCounts[]): Write {
  return async (tx, seq) => {
    for (const { importSeq, ...counts } of imports)
      await tx
        .insertInto('import_taken_back')
        .values({ command_seq: seq, import_seq: importSeq, ...counts })
        .execute()
  }
}
