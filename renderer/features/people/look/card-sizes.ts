import type { Size } from '../../../diagram/geometry.ts'
import { cardSize } from '../card-text.ts'
import type { MapDensity } from '../map-choice.ts'

/** How large a card is drawn, by how much stands on it. In pixels of the drawing. */
export const cardSizes: Readonly<Record<MapDensity, Size>> = {
  compact: { widthPx: 168, heightPx: 32 },
  normal: cardSize,
  full: { widthPx: 240, heightPx: 124 },
}
