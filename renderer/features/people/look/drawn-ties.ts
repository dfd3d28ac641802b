import type { InformalLine } from '#shared/domain/relationship/model.ts'
import { useMemo } from 'react'
import { informalCurve, markOn, type Curve } from '../../../diagram/informal-curve.ts'
import type { OrgLayout } from '../../../diagram/org-layout.ts'

/** An informal line as it is drawn: its curve, and where its mark stands. */
export type DrawnTie = Readonly<{
  line: InformalLine
  curve: Curve
  mark: Readonly<{ x: number; y: number }>
}>

/** The lines between people who are drawn; several between the same two bow apart. */
export function useDrawnTies(layout: OrgLayout, lines: readonly InformalLine[]): readonly DrawnTie[] {
  return useMemo(() => drawnTies(layout, lines), [layout, lines])
}

function drawnTies(layout: OrgLayout, lines: readonly InformalLine[]): readonly DrawnTie[] {
  if (lines.length === 0) return []
  const ranks = new Map<string, number>()
  const cards = [...layout.cards.values()]
  return lines.flatMap((line): DrawnTie[] => {
    const from = layout.cards.get(line.fromContactId)
    const to = layout.cards.get(line.toContactId)
    if (!from || !to) return []
    const pair = [from.id, to.id].sort().join()
    const rank = ranks.get(pair) ?? 0
    ranks.set(pair, rank + 1)
    const curve = informalCurve(from, to, rank)
    return [{ line, curve, mark: markOn(curve, cards) }]
  })
}
