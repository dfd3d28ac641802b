import type { ReactElement } from 'react'
import type { Size } from '../../diagram/geometry.ts'

/** How much of the lower right corner is cut off the card of somebody from outside. */
const cutPx = 14
const radiusPx = 6

/** The surface of a card; a corner is cut off where the person is not employed at the account. */
export function cardFace(size: Size, isExternal: boolean): ReactElement {
  const { widthPx, heightPx } = size
  if (!isExternal) return <rect className="face" width={widthPx} height={heightPx} rx={radiusPx} />
  const arc = `a${radiusPx} ${radiusPx} 0 0 1`
  const d = [
    `M${radiusPx} 0H${widthPx - radiusPx}${arc} ${radiusPx} ${radiusPx}V${heightPx - cutPx}`,
    `L${widthPx - cutPx} ${heightPx}H${radiusPx}${arc} -${radiusPx} -${radiusPx}V${radiusPx}${arc} ${radiusPx} -${radiusPx}Z`,
  ]
  return <path className="face" d={d.join('')} />
}
