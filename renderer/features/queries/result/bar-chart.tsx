import type { DrawnChart } from './chart-view.tsx'
import { colorOf, SeriesMark } from './series-look.tsx'

const widthPx = 860
const labelPx = 200
const figurePx = 130
const barPx = 14
const gapPx = 10

/** Bars from the zero line, each with its figure behind it, so that no axis has to be read. */
export function BarChart({ label, categories, series, sayValue }: DrawnChart) {
  const values = series.flatMap((each) => each.values.filter((value) => value !== null))
  const most = Math.max(0, ...values)
  const least = Math.min(0, ...values)
  const room = widthPx - labelPx - figurePx
  const xOf = (value: number): number => labelPx + ((value - least) / (most - least || 1)) * room
  const isSeveral = series.length > 1
  const blockPx = series.length * barPx + gapPx
  const headPx = isSeveral ? 24 : 0
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${widthPx} ${headPx + categories.length * blockPx}`}
      style={{ width: widthPx, fontSize: 12 }}
    >
      {isSeveral
        ? series.map(({ name }, index) => (
            <g key={name} transform={`translate(${labelPx + index * 110} 10)`}>
              <SeriesMark index={index} x={4} y={0} />
              <text x={14} y={4} fill="currentColor">
                {cut(name, 14)}
              </text>
            </g>
          ))
        : null}
      {categories.map((category, at) => {
        const top = headPx + at * blockPx
        return (
          <g key={`${at} ${category}`}>
            <text
              x={labelPx - 8}
              y={top + (series.length * barPx) / 2 + 4}
              textAnchor="end"
              fill="currentColor"
            >
              {cut(category, 30)}
            </text>
            {series.map(({ name, values: own }, index) => {
              const value = own[at] ?? null
              if (value === null) return null
              const y = top + index * barPx
              const [from, to] = [Math.min(xOf(0), xOf(value)), Math.max(xOf(0), xOf(value))]
              return (
                <g key={name}>
                  <title>{`${category}, ${name}: ${sayValue(value)}`}</title>
                  <rect
                    x={from}
                    y={y + 1}
                    width={Math.max(1, to - from)}
                    height={barPx - 2}
                    fill={colorOf(index)}
                  />
                  {isSeveral ? <SeriesMark index={index} x={to + 8} y={y + barPx / 2} size={3} /> : null}
                  <text x={to + (isSeveral ? 16 : 6)} y={y + barPx / 2 + 4} fill="currentColor">
                    {sayValue(value)}
                  </text>
                </g>
              )
            })}
          </g>
        )
      })}
      <line
        x1={xOf(0)}
        x2={xOf(0)}
        y1={headPx}
        y2={headPx + categories.length * blockPx}
        stroke="var(--mui-palette-text-secondary)"
      />
    </svg>
  )
}

export function cut(text: string, atMost: number): string {
  return text.length > atMost ? `${text.slice(0, atMost - 1)}…` : text
}
