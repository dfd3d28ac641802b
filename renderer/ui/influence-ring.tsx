import type { ReactElement } from 'react'
import { ringThirds } from '../theme/marks.ts'
import { outlineAt, penAt, wholeField, type MarkPen, type MarkPlace } from './mark-pen.ts'

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
      <RingShape influence={influence} />
    </svg>
  )
}

type Influence = Props['influence']

/** The ring alone in a field of 16 by 16, for a drawing that holds it. */
export function RingShape({ influence }: Readonly<{ influence: Influence }>) {
  return ringShape(influence, wholeField)
}

/** The ring at a place of a drawing: the thirds it has as one path, and those it lacks as another. */
export function ringShape(influence: Influence, place: MarkPlace): ReactElement {
  const has = ringThirds(influence)
  const paint = { className: 'mark', fill: 'none', strokeWidth: penAt(place).long(2.5) }
  return (
    <>
      {has === 3 ? null : (
        <path
          d={outlineAt(place, `lacks ${has}`, (pen) => thirds(pen, has, 3))}
          stroke="var(--mui-palette-divider)"
          {...paint}
        />
      )}
      {has === 0 ? null : (
        <path
          d={outlineAt(place, `has ${has}`, (pen) => thirds(pen, 0, has))}
          stroke="var(--mui-palette-text-primary)"
          {...paint}
        />
      )}
    </>
  )
}

const radius = 6
const center = 8
/** So much of the way around is left open after each third. */
const gapShare = 0.05

/** Some of the three thirds with gaps between them, once around from the top. */
function thirds({ at, long }: MarkPen, from: number, until: number): string {
  const on = (share: number): string => {
    const angle = 2 * Math.PI * share - Math.PI / 2
    return at(center + radius * Math.cos(angle), center + radius * Math.sin(angle))
  }
  let path = ''
  for (let third = from; third < until; third++)
    path += `M${on(third / 3)}A${long(radius)} ${long(radius)} 0 0 1 ${on((third + 1) / 3 - gapShare)}`
  return path
}
