import { isDirected, type InformalLine } from '#shared/domain/relationship/model.ts'
import { memo } from 'react'
import { arrivalOf, curvePath, type Curve } from '../../diagram/informal-curve.ts'
import { LineMark, lineColor, lineDash } from './line-mark.tsx'
import type { DrawnTie } from './look/drawn-ties.ts'
import { SignShape, type ChangeSign } from './time/change-sign.tsx'

type Props = Readonly<{
  ties: readonly DrawnTie[]
  selectedId: string | null
  /** Whom the filter means; `null` for everybody. Lines to the others fade. */
  meant: ReadonlySet<string> | null
}>

type MarkProps = Props &
  Readonly<{
    /** Those that came, went or changed from another day to this one. */
    signs?: ReadonlyMap<string, ChangeSign> | undefined
  }>

/**
 * Informal lines as curves below the cards and below the reporting lines: thicker where stronger, each kind with a color and a
 * dash of its own. Those of the selected person stand out.
 */
export const InformalLayer = memo(function InformalLayer({ ties, selectedId, meant }: Props) {
  return (
    <g aria-hidden="true" data-fades="">
      {ties.map(({ line, curve }) => (
        <path
          key={line.id}
          className={`tie ${lookOf(line, selectedId, meant)}`}
          d={curvePath(curve)}
          stroke={lineColor(line.kind)}
          strokeDasharray={lineDash(line.kind)}
          strokeWidth={0.8 + line.strength * 0.9}
        />
      ))}
    </g>
  )
})

/** The kinds of informal lines as marks on their curves, above the reporting lines, and where they arrive. */
export const InformalMarks = memo(function InformalMarks({ ties, selectedId, meant, signs }: MarkProps) {
  return (
    <g aria-hidden="true" data-fades="">
      {ties.map(({ line, curve, mark }) => {
        const sign = signs?.get(line.id)
        return (
          <g key={line.id} className={`tie-mark ${lookOf(line, selectedId, meant)}`}>
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

function lookOf(
  { fromContactId, toContactId }: InformalLine,
  selectedId: string | null,
  meant: ReadonlySet<string> | null,
): string {
  if (meant && !(meant.has(fromContactId) && meant.has(toContactId))) return 'is-faded'
  if (selectedId === null) return ''
  return fromContactId === selectedId || toContactId === selectedId ? 'is-own' : 'is-other'
}

function Arrow({ curve, color }: Readonly<{ curve: Curve; color: string }>) {
  const { x, y, degrees } = arrivalOf(curve)
  return <path d="M0 0-9-4.5V4.5Z" fill={color} transform={`translate(${x} ${y}) rotate(${degrees})`} />
}
