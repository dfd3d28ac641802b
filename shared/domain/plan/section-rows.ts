import { hasSwotPassage } from '../rich-text/swot-tags.ts'
import type { WorldCard } from '../world/model.ts'
import type { PlanSection } from './model.ts'
import { swotParts, valueParts, type PlanLine } from './plan-line.ts'
import type { PlanRisk } from './risk.ts'

/** What a plan, and its account, keep beside the texts of the sections. */
export type KeptRows = Readonly<{
  sections: readonly Pick<PlanSection, 'rich'>[]
  risks: readonly Pick<PlanRisk, 'swot'>[]
  planLines: readonly Pick<PlanLine, 'part'>[]
  worldCards: readonly Pick<WorldCard, 'swot'>[]
  loyaltyProofs: readonly unknown[]
  investments: readonly unknown[]
}>

/** The keys of the sections that have rows: cards, lines or a table instead of a text, or beside it. */
export function sectionsWithRows(kept: KeptRows): ReadonlySet<string> {
  const { sections, risks, planLines, worldCards, loyaltyProofs, investments } = kept
  const hasLine = (parts: readonly PlanLine['part'][]): boolean =>
    planLines.some(({ part }) => parts.includes(part))
  const isTagged =
    [...worldCards, ...risks].some(({ swot }) => swot !== null) ||
    sections.some(({ rich }) => hasSwotPassage(rich))
  return new Set([
    ...(worldCards.length > 0 || loyaltyProofs.length > 0 ? ['customer-market'] : []),
    ...(hasLine(swotParts) || isTagged ? ['swot'] : []),
    ...(hasLine(valueParts) ? ['value-proposition'] : []),
    ...(risks.length > 0 ? ['risks'] : []),
    ...(investments.length > 0 ? ['investments'] : []),
  ])
}
