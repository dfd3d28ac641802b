import { z } from 'zod'
import { backedUp, backupChecked, restored } from './backup-jobs.ts'
import { appError } from './errors.ts'
import { imported } from './import.ts'
import { importsTakenBack } from './import-run.ts'
import { papersMade } from './paper-batch.ts'
import { application } from './procedure.ts'
import { ordersImported } from './order-import.ts'
import { salvaged } from './salvage.ts'
import { copiedOrders, copyCompared } from './workspace-merge.ts'
import { count, filledLine, idOf } from './values.ts'

/** `cancelling` was asked to stop and has not yet. What waits for its turn is `running` in the phase `waiting`. */
export const jobStates = ['running', 'cancelling', 'done', 'failed', 'cancelled'] as const
export type JobState = (typeof jobStates)[number]

/** What a job is doing; the page has a word for each. */
export const jobPhases = [
  'waiting',
  'starting',
  'reading',
  'planning',
  'writing',
  'joining',
  'exporting',
  'indexing',
  'copying',
  'checking',
  'comparing',
  'hashing',
  'rebuilding',
  'looking-at-accounts',
  'looking-at-contacts',
  'matching',
  'making-papers',
] as const
export type JobPhase = (typeof jobPhases)[number]

const instant = z.iso.datetime()

/** One kind of long work and what it answers when it is done. */
function aJob<K extends string, R extends z.ZodType>(kind: K, result: R) {
  return z.strictObject({
    id: idOf('job'),
    kind: z.literal(kind),
    /** What it works on: the name of a file. */
    title: filledLine,
    state: z.enum(jobStates),
    phase: z.enum(jobPhases),
    done: count,
    /** How much there is to do in this phase; null where that is not known. */
    total: count.nullable(),
    startedAt: instant,
    endedAt: instant.nullable(),
    result: result.nullable(),
    error: appError.nullable(),
  })
}

/** Long work beside the workspace. Each kind is started by a procedure of its own that answers `{ jobId }`. */
export const job = z.discriminatedUnion('kind', [
  aJob('import', imported),
  aJob('import-take-back', importsTakenBack),
  aJob('workspace.export', z.strictObject({ path: z.string(), byteLength: count, rows: count })),
  aJob('workspace.import', z.strictObject({ path: z.string(), rows: count })),
  aJob('search-rebuild', z.strictObject({ things: count })),
  aJob('backup', backedUp),
  aJob('backup-check', backupChecked),
  aJob('restore', restored),
  aJob('salvage', salvaged),
  aJob('duplicate-search', z.strictObject({ accounts: count, contacts: count })),
  aJob('orders', ordersImported),
  aJob('paper-batch', papersMade),
  aJob('copy-comparison', copyCompared),
  aJob('copied-orders', copiedOrders),
])

export type Job = z.output<typeof job>
export type JobKind = Job['kind']
export type JobResult<K extends JobKind> = NonNullable<Extract<Job, { kind: K }>['result']>

const idAlone = z.strictObject({ id: idOf('job') })

export const jobContract = {
  /** Newest first: those that run and those that ended since the program was started and are not dismissed. */
  'job.list': application({ input: z.strictObject({}), output: z.array(job), touches: [], reads: ['job'] }),
  /** Asks a job to stop. One that has ended stays as it is. */
  'job.cancel': application({ input: idAlone, output: z.strictObject({}), touches: ['job'] }),
  /** Takes a job that has ended off the list. */
  'job.dismiss': application({ input: idAlone, output: z.strictObject({}), touches: ['job'] }),
}
