import {
  isPlaceholder,
  type Contact,
  type ContactId,
  type InformalLine,
  type Relationship,
} from '../relationship/model.ts'
import { directedGraph, undirectedGraph, type Graph, type Tie } from './graph.ts'
import { informalTies, relationshipStrength, reportingTies } from './ties.ts'

/** What the analysis has to know of a person. */
export type NetworkPerson = Pick<
  Contact,
  'id' | 'firstName' | 'lastName' | 'title' | 'managerId' | 'attitude' | 'influence'
>

export type NetworkLine = Pick<InformalLine, 'fromContactId' | 'toContactId' | 'kind' | 'strength'>

/** The people of an account as a network; its nodes are their places in `people`. */
export type Network = Readonly<{
  people: readonly NetworkPerson[]
  placeOf: ReadonlyMap<ContactId, number>
  ties: readonly Tie[]
  /** From who listens to who is listened to. */
  listening: Graph
  /** Who is tied to whom, whoever listens. */
  tied: Graph
}>

/**
 * Reporting lines and informal lines among the people of an account. Lines that lead to people of other accounts are left out;
 * people without a line are there.
 */
export function networkOf(people: readonly NetworkPerson[], lines: readonly NetworkLine[]): Network {
  const placeOf = new Map(people.map(({ id }, place) => [id, place]))
  const ties = [...reportingTies(people), ...informalTies(lines)].map(({ from, to, strength }) => ({
    from: placeOf.get(from) ?? -1,
    to: placeOf.get(to) ?? -1,
    strength,
  }))
  return {
    people,
    placeOf,
    ties,
    listening: directedGraph(people.length, ties),
    tied: undirectedGraph(people.length, ties),
  }
}

/**
 * The network with us in it: the last node is us, tied to everybody one of us has a relationship with. A post whose holder is
 * not known is nobody we could know.
 */
export function networkWithUs(
  { people, placeOf, ties }: Network,
  relationships: readonly Pick<Relationship, 'contactId' | 'currentLevel'>[],
): Graph {
  const us = people.length
  const own = relationships.flatMap((tie): Tie[] => {
    const to = placeOf.get(tie.contactId)
    const person = to === undefined ? undefined : people[to]
    if (to === undefined || !person || isPlaceholder(person)) return []
    return [{ from: us, to, strength: relationshipStrength(tie) }]
  })
  return undirectedGraph(people.length + 1, [...ties, ...own])
}
