import Box from '@mui/material/Box'

type Props = Readonly<{ share: number; low: number; high: number; label: string }>

/** A share as a dot on a line from 0 to 100 percent, with its interval as a bar around it. */
export function ProportionBar({ share, low, high, label }: Props) {
  const at = (value: number): string => `${4 + value * 192}`
  return (
    <Box component="span" role="img" aria-label={label} sx={{ display: 'inline-block', lineHeight: 0 }}>
      <svg width={200} height={16} aria-hidden>
        <line x1={4} x2={196} y1={8} y2={8} stroke="var(--mui-palette-divider)" />
        {[0, 0.5, 1].map((tick) => (
          <line key={tick} x1={at(tick)} x2={at(tick)} y1={4} y2={12} stroke="var(--mui-palette-divider)" />
        ))}
        <line
          x1={at(low)}
          x2={at(high)}
          y1={8}
          y2={8}
          strokeWidth={4}
          stroke="var(--mui-palette-primary-main)"
          opacity={0.45}
        />
        {[low, high].map((end, index) => (
          <line
            key={index === 0 ? 'low' : 'high'}
            x1={at(end)}
            x2={at(end)}
            y1={3}
            y2={13}
            strokeWidth={1.5}
            stroke="var(--mui-palette-primary-main)"
          />
        ))}
        <circle cx={at(share)} cy={8} r={4.5} fill="var(--mui-palette-primary-main)" />
      </svg>
    </Box>
  )
}
