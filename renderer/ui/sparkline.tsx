type Props = Readonly<{
  /** What it shows, in a sentence: the picture itself says nothing to who can't see it. */
  label: string
  values: readonly number[]
  width?: number
  height?: number
}>

/** Small bars side by side over a line of zero; what is below zero is hollow, so that gray tells it too. */
export function Sparkline({ label, values, width = 120, height = 22 }: Props) {
  const most = Math.max(0, ...values)
  const least = Math.min(0, ...values)
  const size = most - least || 1
  const zero = (most / size) * height
  const step = width / Math.max(1, values.length)
  return (
    <svg role="img" aria-label={label} width={width} height={height} style={{ display: 'block' }}>
      <title>{label}</title>
      {values.map((value, at) => {
        const length = (Math.abs(value) / size) * height
        return (
          <rect
            key={at}
            x={at * step + 0.5}
            y={value < 0 ? zero : zero - length}
            width={Math.max(1, step - 1.5)}
            height={Math.max(value === 0 ? 0 : 0.75, length)}
            fill={value < 0 ? 'none' : 'var(--mui-palette-primary-main)'}
            stroke={value < 0 ? 'var(--mui-palette-attitude-atm2)' : 'none'}
          />
        )
      })}
      <line x1={0} x2={width} y1={zero} y2={zero} stroke="var(--mui-palette-divider)" />
    </svg>
  )
}
