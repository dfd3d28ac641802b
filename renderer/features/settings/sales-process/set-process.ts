import type { ChecklistItem, Stage } from '#shared/domain/opportunity/sales-process.ts'
import type { Kept } from '../../../ui/use-draft.ts'

/** Sets the stages or the checklist: a choice is told of where it is refused, a text stays in its field. */
export type SetProcess = Readonly<{
  set: (changes: Changes) => void
  keep: (changes: Changes) => Promise<Kept>
}>
export type Changes = Readonly<{ stages?: readonly Stage[]; items?: readonly ChecklistItem[] }>
