import { named, type Named } from './account-people.ts'
import { betweennessShare } from './betweenness.ts'
import { degreeOf, neighborsOf, realAt } from './graph.ts'
import type { Measures } from './measures.ts'
import type { Network } from './network.ts'
import { holdsOf } from './structural-holes.ts'

/** Who is central, with the facts of the arithmetic. `people` are all who share the highest value. */
export type CentralFinding =
  | Readonly<{
      kind: 'most-tied'
      people: readonly Named[]
      ties: number
      others: number
      tiedTo: readonly Named[]
    }>
  | Readonly<{ kind: 'most-heard'; people: readonly Named[]; listeners: readonly Named[]; others: number }>
  | Readonly<{
      kind: 'nearest'
      people: readonly Named[]
      reached: number
      steps: number
      others: number
      share: number
    }>
  | Readonly<{
      kind: 'most-between'
      people: readonly Named[]
      between: number
      pairs: number
      share: number
    }>
  | Readonly<{
      kind: 'broker'
      person: Named
      ties: number
      constraint: number
      effectiveSize: number
      holds: readonly (Named & Readonly<{ constraint: number; isNew: number }>)[]
    }>

/** More at the top, and nobody stands out. */
const atTheTopAtMost = 4
const brokersAtMost = 3
/** Values that differ by less were reckoned in another order, and are the same. */
const nearlyNothing = 1e-9

/** Who is tied to the most, listened to by the most, nearest to all, between the most, and who brokers. Empty without ties. */
export function centralFindings(network: Network, measures: Measures): readonly CentralFinding[] {
  const tied = mostTied(network)
  return [
    ...tied,
    ...mostHeard(network, measures).filter((heard) => !tied.some((each) => saysTheSame(each, heard))),
    ...mostBetween(network, measures),
    ...nearest(network, measures),
    ...brokers(network, measures),
  ]
}

function mostTied(network: Network): readonly CentralFinding[] {
  const top = topBy(network, (node) => degreeOf(network.tied, node))
  const [first] = top.nodes
  if (first === undefined) return []
  const tiedTo = Array.from(neighborsOf(network.tied, first)).flatMap((node) => namedAt(network, node))
  return [
    { kind: 'most-tied', people: top.people, ties: top.value, others: network.people.length - 1, tiedTo },
  ]
}

function mostHeard(network: Network, { heard }: Measures): readonly CentralFinding[] {
  const top = topBy(network, (node) => degreeOf(heard, node))
  const [first] = top.nodes
  if (first === undefined) return []
  const listeners = Array.from(neighborsOf(heard, first)).flatMap((node) => namedAt(network, node))
  return [{ kind: 'most-heard', people: top.people, listeners, others: network.people.length - 1 }]
}

/** Where all listen to each other, who is listened to by the most is tied to the most. */
function saysTheSame(tied: CentralFinding, heard: CentralFinding): boolean {
  if (tied.kind !== 'most-tied' || heard.kind !== 'most-heard') return false
  const isSame = tied.people.every(({ id }, at) => id === heard.people[at]?.id)
  return isSame && tied.people.length === heard.people.length && tied.ties === heard.listeners.length
}

function nearest(network: Network, { centrality }: Measures): readonly CentralFinding[] {
  const top = topBy(network, (node) => centrality.near[node]?.share ?? 0)
  const near = centrality.near[top.nodes[0] ?? -1]
  if (!near) return []
  const { reached, steps, share } = near
  return [{ kind: 'nearest', people: top.people, reached, steps, others: network.people.length - 1, share }]
}

/** Over pairs without order: each counts in both among the measures. */
function mostBetween(network: Network, { centrality }: Measures): readonly CentralFinding[] {
  const size = network.people.length
  const top = topBy(network, (node) => realAt(centrality.between, node))
  if (top.nodes.length === 0) return []
  const share = betweennessShare(top.value, size)
  return [
    {
      kind: 'most-between',
      people: top.people,
      between: top.value / 2,
      pairs: ((size - 1) * (size - 2)) / 2,
      share,
    },
  ]
}

/**
 * Those with the lowest constraint among people with three ties or more of whom two bring what the others do not: with fewer,
 * there is nothing to broker.
 */
function brokers(network: Network, { holes }: Measures): readonly CentralFinding[] {
  const candidates = holes.flatMap(({ constraint, effectiveSize }, node) => {
    const ties = degreeOf(network.tied, node)
    if (constraint === null || effectiveSize === null || ties < 3 || effectiveSize < 2) return []
    return namedAt(network, node).map((person) => ({ node, person, ties, constraint, effectiveSize }))
  })
  return candidates
    .toSorted((one, other) => one.constraint - other.constraint || other.effectiveSize - one.effectiveSize)
    .slice(0, brokersAtMost)
    .map(({ node, ...facts }) => ({
      kind: 'broker',
      ...facts,
      holds: holdsOf(network.tied, node).flatMap(({ neighbor, constraint, isNew }) =>
        namedAt(network, neighbor).map((person) => ({ ...person, constraint, isNew })),
      ),
    }))
}

/** All who share the highest value; nobody where it is 0 or too many share it. */
function topBy(network: Network, valueOf: (node: number) => number) {
  const values = network.people.map((_, node) => valueOf(node))
  const value = values.reduce((most, each) => Math.max(most, each), 0)
  const all = values.flatMap((each, node) => (value - each < nearlyNothing ? [node] : []))
  const nodes = value === 0 || all.length > atTheTopAtMost ? [] : all
  return { value, nodes, people: nodes.flatMap((node) => namedAt(network, node)) }
}

function namedAt({ people }: Network, node: number): readonly Named[] {
  const person = people[node]
  return person ? [named(person)] : []
}
