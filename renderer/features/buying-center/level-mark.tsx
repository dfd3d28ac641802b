import type { Level } from './level-step.ts'

/** A level as so many bars that rise: to be counted in gray too. */
export function LevelMark({ level }: Readonly<{ level: Level }>) {
  if (level === null) return null
  return (
    <svg width={20} height={16} viewBox="0 0 20 16" aria-hidden>
      {([1, 2, 3] as const).map((bar) => (
        <rect
          key={bar}
          x={1 + (bar - 1) * 6.5}
          y={15 - bar * 4.5}
          width={4.5}
          height={bar * 4.5}
          fill={bar <= level ? 'var(--mui-palette-primary-main)' : 'none'}
          stroke={bar <= level ? 'var(--mui-palette-primary-main)' : 'var(--mui-palette-divider)'}
        />
      ))}
    </svg>
  )
}
