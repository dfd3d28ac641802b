import { isPlaceholder, type ContactId, type Relationship, type TeamMemberId } from '../relationship/model.ts'
import { at, realAt, type Graph } from './graph.ts'
import type { Network } from './network.ts'
import { relationshipStrength } from './ties.ts'

/** One who asks, who is asked, and how strong the tie between them is, above 0 to 1. */
export type Asking = Readonly<{ asked: ContactId; strength: number }>

/**
 * A way from one of us to a contact: whom our colleague asks first, whom that one asks, and so on to the contact. `strength` is
 * the product of the strengths along it.
 */
export type Introduction = Readonly<{
  teamMemberId: TeamMemberId
  chain: readonly Asking[]
  strength: number
}>

type Knowing = Pick<Relationship, 'contactId' | 'teamMemberId' | 'currentLevel'>

/** Longer chains are hearsay. */
export const stepsAtMost = 3

/**
 * The strongest way to a contact from each of us who has one, the strongest first. The first step is a relationship of ours, a
 * quarter for each rung of its level; then at most three steps along the ties of the network. The way goes through nobody
 * whose name is not known. Of equally strong ways the shortest is taken.
 */
export function introductionsTo(
  network: Network,
  relationships: readonly Knowing[],
  contactId: ContactId,
): readonly Introduction[] {
  const target = network.placeOf.get(contactId)
  if (target === undefined) return []
  const members = [...new Set(relationships.map(({ teamMemberId }) => teamMemberId))]
  return members
    .flatMap((teamMemberId): Introduction[] => {
      const own = relationships.filter((tie) => tie.teamMemberId === teamMemberId)
      const chain = strongestChain(network, own, target)
      if (!chain) return []
      return [{ teamMemberId, chain, strength: chain.reduce((product, each) => product * each.strength, 1) }]
    })
    .toSorted((one, other) => other.strength - one.strength || one.chain.length - other.chain.length)
}

/** How well everybody can be reached in so many steps, and through whom: `from` is -1 where one of us asks. */
type Reach = Readonly<{ strength: Float64Array; from: Int32Array }>

function strongestChain(
  network: Network,
  own: readonly Knowing[],
  target: number,
): readonly Asking[] | undefined {
  const reaches = [firstReach(network, own)]
  for (let step = 1; step <= stepsAtMost; step++) {
    const before = reaches.at(-1)
    if (before) reaches.push(oneStepOn(network, before))
  }
  let best = 0
  reaches.forEach((reach, steps) => {
    if (realAt(reach.strength, target) > realAt(reaches[best]?.strength ?? reach.strength, target))
      best = steps
  })
  return chainBack(network, reaches, best, target)
}

function firstReach({ people, placeOf }: Network, own: readonly Knowing[]): Reach {
  const strength = new Float64Array(people.length)
  for (const tie of own) {
    const place = placeOf.get(tie.contactId)
    if (place !== undefined) strength[place] = Math.max(realAt(strength, place), relationshipStrength(tie))
  }
  return { strength, from: new Int32Array(people.length).fill(-1) }
}

function oneStepOn({ people, tied }: Network, before: Reach): Reach {
  const strength = new Float64Array(people.length)
  const from = new Int32Array(people.length).fill(-1)
  people.forEach((person, asking) => {
    if (realAt(before.strength, asking) === 0 || isPlaceholder(person)) return
    for (let place = at(tied.offsets, asking); place < at(tied.offsets, asking + 1); place++) {
      const asked = at(tied.targets, place)
      const reached = realAt(before.strength, asking) * realAt(tied.strengths, place)
      if (reached <= realAt(strength, asked)) continue
      strength[asked] = reached
      from[asked] = asking
    }
  })
  return { strength, from }
}

function chainBack(
  { people, tied }: Network,
  reaches: readonly Reach[],
  steps: number,
  target: number,
): readonly Asking[] | undefined {
  const chain: Asking[] = []
  let place = target
  for (let step = steps; step >= 0; step--) {
    const reach = reaches[step]
    const person = people[place]
    if (!reach || !person || realAt(reach.strength, place) === 0) return undefined
    const asking = at(reach.from, place)
    const strength = step === 0 ? realAt(reach.strength, place) : strengthBetween(tied, asking, place)
    chain.unshift({ asked: person.id, strength })
    place = asking
  }
  return chain
}

function strengthBetween({ offsets, targets, strengths }: Graph, from: number, to: number): number {
  return realAt(strengths, targets.indexOf(to, at(offsets, from)))
}
