import type { Reply } from '#shared/contract/bridge.ts'
import type { AppError } from '#shared/contract/errors.ts'
import type { OpeningUnderWay } from '#shared/contract/opening.ts'
import type { Finding } from '../store/findings.ts'
import type { Call } from './dispatcher.ts'
import type { SharedCell } from './shared-cell.ts'

type Place = Readonly<{
  path: string
  actor: string
  /** Where files that come in wait to be read. */
  stagingFolder: string
  incidentLog: string
  /** Where this computer notes what it last knew of each workspace file. */
  marksFolder: string
  /** The version of this Keyplan. */
  version: string
  /** Names this opening of the workspace: a thread that is started again takes over the lock that the one before it left. */
  session?: string
  /** One cell that is 1 once the opening is cancelled: seen by work that never waits. Looked at only while it takes its time. */
  cancelled?: SharedCell
}>

/** How a thread opens its workspace. Only `create` makes a file. */
export type Opening =
  | (Place & Readonly<{ mode: 'create'; name: string; currency: string; withSample: boolean }>)
  | (Place & Readonly<{ mode: 'edit' | 'read' }>)

export type ToThread =
  | Readonly<{ kind: 'call'; id: number; name: string; input: unknown; call: Call }>
  /** Whether a command with this id stands in the history. */
  | Readonly<{ kind: 'was-kept'; id: number; commandId: string }>
  | Readonly<{ kind: 'copy'; id: number; target: string }>
  | Readonly<{ kind: 'close' }>
  /** To let go of a damaged file without another byte written to it. */
  | Readonly<{ kind: 'abandon' }>

/** How far an opening is that takes its time. */
export type OpeningProgress = Pick<OpeningUnderWay, 'phase' | 'done' | 'total'>

export type FromThread =
  | Readonly<{ kind: 'opening'; progress: OpeningProgress }>
  | Readonly<{ kind: 'opened'; findings: readonly Finding[] }>
  | Readonly<{ kind: 'refused'; error: AppError }>
  | Readonly<{ kind: 'reply'; id: number; reply: Reply }>
  | Readonly<{ kind: 'closed' }>
