import type { Contact } from '#shared/domain/relationship/model.ts'
import { useCallback, useRef, useState } from 'react'
import { useDo } from '../../api/use-do.ts'
import type { Point } from '../../diagram/geometry.ts'
import type { Arranged } from './arrange-map.ts'
import type { People } from './people.ts'

/** Places that were given and are on their way to the store. */
export type Pending = ReadonlyMap<string, Point>

const nothingPending: Pending = new Map()

/**
 * Puts cards of the free map to other places, and keeps them. The first of an account that is put anywhere keeps all the others
 * of it where they stand: from then on nothing moves by itself. Places are those of the account alone, so that they are the same on
 * its own map and within its frame on the map of the group.
 */
export function useFreePlaces(people: People) {
  const place = useDo('contact.place')
  const [pending, setPending] = useState(nothingPending)
  const latest = useRef({ people, pending })
  latest.current = { people, pending }
  /** Whether the drawing changes by hand: then it neither travels nor is looked at from elsewhere. */
  const isByHand = useRef(false)

  const put = useCallback(
    async ({ layout, offsets }: Arranged, ids: readonly string[], by: Point): Promise<void> => {
      const { people: there, pending: before } = latest.current
      const moved = new Set(ids)
      const chosen = ids.flatMap((id) => there.byId.get(id) ?? [])
      const settled = new Set(there.all.flatMap((each) => (each.freeX === null ? [] : each.accountId)))
      const first = new Set(
        chosen.map(({ accountId }) => accountId).filter((accountId) => !settled.has(accountId)),
      )
      const movers = [
        ...there.all.filter(({ accountId }) => first.has(accountId)),
        ...chosen.filter(({ accountId }) => !first.has(accountId)),
      ]
      const places = movers.map(({ id }) => {
        const at = before.get(id) ?? placeAlone(layout.cards.get(id), offsets?.get(id))
        const far = moved.has(id) ? by : { x: 0, y: 0 }
        return { x: Math.round(at.x + far.x), y: Math.round(at.y + far.y) }
      })
      const next = new Map(before)
      for (const [index, { id }] of movers.entries()) next.set(id, places[index] ?? { x: 0, y: 0 })
      latest.current = { people: there, pending: next }
      isByHand.current = true
      setPending(next)
      const placed = await place({ contacts: movers.map(known), places })
      if (!placed) setPending((now) => (now === next ? nothingPending : now))
    },
    [place],
  )
  // What the store has by now is its to say: a change from elsewhere must be seen again.
  if (pending.size > 0 && areThere(people, pending)) setPending(nothingPending)
  const takeByHand = useCallback((): boolean => {
    const { current } = isByHand
    isByHand.current = false
    return current
  }, [])
  return { pending, put, takeByHand }
}

/** Where a card stands in the drawing of its own account. */
function placeAlone(card: Point | undefined, offset: Point | undefined): Point {
  if (!card) return { x: 0, y: 0 }
  return offset ? { x: card.x - offset.x, y: card.y - offset.y } : card
}

function areThere(people: People, pending: Pending): boolean {
  return [...pending].every(([id, { x, y }]) => {
    const contact = people.byId.get(id)
    return contact === undefined || (contact.freeX === x && contact.freeY === y)
  })
}

function known({ id, version }: Contact) {
  return { id, version }
}
