import { memo } from 'react'
import { largestText } from '../../diagram/fit-text.ts'
import type { Lane } from '../../diagram/lanes.ts'
import { formatCount } from '../../ui/format.ts'
import type { Detail } from './card-text.ts'
import { measureBold } from './measure-text.ts'

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
          <g key={lane.name} className="lane">
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

/** The name in letters as large as it can be read in one line, or in two where the title has the room. */
function titleOf(lane: Lane, name: string, count: string, wantedPx: number) {
  const sizePx = Math.min(wantedPx, lane.titlePx * 0.66)
  const roomPx = lane.widthPx - 2 * insetPx - (measureBold(count) + 0.5) * sizePx
  const inOne = largestText(name, roomPx, 1, [sizePx, sizePx * 0.85], measureBold)
  if (!inOne.lines.some((line) => line.endsWith('…'))) return inOne
  const twoPx = Math.min(sizePx, lane.titlePx * 0.4)
  return largestText(name, roomPx, 2, [twoPx, twoPx * 0.85, twoPx * 0.7], measureBold)
}
