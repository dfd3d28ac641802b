import type { Id } from '#shared/kernel/id.ts'

export type WorkspaceId = Id<'workspace'>

/** One file on disk that holds everything. */
export type Workspace = Readonly<{
  id: WorkspaceId
  name: string
  /** ISO 4217; the currency that the workspace's own figures are in. */
  currency: string
  /** After how many days evidence counts half, and is due to be verified; `null` where nobody has set it. */
  evidenceHalfLifeDays: number | null
  version: number
}>
