import type { PlanId } from '#shared/domain/plan/model.ts'

type Item = Readonly<{ id: string; planId: PlanId | null }>
type Pressed = Readonly<{ key: string; shiftKey: boolean }>

/** Where a key leads from an item: to the one beside it, to the first of another account, to the ends. `undefined` for other keys. */
export function stepOf<I extends Item>(
  { key, shiftKey }: Pressed,
  items: readonly I[],
  at: number,
): I | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return shiftKey ? firstOfNext(items, at) : items[at + 1]
    case 'ArrowLeft':
    case 'PageUp':
      return shiftKey ? firstOfOwnOrBefore(items, at) : items[at - 1]
    case 'Home':
      return items[0]
    case 'End':
      return items.at(-1)
    default:
      return undefined
  }
}

function firstOfNext<I extends Item>(items: readonly I[], at: number): I | undefined {
  return items.slice(at + 1).find(({ planId }) => planId !== items[at]?.planId)
}

/** The first of the account that one is in, or of the one before where one is there already. */
function firstOfOwnOrBefore<I extends Item>(items: readonly I[], at: number): I | undefined {
  const firsts = items.filter((item, place) => place === 0 || items[place - 1]?.planId !== item.planId)
  return firsts.findLast((item) => items.indexOf(item) < at)
}
