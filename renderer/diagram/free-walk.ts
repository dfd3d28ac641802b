import type { Box } from './geometry.ts'

type Card = Box & Readonly<{ id: string }>
export type Direction = 'up' | 'down' | 'left' | 'right'

/** What lies aside of the way counts as so much farther. */
const asideWeight = 3

/** The nearest card in a direction: wholly on that side, and rather straight ahead than aside. */
export function nearestTowards(cards: Iterable<Card>, from: Card, direction: Direction): string | undefined {
  let nearest: string | undefined
  let least = Infinity
  for (const card of cards) {
    const ahead = aheadPx(from, card, direction)
    if (card.id === from.id || ahead < 0) continue
    const far = ahead + asideWeight * asidePx(from, card, direction)
    if (far >= least) continue
    least = far
    nearest = card.id
  }
  return nearest
}

function aheadPx(from: Box, to: Box, direction: Direction): number {
  switch (direction) {
    case 'up':
      return from.y - to.y - to.heightPx
    case 'down':
      return to.y - from.y - from.heightPx
    case 'left':
      return from.x - to.x - to.widthPx
    case 'right':
      return to.x - from.x - from.widthPx
  }
}

/** How far two boxes are apart across the way; those that overlap there differ by their middles alone, and by little. */
function asidePx(from: Box, to: Box, direction: Direction): number {
  const isUpright = direction === 'up' || direction === 'down'
  const [start, length, otherStart, otherLength] = isUpright
    ? [from.x, from.widthPx, to.x, to.widthPx]
    : [from.y, from.heightPx, to.y, to.heightPx]
  const gap = Math.max(otherStart - start - length, start - otherStart - otherLength, 0)
  return gap + Math.abs(start + length / 2 - otherStart - otherLength / 2) / 100
}
