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

/** The ring alone, for a drawing that holds it: the thirds it has in one circle, and those it lacks below it in another. */
export function RingShape({ influence, radius, center }: RingProps) {
  const { has, lacks } = dashesOf(ringThirds(influence), 2 * Math.PI * radius)
  const circle = {
    cx: center,
    cy: center,
    r: radius,
    fill: 'none',
    strokeWidth: 2.5,
    transform: `rotate(-90 ${center} ${center})`,
  }
  return (
    <>
      {lacks === undefined ? null : (
        <circle {...circle} stroke="var(--mui-palette-divider)" strokeDasharray={lacks} />
      )}
      {has === undefined ? null : (
        <circle {...circle} stroke="var(--mui-palette-text-primary)" strokeDasharray={has} />
      )}
    </>
  )
}

/** The dashes of a ring of three thirds with gaps between them, once around. */
function dashesOf(thirds: number, around: number): Readonly<{ has?: string; lacks?: string }> {
  const gap = around * 0.05
  const third = around / 3 - gap
  const all = `${third} ${gap}`
  if (thirds === 0) return { lacks: all }
  if (thirds === 3) return { has: all }
  const dashes = Array.from({ length: thirds }, () => all).join(' ')
  return { lacks: all, has: `${dashes} 0 ${around - thirds * (around / 3)}` }
}
