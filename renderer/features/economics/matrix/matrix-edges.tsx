import type { Axis, Corners } from './matrix-frame.tsx'
import { margins, type Point, type Range } from './matrix-model.ts'

/** Words over bubbles and lines stay legible. */
export const halo = {
  paintOrder: 'stroke',
  stroke: 'var(--mui-palette-background-default)',
  strokeOpacity: 0.8,
  strokeWidth: 3,
  strokeLinejoin: 'round',
} as const

type EdgeProps = Readonly<{ cut: Point; right: number; bottom: number }>

/** The names of the fields in their corners, as long as there is room for them. */
export function FieldNames({ corners, cut, right, bottom }: EdgeProps & Readonly<{ corners: Corners }>) {
  const names: readonly (readonly [string, number, number, 'start' | 'end'])[] = [
    [corners.upLeft, margins.left + 6, margins.top + 16, 'start'],
    [corners.upRight, right - 6, margins.top + 16, 'end'],
    [corners.downLeft, margins.left + 6, bottom - 8, 'start'],
    [corners.downRight, right - 6, bottom - 8, 'end'],
  ]
  return names.map(([name, x, y, anchor]) => (
    <text
      key={name}
      x={x}
      y={y}
      textAnchor={anchor}
      fontWeight={600}
      fill="var(--mui-palette-text-secondary)"
      pointerEvents="none"
      {...halo}
      visibility={(anchor === 'start' ? cut.x - margins.left : right - cut.x) < 60 ? 'hidden' : 'visible'}
    >
      {name}
    </text>
  ))
}

type AxesProps = EdgeProps &
  Readonly<{ x: Axis; y: Axis; cuts: Point; edges: Readonly<{ x: Range; y: Range }> }>

/** Both ends of the axes, their cut lines, and what they are. */
export function Axes({ x, y, edges, right, bottom, cuts, cut }: AxesProps) {
  const quiet = 'var(--mui-palette-text-secondary)'
  const strong = 'var(--mui-palette-text-primary)'
  return (
    <g fill={quiet}>
      <text x={margins.left} y={bottom + 15}>
        {x.text(edges.x[0])}
      </text>
      <text x={right} y={bottom + 15} textAnchor="end">
        {x.text(edges.x[1])}
      </text>
      <text x={cut.x} y={bottom + 15} textAnchor="middle" fill={strong}>
        {x.text(cuts.x)}
      </text>
      <text x={(margins.left + right) / 2} y={bottom + 33} textAnchor="middle">
        {x.word}
      </text>
      <text x={margins.left - 6} y={margins.top + 10} textAnchor="end">
        {y.text(edges.y[1])}
      </text>
      <text x={margins.left - 6} y={bottom} textAnchor="end">
        {y.text(edges.y[0])}
      </text>
      <text x={margins.left - 6} y={cut.y + 4} textAnchor="end" fill={strong}>
        {y.text(cuts.y)}
      </text>
      <text transform={`translate(12 ${(margins.top + bottom) / 2}) rotate(-90)`} textAnchor="middle">
        {y.word}
      </text>
    </g>
  )
}
