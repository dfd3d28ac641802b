import { nearestTowards } from './free-walk.ts'
import type { OrgLayout, PlacedCard } from './org-layout.ts'

/** Where an arrow key or Home or End leads on a map. */
export type Step = 'up' | 'down' | 'left' | 'right' | 'home' | 'end'

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'home',
  End: 'end',
}

/** The same step where reports stand to the right of their manager. */
const onItsSide: Readonly<Record<Step, Step>> = {
  up: 'left',
  down: 'right',
  left: 'up',
  right: 'down',
  home: 'home',
  end: 'end',
}

export function stepOf(key: string): Step | undefined {
  return Object.hasOwn(steps, key) ? steps[key] : undefined
}

/**
 * The card that a step leads to, or `undefined` where there is none. Up is the manager, down the first report; left and
 * right are the neighbors on the same level, siblings first and then cousins; home is the top, end the last of the level.
 * From a stacked card, which has no reports, down leads to the one below it in its column. Where reports stand to the right
 * of their manager, all of it is turned with them: left is the manager, right the first report, up and down the neighbors. Where
 * cards stand freely, a step leads to the nearest one on that side, home and end to the first and the last of all.
 */
export function walk(layout: OrgLayout, from: string, step: Step): string | undefined {
  const card = layout.cards.get(from)
  if (!card) return undefined
  if (layout.flow === 'free' || layout.flow === 'placed') return walkFreely(layout, card, step)
  switch (layout.flow === 'right' ? onItsSide[step] : step) {
    case 'up':
      return card.parentId ?? undefined
    case 'down':
      return card.reportIds[0] ?? belowInStack(layout, card)
    case 'left':
      return besideOnLevel(layout, card, -1)
    case 'right':
      return besideOnLevel(layout, card, 1)
    case 'home':
      return topOf(layout, card)
    case 'end':
      return levelOf(layout, card.depth).at(-1)
  }
}

function walkFreely(layout: OrgLayout, card: PlacedCard, step: Step): string | undefined {
  if (step === 'home') return [...layout.cards.keys()][0]
  if (step === 'end') return [...layout.cards.keys()].at(-1)
  return nearestTowards(layout.cards.values(), card, step)
}

function besideOnLevel(layout: OrgLayout, card: PlacedCard, by: -1 | 1): string | undefined {
  const level = levelOf(layout, card.depth)
  return level[level.indexOf(card.id) + by]
}

function levelOf(layout: OrgLayout, depth: number): readonly string[] {
  return [...layout.cards.values()].filter((card) => card.depth === depth).map((card) => card.id)
}

function topOf(layout: OrgLayout, card: PlacedCard): string {
  let top = card
  for (
    let above = layout.cards.get(top.parentId ?? '');
    above;
    above = layout.cards.get(above.parentId ?? '')
  ) {
    top = above
  }
  return top.id
}

function belowInStack(layout: OrgLayout, card: PlacedCard): string | undefined {
  const siblings = layout.cards.get(card.parentId ?? '')?.reportIds ?? []
  return siblings.slice(siblings.indexOf(card.id) + 1).find((id) => {
    const sibling = layout.cards.get(id)
    if (!sibling || sibling.reportIds.length > 0) return false
    return layout.flow === 'right'
      ? sibling.y === card.y && sibling.x > card.x
      : sibling.x === card.x && sibling.y > card.y
  })
}
