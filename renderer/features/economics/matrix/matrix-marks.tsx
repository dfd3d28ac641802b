import { memo } from 'react'
import { halo } from './matrix-edges.tsx'
import { labelsOf, type Bubble } from './matrix-model.ts'

type Props = Readonly<{
  width: number
  bubbles: readonly Bubble[]
  chosen: ReadonlySet<string>
  withMoves: boolean
  saidOf: (bubble: Bubble) => string
}>

/** The bubbles and, where they are wished, the ways that accounts have gone. Drawn again only where they differ. */
export const MatrixMarks = memo(function MatrixMarks({ width, bubbles, chosen, withMoves, saidOf }: Props) {
  const isAny = chosen.size > 0
  return (
    <>
      {bubbles.map((bubble) => {
        const { dot, at, radius, isBeyond } = bubble
        const isChosen = chosen.has(dot.key)
        const { isLoss } = dot
        return (
          <circle
            key={dot.key}
            data-account={dot.key}
            cx={at.x}
            cy={at.y}
            r={radius}
            fill={isLoss ? 'url(#matrix-loss)' : 'var(--mui-palette-primary-main)'}
            fillOpacity={isAny && !isChosen ? 0.18 : 0.55}
            stroke={
              isChosen
                ? 'var(--mui-palette-text-primary)'
                : isLoss
                  ? 'var(--mui-palette-attitude-atm2)'
                  : 'var(--mui-palette-primary-main)'
            }
            strokeWidth={isChosen ? 2 : 1}
            strokeDasharray={isBeyond ? '2 2' : undefined}
          >
            <title>{saidOf(bubble)}</title>
          </circle>
        )
      })}
      {withMoves
        ? bubbles.map(({ dot, at, from }) =>
            from === null || Math.hypot(at.x - from.x, at.y - from.y) < 3 ? null : (
              <line
                key={dot.key}
                x1={from.x}
                y1={from.y}
                x2={at.x}
                y2={at.y}
                stroke="var(--mui-palette-text-secondary)"
                strokeOpacity={isAny && !chosen.has(dot.key) ? 0.12 : 0.55}
                markerEnd="url(#matrix-arrow)"
              />
            ),
          )
        : null}
      <g fontSize={12} fill="var(--mui-palette-text-primary)" pointerEvents="none" {...halo}>
        {labelsOf(bubbles, width).map(({ key, text, x, y }) => (
          <text key={key} x={x} y={y} fillOpacity={isAny && !chosen.has(key) ? 0.4 : 1}>
            {text}
          </text>
        ))}
      </g>
    </>
  )
})
