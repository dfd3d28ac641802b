import type { OrgForest } from './org-forest.ts'
import type { OrgOptions } from './org-options.ts'

/** Those who assist their manager, and those who stand below. */
export function parted(reports: readonly string[], forest: OrgForest) {
  if (!forest.hasAssistants || !reports.some(forest.isAssistant)) return { assistants: [], others: reports }
  return {
    assistants: reports.filter(forest.isAssistant),
    others: reports.filter((id) => !forest.isAssistant(id)),
  }
}

/** Which reports stand beside each other, and which are stacked after them. */
export function arranged(reports: readonly string[], forest: OrgForest, { stackFrom }: OrgOptions) {
  const leaves = reports.filter((id) => isLeaf(id, forest))
  if (leaves.length < stackFrom) return { beside: reports, stacked: [] }
  return { beside: reports.filter((id) => !isLeaf(id, forest)), stacked: leaves }
}

/** Reports in the order in which they are seen: assistants, those who stand beside each other, those who are stacked. */
export function inReadingOrder(
  reports: readonly string[],
  forest: OrgForest,
  options: OrgOptions,
): readonly string[] {
  if (reports.length === 0) return reports
  const { assistants, others } = parted(reports, forest)
  const { beside, stacked } = arranged(others, forest, options)
  return assistants.length + stacked.length === 0 ? beside : [...assistants, ...beside, ...stacked]
}

/** Whether nobody reports to somebody. */
export function isLeaf(id: string, forest: OrgForest): boolean {
  return !forest.isManager(id)
}
