import type { Id } from '#shared/kernel/id.ts'

export type SavedQueryId = Id<'saved-query'>

/** A question that is asked again and again. */
export type SavedQuery = Readonly<{
  id: SavedQueryId
  name: string
  /** The query as JSON, as it stands in an address too. */
  question: string
  /** Whether it comes first. */
  isPinned: boolean
  version: number
}>
