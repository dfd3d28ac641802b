import { memo } from 'react'
import { wrapText } from '../../diagram/fit-text.ts'
import type { Lane } from '../../diagram/lanes.ts'
import { formatCount } from '../../ui/format.ts'
import type { Detail } from './card-text.ts'
import { measureBold } from '../../ui/measure-text.ts'

/** Letters of titles, so that they are read however small the map is seen. */
const fontPx: Readonly<Record<Detail, number>> = { full: 15, large: 20, name: 30, far: 60, dot: 120 }

type Props = Readonly<{ lanes: readonly Lane[]; detail: Detail; unnamed: string }>

/** The fields behind the cards, each with its name and how many stand in it. */
export const LaneLayer = memo(function LaneLayer({ lanes, detail, unnamed }: Props) {
  return (
    <g aria-hidden="true" data-fades="">
      {lanes.map((lane) => {
        const count = formatCount(lane.count)
        const { lines, sizePx } = titleOf(lane, lane.name || unnamed, count, fontPx[detail])
        const firstY = lane.y + lane.titlePx / 2 + sizePx * (0.36 - (lines.length - 1) * 0.56)
        return (
          <g key={`${lane.x} ${lane.y} ${lane.name}`} className="lane">
            <rect x={lane.x} y={lane.y} width={lane.widthPx} height={lane.heightPx} rx={8} />
            <text fontSize={sizePx} className={lane.name === '' ? 'quiet' : 'strong'}>
              {lines.map((line, index) => (
                <tspan key={line} x={lane.x + insetPx} y={firstY + index * sizePx * 1.12}>
                  {line}
                </tspan>
              ))}
              <tspan className="lane-count" dx={sizePx * 0.4}>
                {count}
              </tspan>
            </text>
          </g>
        )
      })}
    </g>
  )
})

const insetPx = 14

/** The name in one line or two, in letters of the same size in every lane. */
function titleOf(lane: Lane, name: string, count: string, wantedPx: number) {
  const sizePx = Math.min(wantedPx, lane.titlePx * 0.42)
  const roomPx = lane.widthPx - 2 * insetPx - (measureBold(count) + 0.5) * sizePx
  return { lines: wrapText(name, roomPx, sizePx, 2, measureBold), sizePx }
}
