import type { WhaleCurve } from '#shared/domain/economics/whale-curve.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useMemo, type MouseEvent } from 'react'
import { formatCount, formatShare } from '../../../ui/format.ts'
import { e4Text } from '../../../ui/e4-text.ts'
import { usePortfolioWords } from './portfolio-words.ts'
import { useWidth } from '../matrix/use-width.ts'

type Props = Readonly<{
  curve: WhaleCurve<string>
  currency: string
  chosen: ReadonlySet<string>
  onChoose: (ids: ReadonlySet<string>) => void
}>

const height = 380
const margins = { left: 84, right: 14, top: 14, bottom: 40 } as const

/** Cumulative profit over the accounts, the best first: how high it climbs, and how much of it is lost again. */
export function Whale({ curve, currency, chosen, onChoose }: Props) {
  const say = usePortfolioWords()
  const [place, width] = useWidth<HTMLDivElement>()
  const { points, peak, peakAt, total } = curve
  const [right, bottom] = [width - margins.right, height - margins.bottom]
  const least = Math.min(0, ...points.map(({ cumulative }) => cumulative))
  const most = Math.max(peak, 1)
  const xOf = (rank: number): number =>
    margins.left + (rank / Math.max(1, points.length)) * (right - margins.left)
  const yOf = (value: number): number =>
    margins.top + (1 - (value - least) / (most - least)) * (bottom - margins.top)
  const line = useMemo(
    () =>
      [
        'M',
        xOf(0),
        yOf(0),
        ...points.flatMap(({ cumulative }, at) => ['L', xOf(at + 1), yOf(cumulative)]),
      ].join(' '),
    // The scales follow from the curve and the width.
    // oxlint-disable-next-line react/exhaustive-deps
    [points, width],
  )
  const valueText = (value: number): string =>
    total > 0 ? formatShare(value / total) : e4Text(value, currency)
  const quiet = 'var(--mui-palette-text-secondary)'
  return (
    <Box ref={place} sx={{ minWidth: 0 }}>
      {width === 0 ? (
        <Box sx={{ height }} />
      ) : (
        <Box
          component="svg"
          role="img"
          aria-label={say('whale')}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          sx={{ display: 'block', fontSize: 12 }}
          onClick={(event: MouseEvent<SVGSVGElement>) => {
            const box = event.currentTarget.getBoundingClientRect()
            const rank = ((event.clientX - box.left - margins.left) / (right - margins.left)) * points.length
            const point = points[Math.min(points.length - 1, Math.max(0, Math.floor(rank)))]
            if (point) onChoose(event.shiftKey ? new Set([...chosen, point.key]) : new Set([point.key]))
          }}
        >
          <line x1={margins.left} x2={right} y1={yOf(0)} y2={yOf(0)} stroke={quiet} />
          {total > 0 ? (
            <line
              x1={margins.left}
              x2={right}
              y1={yOf(total)}
              y2={yOf(total)}
              stroke="var(--mui-palette-divider)"
              strokeDasharray="4 3"
            />
          ) : null}
          <path d={line} fill="none" stroke="var(--mui-palette-primary-main)" strokeWidth={2} />
          <line
            x1={xOf(peakAt)}
            x2={xOf(peakAt)}
            y1={yOf(peak)}
            y2={bottom}
            stroke={quiet}
            strokeDasharray="2 3"
          />
          <circle cx={xOf(peakAt)} cy={yOf(peak)} r={4} fill="var(--mui-palette-primary-main)" />
          {points.map(({ key, cumulative, profit }, at) =>
            chosen.has(key) ? (
              <rect
                key={key}
                x={xOf(at + 1) - 4}
                y={yOf(cumulative) - 4}
                width={8}
                height={8}
                fill={profit < 0 ? 'var(--mui-palette-attitude-atm2)' : 'var(--mui-palette-success-main)'}
                stroke="var(--mui-palette-text-primary)"
              />
            ) : null,
          )}
          <g fill={quiet}>
            <text x={margins.left - 6} y={yOf(peak) + 4} textAnchor="end">
              {valueText(peak)}
            </text>
            {total > 0 && yOf(total) - yOf(peak) > 16 ? (
              <text x={margins.left - 6} y={yOf(total) + 4} textAnchor="end">
                {valueText(total)}
              </text>
            ) : null}
            <text x={margins.left - 6} y={yOf(0) + 4} textAnchor="end">
              {valueText(0)}
            </text>
            <text x={xOf(peakAt)} y={bottom + 15} textAnchor="middle">
              {formatCount(peakAt)}
            </text>
            <text x={right} y={bottom + 15} textAnchor="end">
              {points.length - peakAt > points.length * 0.08 ? formatCount(points.length) : ''}
            </text>
            <text x={(margins.left + right) / 2} y={bottom + 33} textAnchor="middle">
              {say('rank')}
            </text>
          </g>
        </Box>
      )}
      <Typography component="p" variant="caption" color="textSecondary">
        {total > 0
          ? say('whaleShare', {
              peakAt: formatCount(peakAt),
              all: formatCount(points.length),
              share: formatShare(peak / total),
              total: e4Text(total, currency),
            })
          : say('whaleLoss', { total: e4Text(total, currency), currency })}{' '}
        {say('whaleSaid', {
          peakAt: formatCount(peakAt),
          all: formatCount(points.length),
          peak: e4Text(peak, currency),
          lost: e4Text(peak - total, currency),
        })}
      </Typography>
    </Box>
  )
}
