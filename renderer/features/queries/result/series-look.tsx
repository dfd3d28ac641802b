/** How series are told apart without their color: each has a mark of its own, and bars a hatching. */
export const seriesColors = [
  'var(--mui-palette-primary-main)',
  'var(--mui-palette-warning-main)',
  'var(--mui-palette-success-main)',
  'var(--mui-palette-text-secondary)',
  'var(--mui-palette-error-main)',
  'var(--mui-palette-text-primary)',
] as const

export function colorOf(index: number): string {
  return seriesColors[index % seriesColors.length] ?? 'currentColor'
}

type Props = Readonly<{ index: number; x: number; y: number; size?: number }>

/** Circle, square, triangle, diamond, ring, cross. */
export function SeriesMark({ index, x, y, size = 4 }: Props) {
  const color = colorOf(index)
  switch (index % 6) {
    case 0:
      return <circle cx={x} cy={y} r={size} fill={color} />
    case 1:
      return <rect x={x - size} y={y - size} width={2 * size} height={2 * size} fill={color} />
    case 2:
      return <path d={`M${x} ${y - size}L${x + size} ${y + size}L${x - size} ${y + size}Z`} fill={color} />
    case 3:
      return <path d={`M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`} fill={color} />
    case 4:
      return <circle cx={x} cy={y} r={size} fill="none" stroke={color} strokeWidth={2} />
    default:
      return (
        <path
          d={`M${x - size} ${y - size}L${x + size} ${y + size}M${x + size} ${y - size}L${x - size} ${y + size}`}
          stroke={color}
          strokeWidth={2}
        />
      )
  }
}
