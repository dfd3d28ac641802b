import type { CommandName, Input, Output, Payload } from '#shared/contract/contract.ts'
import type { JobPhase, JobResult } from '#shared/contract/job.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { BackupKind } from '../store/backups/manifest.ts'
import type { Folders } from './folders.ts'

/** What a job may use: a thread of its own, the file it is about, and the one writer of the open workspace to send commands to. */
export type JobContext = Readonly<{
  id: Id<'job'>
  /** The workspace file that the job is about; it opens a connection of its own to it. */
  path: string
  actor: string
  folders: Folders
  /** A folder of the job's own, which is gone when the job has ended, however it ended. */
  folder: string
  now: () => Date
  newId: <K extends string>() => Id<K>
  /** Says how far the work is: as often as the job likes, since only some of it is passed on. */
  progress: (done: number, total: number | null, phase: JobPhase) => void
  /** Ends the job where the user has cancelled it: to be asked every few milliseconds. */
  throwIfCancelled: () => void
  /** The same for work that goes through a great many things: to be called at each, and ends the job too where memory runs out. */
  checkpoint: Checkpoint
  /**
   * Has the one writer do a command in its own transaction with its history. Throws the failure that it answers. Once a
   * job is cancelled no command of it begins; one that had begun is waited for.
   */
  command: <N extends CommandName>(name: N, input: Payload<N>) => Promise<Output<N>>
}>

/** What each kind of job is started with. */
export type JobInputs = {
  import: Input<'import.start'>
  'import-take-back': Input<'import-run.startTakeBack'>
  'workspace.export': Readonly<{ to: string }>
  /** The job is about the workspace file that is to be made. */
  'workspace.import': Readonly<{ from: string }>
  'search-rebuild': Input<'search.rebuild'>
  backup: Readonly<{ kind: BackupKind; appVersion: string }>
  'backup-check': Readonly<{ name: string }>
  restore: Readonly<{ name: string }>
  salvage: Readonly<{ path: string }>
  'duplicate-search': Input<'duplicate.search'>
  orders: Input<'order.import'>
  /** The file of the copy. */
  'copy-comparison': Readonly<{ from: string }>
  'copied-orders': Input<'workspace-merge.bringOrders'>
}

/** The kinds that have a thread of their own; what a page does is kept as a job too. */
export type ThreadKind = keyof JobInputs

export type JobRunners = {
  readonly [K in ThreadKind]: (context: JobContext, input: JobInputs[K]) => Promise<JobResult<K>>
}
