import type { WhaleCurve } from '#shared/domain/economics/whale-curve.ts'
import { formatCount } from '../../../ui/format.ts'
import { e4Text } from '../../../ui/e4-text.ts'
import { usePortfolioBriefWords } from './portfolio-brief-words.ts'

type Props = Readonly<{ curve: WhaleCurve<string>; currency: string }>

const [width, height] = [340, 190]
const frame = { left: 6, right: 334, top: 18, bottom: 168 } as const

/** The whale curve for paper: how high the profit climbs over the accounts, the best first, and how much is lost again. */
export function WhalePicture({ curve, currency }: Props) {
  const say = usePortfolioBriefWords()
  const { points, peak, peakAt, total } = curve
  const least = Math.min(0, ...points.map(({ cumulative }) => cumulative))
  const most = Math.max(peak, least + 1)
  const xOf = (rank: number): number =>
    round(frame.left + (rank / Math.max(1, points.length)) * (frame.right - frame.left))
  const yOf = (value: number): number =>
    round(frame.bottom - ((value - least) / (most - least)) * (frame.bottom - frame.top))
  const way = [[0, 0], ...points.map(({ cumulative }, at) => [at + 1, cumulative])]
  const path = way.map(([rank = 0, value = 0], at) => `${at === 0 ? 'M' : 'L'}${xOf(rank)} ${yOf(value)}`)
  const isPeakRight = xOf(peakAt) > width / 2
  return (
    <svg role="img" aria-label={say('whalePicture')} viewBox={`0 0 ${width} ${height}`}>
      <line className="axis" x1={frame.left} x2={frame.right} y1={yOf(0)} y2={yOf(0)} />
      <path className="line" d={path.join('')} />
      <circle className="peak" cx={xOf(peakAt)} cy={yOf(peak)} r={3.5} />
      <text x={xOf(peakAt)} y={yOf(peak) - 7} textAnchor={isPeakRight ? 'end' : 'start'}>
        {e4Text(peak, currency)}
      </text>
      {peakAt < points.length ? (
        <text x={frame.right} y={Math.min(frame.bottom - 4, yOf(total) + 14)} textAnchor="end">
          {e4Text(total, currency)}
        </text>
      ) : null}
      <text className="quiet" x={frame.left} y={height - 6}>
        1
      </text>
      <text className="quiet" x={frame.right} y={height - 6} textAnchor="end">
        {formatCount(points.length)}
      </text>
    </svg>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
