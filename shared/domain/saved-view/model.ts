import type { Id } from '#shared/kernel/id.ts'

export type SavedViewId = Id<'saved-view'>

/** Pages over all accounts whose every choice stands in the address. */
export const viewedPages = ['economics', 'lifetime', 'mining', 'opportunities', 'actions', 'leads'] as const
export type ViewedPage = (typeof viewedPages)[number]

/** A page as somebody looks at it again and again: its period, filters, cuts and order, under a name. */
export type SavedView = Readonly<{
  id: SavedViewId
  page: ViewedPage
  name: string
  /** The choices as they stand in the address, by name, without its question mark. */
  choices: string
  version: number
}>
