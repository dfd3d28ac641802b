import type { ReactElement } from 'react'
import { circleBy, outlineAt, penAt, wholeField, type MarkPen, type MarkPlace } from './mark-pen.ts'

/** A small key in a field of 16 by 16: a key player. */
export function KeyShape() {
  return keyShape(wholeField)
}

/** The key at a place of a drawing. */
export function keyShape(place: MarkPlace): ReactElement {
  return (
    <path
      className="mark"
      d={outlineAt(place, 'key', key)}
      fill="none"
      stroke="var(--mui-palette-text-primary)"
      strokeWidth={penAt(place).long(1.9)}
      strokeLinecap="round"
    />
  )
}

function key(pen: MarkPen): string {
  const { at } = pen
  const bit = `M${at(7.8, 8)}L${at(14.4, 8)}M${at(11.2, 8)}L${at(11.2, 11.2)}M${at(14.2, 8)}L${at(14.2, 10.6)}`
  return circleBy(pen, 4.6, 8, 3) + bit
}
