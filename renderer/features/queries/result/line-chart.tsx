import { cut } from './bar-chart.tsx'
import type { DrawnChart } from './chart-view.tsx'
import { colorOf, SeriesMark } from './series-look.tsx'

const widthPx = 860
const heightPx = 300
const leftPx = 90
const rightPx = 150
const topPx = 12
const bottomPx = 34
const leastApartPx = 15

/** Lines over the groups, each named at its end; where a group has nothing, the line is broken. */
export function LineChart({ label, categories, series, sayValue }: DrawnChart) {
  const values = series.flatMap((each) => each.values.filter((value) => value !== null))
  const most = Math.max(0, ...values)
  const least = Math.min(0, ...values)
  const step = categories.length > 1 ? (widthPx - leftPx - rightPx) / (categories.length - 1) : 0
  const xOf = (at: number): number => leftPx + at * step
  const yOf = (value: number): number =>
    heightPx - bottomPx - ((value - least) / (most - least || 1)) * (heightPx - topPx - bottomPx)
  const every = Math.ceil(categories.length / 8)
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      style={{ width: widthPx, fontSize: 12 }}
    >
      {[...new Set([least, 0, most])].map((value) => (
        <g key={value}>
          <line
            x1={leftPx}
            x2={widthPx - rightPx}
            y1={yOf(value)}
            y2={yOf(value)}
            stroke={value === 0 ? 'var(--mui-palette-text-secondary)' : 'var(--mui-palette-divider)'}
          />
          <text x={leftPx - 8} y={yOf(value) + 4} textAnchor="end" fill="currentColor">
            {sayValue(value)}
          </text>
        </g>
      ))}
      {categories.map((category, at) =>
        at % every === 0 ? (
          <text
            key={`${at} ${category}`}
            x={xOf(at)}
            y={heightPx - 10}
            textAnchor="middle"
            fill="currentColor"
          >
            {cut(category, 16)}
          </text>
        ) : null,
      )}
      {series.map(({ name, values: own }, index) => (
        <g key={name}>
          <path d={pathOf(own, xOf, yOf)} fill="none" stroke={colorOf(index)} strokeWidth={2} />
          {own.map((value, at) =>
            value === null ? null : (
              <g key={`${at} ${categories[at]}`}>
                <title>{`${categories[at]}, ${name}: ${sayValue(value)}`}</title>
                <SeriesMark index={index} x={xOf(at)} y={yOf(value)} />
              </g>
            ),
          )}
        </g>
      ))}
      {namesAtEnd(series.map(({ values: own }) => yOf(own.findLast((value) => value !== null) ?? 0))).map(
        (y, index) => (
          <g key={series[index]?.name}>
            <SeriesMark index={index} x={widthPx - rightPx + 14} y={y} />
            <text x={widthPx - rightPx + 24} y={y + 4} fill="currentColor">
              {cut(series[index]?.name ?? '', 20)}
            </text>
          </g>
        ),
      )}
    </svg>
  )
}

function pathOf(
  values: readonly (number | null)[],
  xOf: (at: number) => number,
  yOf: (value: number) => number,
): string {
  return values
    .map((value, at) => {
      if (value === null) return ''
      const isAfter = at > 0 && (values[at - 1] ?? null) !== null
      return `${isAfter ? 'L' : 'M'}${xOf(at).toFixed(1)} ${yOf(value).toFixed(1)}`
    })
    .join('')
}

/** Where names stand so that none lies over another, near the ends of their lines. */
function namesAtEnd(wanted: readonly number[]): readonly number[] {
  const placed: number[] = []
  const order = wanted.map((y, index) => ({ y, index })).toSorted((one, other) => one.y - other.y)
  let next = topPx
  for (const { y, index } of order) {
    placed[index] = Math.max(y, next)
    next = placed[index] + leastApartPx
  }
  return placed
}
