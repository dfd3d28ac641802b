import type { WorldCard } from '../world/model.ts'
import { readRich } from '../rich-text/read-rich.ts'
import { hasSwotPassage, swotPassages } from '../rich-text/swot-tags.ts'
import type { PlanSection } from './model.ts'
import { swotParts, type PlanLine, type SwotPart } from './plan-line.ts'
import type { PlanRisk } from './risk.ts'

/** Something that stands under one of the four headings, with where it was written. */
export type SwotEntry =
  | Readonly<{ from: 'line'; line: PlanLine }>
  | Readonly<{ from: 'card'; card: WorldCard }>
  | Readonly<{ from: 'risk'; risk: PlanRisk }>
  | Readonly<{ from: 'text'; passage: SectionPassage }>

/** Words that are tagged in the text of a section; `at` counts those of the same section from 0. */
export type SectionPassage = Readonly<{
  section: Pick<PlanSection, 'id' | 'title'>
  part: SwotPart
  words: string
  at: number
}>

/** What is tagged in the texts of a plan, in its order. */
export function passagesOf(
  sections: readonly Pick<PlanSection, 'id' | 'title' | 'rich'>[],
): readonly SectionPassage[] {
  return sections.flatMap(({ id, title, rich }) => {
    const text = hasSwotPassage(rich) ? readRich(rich) : undefined
    return text ? swotPassages(text).map((passage, at) => ({ section: { id, title }, ...passage, at })) : []
  })
}

/** What was written in place and what was tagged elsewhere, gathered under the four headings: what was written in place first. */
export function gatherSwot(
  lines: readonly PlanLine[],
  cards: readonly WorldCard[],
  risks: readonly PlanRisk[],
  passages: readonly SectionPassage[],
): ReadonlyMap<SwotPart, readonly SwotEntry[]> {
  return new Map(
    swotParts.map((part) => [
      part,
      [
        ...lines.flatMap((line): SwotEntry[] => (line.part === part ? [{ from: 'line', line }] : [])),
        ...cards.flatMap((card): SwotEntry[] => (card.swot === part ? [{ from: 'card', card }] : [])),
        ...risks.flatMap((risk): SwotEntry[] => (risk.swot === part ? [{ from: 'risk', risk }] : [])),
        ...passages.flatMap((passage): SwotEntry[] =>
          passage.part === part ? [{ from: 'text', passage }] : [],
        ),
      ],
    ]),
  )
}
