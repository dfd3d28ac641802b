import { useMemo } from 'react'
import type { Line } from './lines.ts'
import { needPath } from './need-path.ts'
import { widthOf, xOf, type Span } from './scale.ts'
import { headPx, namePx, rowPx } from './timeline-look.ts'
import type { LinesInView } from './use-lines-in-view.ts'

type Props = Readonly<{ lines: readonly Line[]; inView: LinesInView; span: Span; px: number }>

/** Lines from what is needed to what needs it, of those of which an end can be seen. */
export function NeedLines({ lines, inView, span, px }: Props) {
  const placeOf = useMemo(() => new Map(lines.map(({ key }, at) => [key, at])), [lines])
  const isSeen = (at: number): boolean => at >= inView.first && at <= inView.last
  const ties = useMemo(
    () =>
      lines.flatMap((line, to) =>
        line.of === 'action'
          ? (line.row.action.needIds ?? []).flatMap((id) => {
              const from = placeOf.get(id)
              return from === undefined ? [] : [{ from, to }]
            })
          : [],
      ),
    [lines, placeOf],
  )
  const middleOf = (at: number): number => headPx + at * rowPx + rowPx / 2
  const drawn = ties.flatMap(({ from, to }) => {
    const [needed, needing] = [lines[from]?.reach, lines[to]?.reach]
    if (!needed || !needing || !(isSeen(from) || isSeen(to))) return []
    const end = { x: namePx + xOf(span, needed.to, px) + px, y: middleOf(from) }
    const begin = { x: namePx + xOf(span, needing.from, px), y: middleOf(to) }
    return [{ key: `${from} ${to}`, path: needPath(end, begin, rowPx), begin }]
  })
  return (
    <svg
      aria-hidden
      width={namePx + widthOf(span, px)}
      height={headPx + lines.length * rowPx}
      style={{ position: 'absolute', inset: 0, pointerEvents: 'none', zIndex: 1 }}
    >
      {drawn.map(({ key, path, begin }) => (
        <g key={key} fill="none" stroke="var(--mui-palette-text-secondary)" strokeWidth={1.25}>
          <path d={path} />
          <path
            d={`M${begin.x - 5} ${begin.y - 3.5}L${begin.x} ${begin.y}L${begin.x - 5} ${begin.y + 3.5}Z`}
            fill="var(--mui-palette-text-secondary)"
          />
        </g>
      ))}
    </svg>
  )
}
