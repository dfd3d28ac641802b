import type { ReactElement } from 'react'
import { attitudeKey, attitudeMarks } from '../theme/marks.ts'
import { circleBy, outlineAt, penAt, wholeField, type MarkPen, type MarkPlace } from './mark-pen.ts'

type Props = Readonly<{ attitude: number | null; sizePx?: number; title?: string }>

/** An attitude as its shape and color: a triangle up or down, a circle, or a question mark for what is not known. */
export function AttitudeMark({ attitude, sizePx = 14, title }: Props) {
  return (
    <svg
      width={sizePx}
      height={sizePx}
      viewBox="0 0 16 16"
      role={title ? 'img' : 'presentation'}
      aria-label={title}
    >
      {title ? <title>{title}</title> : null}
      <AttitudeShape attitude={attitude} />
    </svg>
  )
}

/** The shape alone in a field of 16 by 16, for a drawing that holds it. */
export function AttitudeShape({ attitude }: Readonly<{ attitude: number | null }>) {
  return attitudeShape(attitude, wholeField)
}

/** The shape at a place of a drawing, in which there may be hundreds: as few elements as it can be. */
export function attitudeShape(attitude: number | null, place: MarkPlace): ReactElement {
  const { shape, isFilled } = attitudeMarks[attitudeKey(attitude)]
  const color = attitudeColor(attitude)
  const { long } = penAt(place)
  const paint = {
    className: 'mark',
    fill: isFilled ? color : 'var(--mui-palette-background-paper)',
    stroke: color,
    strokeWidth: long(shape === 'question' ? 1.3 : 1.75),
  }
  const outline = outlineAt(place, shape, outlines[shape])
  if (shape === 'up' || shape === 'down') return <path d={outline} strokeLinejoin="round" {...paint} />
  if (shape === 'circle') return <path d={outline} {...paint} />
  return (
    <>
      <path d={outline} strokeDasharray={`${long(2.4)} ${long(1.8)}`} {...paint} />
      <path
        className="mark"
        d={outlineAt(place, 'asked', asked)}
        fill="none"
        stroke={color}
        strokeWidth={long(1.5)}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  )
}

const outlines = {
  up: ({ at }) => `M${at(8, 2.2)}L${at(14, 13.2)}L${at(2, 13.2)}Z`,
  down: ({ at }) => `M${at(8, 13.8)}L${at(2, 2.8)}L${at(14, 2.8)}Z`,
  circle: (pen) => circleBy(pen, 8, 8, 5.5),
  question: (pen) => circleBy(pen, 8, 8, 6.2),
} as const satisfies Record<string, (pen: MarkPen) => string>

function asked({ at, long }: MarkPen): string {
  const hook = `M${at(6, 6.5)}A${long(2)} ${long(2)} 0 1 1 ${at(9.1, 8.2)}Q${at(8, 8.9)} ${at(8, 9.7)}`
  return `${hook}M${at(8, 11.6)}L${at(8, 11.7)}`
}

/** The color of an attitude on the surface it is shown on, as a CSS variable. */
export function attitudeColor(attitude: number | null): string {
  const key = attitudeKey(attitude)
  return `var(--mui-palette-attitude-${key === 'unknown' ? key : `at${key.replace('-', 'm')}`})`
}
