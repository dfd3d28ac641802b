import type { WorldCard } from '../world/model.ts'
import { swotParts, type PlanLine, type SwotPart } from './plan-line.ts'
import type { PlanRisk } from './risk.ts'

/** Something that stands under one of the four headings, with where it was written. */
export type SwotEntry =
  | Readonly<{ from: 'line'; line: PlanLine }>
  | Readonly<{ from: 'card'; card: WorldCard }>
  | Readonly<{ from: 'risk'; risk: PlanRisk }>

/** What was written in place and what was tagged elsewhere, gathered under the four headings: what was written in place first. */
export function gatherSwot(
  lines: readonly PlanLine[],
  cards: readonly WorldCard[],
  risks: readonly PlanRisk[],
): ReadonlyMap<SwotPart, readonly SwotEntry[]> {
  return new Map(
    swotParts.map((part) => [
      part,
      [
        ...lines.flatMap((line): SwotEntry[] => (line.part === part ? [{ from: 'line', line }] : [])),
        ...cards.flatMap((card): SwotEntry[] => (card.swot === part ? [{ from: 'card', card }] : [])),
        ...risks.flatMap((risk): SwotEntry[] => (risk.swot === part ? [{ from: 'risk', risk }] : [])),
      ],
    ]),
  )
}
