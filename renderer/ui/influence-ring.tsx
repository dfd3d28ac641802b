import { ringThirds } from '../theme/marks.ts'

type Props = Readonly<{ influence: 'low' | 'medium' | 'high' | null; sizePx?: number; title?: string }>

/** Influence as a ring of one, two or three thirds; an empty ring where it is not judged. */
export function InfluenceRing({ influence, sizePx = 14, title }: Props) {
  return (
    <svg
      width={sizePx}
      height={sizePx}
      viewBox="0 0 16 16"
      role={title ? 'img' : 'presentation'}
      aria-label={title}
    >
      {title ? <title>{title}</title> : null}
      <RingShape influence={influence} radius={6} center={8} />
    </svg>
  )
}

type RingProps = Readonly<{ influence: 'low' | 'medium' | 'high' | null; radius: number; center: number }>

/** The ring alone, for a drawing that holds it. */
export function RingShape({ influence, radius, center }: RingProps) {
  const thirds = ringThirds(influence)
  const around = 2 * Math.PI * radius
  const gap = around * 0.05
  const dash = `${around / 3 - gap} ${gap}`
  const circle = { cx: center, cy: center, r: radius, fill: 'none', strokeWidth: 2.5 }
  return (
    <g transform={`rotate(-90 ${center} ${center})`}>
      <circle {...circle} stroke="var(--mui-palette-divider)" strokeDasharray={dash} />
      {Array.from({ length: thirds }, (_, third) => (
        <circle
          key={third}
          {...circle}
          stroke="var(--mui-palette-text-primary)"
          strokeDasharray={`${around / 3 - gap} ${around - around / 3 + gap}`}
          strokeDashoffset={(-around / 3) * third}
        />
      ))}
    </g>
  )
}
