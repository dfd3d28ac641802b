import type { Contact, ContactId, InformalLine } from '../relationship/model.ts'
import { directedGraph, undirectedGraph, type Graph } from './graph.ts'
import { informalTies, reportingTies } from './ties.ts'

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
    listening: directedGraph(people.length, ties),
    tied: undirectedGraph(people.length, ties),
  }
}
