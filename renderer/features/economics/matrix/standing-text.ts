import { oneDecimal } from './one-decimal.ts'
import type { OtherView } from './use-standings.ts'

type Text = (value: number) => string
const percent: Text = (value) => `${oneDecimal(value * 100)}%`

/** How values of the axes of a matrix are said. */
export const axisTexts: Readonly<Record<OtherView, Readonly<{ x: Text; y: Text }>>> = {
  loyalty: { x: percent, y: oneDecimal },
  lifespan: { x: oneDecimal, y: percent },
  strength: { x: oneDecimal, y: oneDecimal },
}

/** Nothing where it is not known. */
export function axisText(view: OtherView, axis: 'x' | 'y', value: number | null): string {
  return value === null ? '' : axisTexts[view][axis](value)
}
