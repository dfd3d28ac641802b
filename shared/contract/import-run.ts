import type { TakeBackReason } from '#shared/domain/import-run/reason.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { application, command, query } from './procedure.ts'
import { trailObject } from './trail.ts'
import { count, idOf, line, paging } from './values.ts'

const instant = z.iso.datetime()
const seq = z.int().min(1)
/** What a thing is called where it is listed, cut where it is long. */
const shownThing = z.string().max(401)

/** Whether what an import brought stands: all of it, none of it, or what was not taken back. */
export const importStates = ['in-force', 'partly-undone', 'undone'] as const
export type ImportState = (typeof importStates)[number]

const takenBack = z.strictObject({
  happenedAt: instant,
  actor: line,
  removed: count,
  restored: count,
  kept: count,
})

const anImport = z.strictObject({
  seq,
  fileName: line,
  happenedAt: instant,
  actor: line,
  /** What it brought: of several files that were imported as one there are several. */
  objects: z.array(trailObject).min(1).readonly(),
  /** By what the file was read; null where that was not kept. */
  profile: line.nullable(),
  created: count,
  teamMembers: count,
  updated: count,
  /** Rows that were there already as they came, and rows that were left out; null where that was not kept. */
  unchanged: count.nullable(),
  leftOut: count.nullable(),
  state: z.enum(importStates),
  /** The latest time that it was taken back, where that still stands. */
  takenBack: takenBack.nullable(),
})

const run = z.strictObject({
  /** In the order in which they were imported. */
  imports: z.array(anImport).min(1).readonly(),
  happenedAt: instant,
  actor: line,
  state: z.enum(importStates),
})
export type ImportRun = z.output<typeof run>

/** A thing by name, with the account under which it is found. */
const thing = {
  object: trailObject,
  name: shownThing,
  accountId: accountId.nullable(),
}

const fields = z.array(line).min(1).readonly()

/** Why something that an import brought stays. */
export const takeBackReason = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('edited'), fields }),
  z.strictObject({ code: z.literal('holds'), object: trailObject, name: shownThing, count }),
  z.strictObject({ code: z.literal('needed'), object: trailObject, name: shownThing }),
  z.strictObject({ code: z.literal('before-gone'), fields }),
  z.strictObject({ code: z.literal('before-taken'), fields }),
  z.strictObject({ code: z.literal('would-loop'), fields }),
  z.strictObject({ code: z.literal('nameless'), fields }),
  z.strictObject({ code: z.literal('counted-in'), fields }),
]) satisfies z.ZodType<TakeBackReason>

const seqs = z.array(seq).min(1).max(200).readonly()

const taken = { removed: count, restored: count, kept: count }

/** What taking imports back has come to. */
export const importsTakenBack = z.strictObject(taken)

export const importRunContract = {
  /** Imports of before, the newest first; files that were imported as one run stand together. */
  'import-run.list': query({
    input: z.strictObject({
      before: count.nullable().default(null),
      limit: z.int().min(1).max(100).default(30),
    }),
    output: z.strictObject({ runs: z.array(run).readonly(), before: count.nullable() }),
    reads: ['import-run', 'history'],
  }),
  /** What one import brought, thing by thing: first what it created, then what it changed. */
  'import-run.listRows': query({
    input: z.strictObject({ seq, ...paging }),
    output: z.strictObject({
      rows: z
        .array(
          z.strictObject({
            ...thing,
            id: z.string(),
            kind: z.enum(['created', 'updated']),
            /** Whether it is as the import left it. */
            fate: z.enum(['as-imported', 'edited', 'gone']),
          }),
        )
        .readonly(),
      total: count,
    }),
    reads: ['import-run', 'history'],
  }),
  /** What taking these imports back would come to, with the first of what would stay and why. */
  'import-run.previewTakeBack': query({
    input: z.strictObject({ seqs }),
    output: z.strictObject({
      ...taken,
      keeps: z.array(z.strictObject({ ...thing, id: z.string(), reason: takeBackReason })).readonly(),
    }),
    reads: ['import', 'history'],
  }),
  /** Takes back what the job has worked out, all of it or nothing. Jobs call it, pages start a job. */
  'import-run.takeBack': command({
    input: z.strictObject({ jobId: idOf('job') }),
    output: importsTakenBack,
    touches: [
      'account',
      'contact',
      'team-member',
      'opportunity',
      'lead',
      'product-line',
      'relationship',
      'buying-center',
      'touchpoint',
      'import',
      'import-run',
    ],
  }),
  /** Takes imports back as a job, the newest first: what was edited since, and what something made since hangs on, stays. */
  'import-run.startTakeBack': application({
    input: z.strictObject({ seqs, title: line.min(1) }),
    output: z.strictObject({ jobId: idOf('job') }),
    touches: ['job'],
  }),
}
