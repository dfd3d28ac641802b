import { attitudeKey, attitudeMarks } from '../theme/marks.ts'

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
  const key = attitudeKey(attitude)
  const { shape, isFilled } = attitudeMarks[key]
  const color = attitudeColor(attitude)
  const paint = {
    fill: isFilled ? color : 'var(--mui-palette-background-paper)',
    stroke: color,
    strokeWidth: 1.75,
  }

  if (shape === 'up') return <path d="M8 2.2 14 13.2H2Z" strokeLinejoin="round" {...paint} />
  if (shape === 'down') return <path d="M8 13.8 2 2.8h12Z" strokeLinejoin="round" {...paint} />
  if (shape === 'circle') return <circle cx="8" cy="8" r="5.5" {...paint} />
  return (
    <>
      <circle cx="8" cy="8" r="6.2" strokeDasharray="2.4 1.8" {...paint} strokeWidth={1.3} />
      <path
        d="M6 6.5a2 2 0 1 1 3.1 1.7q-1.1.7-1.1 1.5M8 11.6v.1"
        fill="none"
        stroke={color}
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  )
}

/** The color of an attitude on the surface it is shown on, as a CSS variable. */
export function attitudeColor(attitude: number | null): string {
  const key = attitudeKey(attitude)
  return `var(--mui-palette-attitude-${key === 'unknown' ? key : `at${key.replace('-', 'm')}`})`
}
