import { useEffect } from 'react'
import { revealing, toggled } from '../../diagram/collapsing.ts'
import type { People } from './people.ts'
import type { MapDrawing } from './use-map-layout.ts'
import type { PeoplePlace } from './use-people-place.ts'

type Options = Readonly<{ people: People; place: PeoplePlace; drawing: MapDrawing }>

/**
 * Answers what collapses or expands a group. Its manager is selected by that: so the card stays where it was seen, and nobody
 * stays selected who is no longer drawn. Whoever is selected while collapsed is revealed.
 */
export function useCollapse({ people, place, drawing }: Options): (id: string) => void {
  const { layout, nodes, groups } = drawing
  const { personId, collapse } = place

  useEffect(() => {
    if (personId === null || layout.cards.has(personId) || !people.byId.has(personId)) return
    collapse((before) => revealing(before, nodes, personId))
  }, [personId, layout, nodes, people, collapse])

  return (id) => {
    const group = groups.get(id)
    if (!group) return
    place.select(id, 'as-is')
    collapse((before) => toggled(before, id, group.depth))
  }
}
