import type { Reply } from '#shared/contract/bridge.ts'
import type { AppError } from '#shared/contract/errors.ts'
import type { JobPhase } from '#shared/contract/job.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { Folders } from './folders.ts'
import type { ThreadKind } from './job-context.ts'
import type { SharedCell } from './shared-cell.ts'

/** All that a job's thread is given. */
export type JobOrder = Readonly<{
  id: Id<'job'>
  kind: ThreadKind
  input: unknown
  path: string
  actor: string
  folders: Folders
  folder: string
  /** One cell that is 1 once the job is cancelled: seen by work that never waits. */
  cancelled: SharedCell
  /** One cell that is 1 once the thread has come so far as to begin the work. */
  begun: SharedCell
}>

/** How a job ended. */
export type JobOutcome =
  | Readonly<{ state: 'done'; result: unknown }>
  | Readonly<{ state: 'failed'; error: AppError }>
  | Readonly<{ state: 'cancelled' }>

export type FromJob =
  | Readonly<{ kind: 'progress'; done: number; total: number | null; phase: JobPhase }>
  | Readonly<{ kind: 'command'; id: number; name: string; input: unknown }>
  | Readonly<{ kind: 'ended'; outcome: JobOutcome }>

/** The reply to a command, or that there is none since the job is cancelled. */
export type ToJob = Readonly<{ id: number; reply: Reply | 'cancelled' }>
