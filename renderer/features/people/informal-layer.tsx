import { isDirected, type InformalLine } from '#shared/domain/relationship/model.ts'
import { memo, useMemo } from 'react'
import { arrivalOf, curvePath, informalCurve, markOn, type Curve } from '../../diagram/informal-curve.ts'
import type { OrgLayout } from '../../diagram/org-layout.ts'
import { LineMark, lineColor } from './line-mark.tsx'
import { SignShape, type ChangeSign } from './time/change-sign.tsx'

type Props = Readonly<{
  layout: OrgLayout
  lines: readonly InformalLine[]
  selectedId: string | null
  /** Those that came, went or changed from another day to this one. */
  signs?: ReadonlyMap<string, ChangeSign> | undefined
}>

type Drawn = Readonly<{ line: InformalLine; curve: Curve; mark: Readonly<{ x: number; y: number }> }>

/**
 * Informal lines as curves below the cards: thicker where stronger, the kind said by a mark and a color, dashed where somebody
 * reports beside the hierarchy. Those of the selected person stand out.
 */
export const InformalLayer = memo(function InformalLayer({ layout, lines, selectedId, signs }: Props) {
  const drawn = useMemo(() => drawnLines(layout, lines), [layout, lines])
  return (
    <g aria-hidden="true" data-fades="">
      {drawn.map(({ line, curve, mark }) => {
        const sign = signs?.get(line.id)
        const isOfSelected = line.fromContactId === selectedId || line.toContactId === selectedId
        return (
          <g
            key={line.id}
            className={selectedId === null ? 'tie' : isOfSelected ? 'tie is-own' : 'tie is-other'}
          >
            <path
              className="tie-curve"
              d={curvePath(curve)}
              stroke={lineColor(line.kind)}
              strokeDasharray={line.kind === 'dotted-reporting' ? '7 5' : undefined}
              strokeWidth={0.8 + line.strength * 0.9}
            />
            {isDirected(line) ? <Arrow curve={curve} color={lineColor(line.kind)} /> : null}
            <g transform={`translate(${mark.x - 10} ${mark.y - 10}) scale(1.25)`}>
              <LineMark kind={line.kind} />
            </g>
            {sign ? (
              <g transform={`translate(${mark.x + 6} ${mark.y - 20})`}>
                <SignShape sign={sign} />
              </g>
            ) : null}
          </g>
        )
      })}
    </g>
  )
})

function Arrow({ curve, color }: Readonly<{ curve: Curve; color: string }>) {
  const { x, y, degrees } = arrivalOf(curve)
  return <path d="M0 0-9-4.5V4.5Z" fill={color} transform={`translate(${x} ${y}) rotate(${degrees})`} />
}

function drawnLines(layout: OrgLayout, lines: readonly InformalLine[]): readonly Drawn[] {
  const ranks = new Map<string, number>()
  const cards = [...layout.cards.values()]
  return lines.flatMap((line): Drawn[] => {
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
