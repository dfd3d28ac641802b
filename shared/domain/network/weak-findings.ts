import { decidersOf, named, type AccountPeople, type Named } from './account-people.ts'
import { at } from './graph.ts'
import { networkWithUs, type Network } from './network.ts'
import {
  lossWithout,
  nodesOf,
  partsWithout,
  smallerSide,
  sizeOf,
  weakSpotsOf,
  type Bridge,
  type Cut,
  type Part,
  type WeakSpots,
} from './weak-spots.ts'

/** What hangs on one person or on one line. */
export type WeakFinding =
  /** Nothing leads from us to the lost but through the person; the key players among them come first. */
  | Readonly<{ kind: 'only-way'; person: Named; lost: readonly Named[]; keyPlayers: readonly Named[] }>
  /** The people fall into parts without the person: the largest, of so many, and the others. */
  | Readonly<{ kind: 'splits'; person: Named; largest: number; apart: readonly (readonly Named[])[] }>
  /** No other line ties these, the end of the line first, to the others, of whom there are so many. */
  | Readonly<{ kind: 'bridge'; from: Named; side: readonly Named[]; others: number }>
  /** No chain of ties leads from us to these. */
  | Readonly<{ kind: 'out-of-reach'; people: readonly Named[] }>
  /** Groups that no line ties to each other: the largest, of so many, and the others. */
  | Readonly<{ kind: 'apart'; largest: number; groups: readonly (readonly Named[])[] }>

/** A longer list is not read. */
const ofEachAtMost = 12

/**
 * The people whose leaving cuts us off, the people without whom theirs falls apart, the lines that are the only ones between two
 * groups, and who cannot be reached at all; of each kind those with the most behind them first.
 */
export function weakFindings(account: AccountPeople, network: Network): readonly WeakFinding[] {
  const fromUs = seenFromUs(account, network)
  const saidOf = new Set(fromUs.map((finding) => (finding.kind === 'only-way' ? finding.person.id : '')))
  return [...fromUs, ...amongThem(network, saidOf)]
}

function seenFromUs(account: AccountPeople, network: Network): readonly WeakFinding[] {
  const us = network.people.length
  const spots = weakSpotsOf(networkWithUs(network, account.relationships), us)
  const [reached, ...beyond] = spots.components
  if (!reached || sizeOf(reached) === 1) return []

  const name = namesIn(network)
  const isKey = keyPlayersIn(account)
  const keysUpTo = countedUp(spots.order, (node) => isKey.has(network.people[node]?.id ?? ''))
  const keysIn = ({ from, to }: Part): number => at(keysUpTo, to) - at(keysUpTo, from)
  const over = (cut: Cut, count: (part: Part) => number): number =>
    cut.hanging.reduce((sum, part) => sum + count(part), 0)

  const ways = spots.cuts
    .filter(({ node, within }) => node !== us && within === reached)
    .map((cut) => ({ cut, keys: over(cut, keysIn), size: over(cut, sizeOf) }))
    .toSorted((one, other) => other.keys - one.keys || other.size - one.size)
    .slice(0, ofEachAtMost)
    .flatMap(({ cut }) => {
      const lost = name(cut.hanging.flatMap((part) => nodesOf(spots, part)))
      const keyPlayers = lost.filter(({ id }) => isKey.has(id))
      const others = lost.filter(({ id }) => !isKey.has(id))
      return name([cut.node]).map((person) => ({
        kind: 'only-way' as const,
        person,
        lost: [...keyPlayers, ...others],
        keyPlayers,
      }))
    })
  const outside = name(beyond.flatMap((part) => nodesOf(spots, part)))
  return outside.length === 0 ? ways : [...ways, { kind: 'out-of-reach', people: outside }]
}

function amongThem(network: Network, saidOf: ReadonlySet<string>): readonly WeakFinding[] {
  const spots = weakSpotsOf(network.tied)
  const name = namesIn(network)
  const splits = spots.cuts
    .filter(({ node }) => !saidOf.has(network.people[node]?.id ?? ''))
    .toSorted((one, other) => lossWithout(other) - lossWithout(one))
    .slice(0, ofEachAtMost)
    .flatMap((cut) => {
      const { largest, others } = partsWithout(spots, cut)
      const apart = others.map(name)
      return name([cut.node]).map((person) => ({ kind: 'splits' as const, person, largest, apart }))
    })
  const sizeOfSmaller = ({ behind, within }: Bridge): number =>
    Math.min(sizeOf(behind), sizeOf(within) - sizeOf(behind))
  const bridges = spots.bridges
    .filter((bridge) => sizeOfSmaller(bridge) > 1)
    .toSorted((one, other) => sizeOfSmaller(other) - sizeOfSmaller(one))
    .slice(0, ofEachAtMost)
    .flatMap((bridge) => {
      const { end, nodes, otherEnd, others } = smallerSide(spots, bridge)
      const side = [...name([end]), ...name(nodes.filter((node) => node !== end))]
      return name([otherEnd]).map((from) => ({ kind: 'bridge' as const, from, side, others }))
    })
  return [...splits, ...bridges, ...apartIn(spots, name)]
}

function apartIn(spots: WeakSpots, name: NameAll): readonly WeakFinding[] {
  const [largest, ...others] = spots.components.toSorted((one, other) => sizeOf(other) - sizeOf(one))
  if (!largest || sizeOf(largest) === 1 || others.length === 0) return []
  const groups = others.map((part) => name(nodesOf(spots, part)))
  return [{ kind: 'apart', largest: sizeOf(largest), groups }]
}

type NameAll = (nodes: readonly number[]) => readonly Named[]

/** Names the people at places, in the order they have among the people of the account. */
function namesIn({ people }: Network): NameAll {
  return (nodes) =>
    nodes
      .toSorted((one, other) => one - other)
      .flatMap((node) => {
        const person = people[node]
        return person ? [named(person)] : []
      })
}

/** How many of the nodes before each place are so. */
function countedUp(order: Int32Array, isSo: (node: number) => boolean): Int32Array {
  const counts = new Int32Array(order.length + 1)
  order.forEach((node, place) => {
    counts[place + 1] = at(counts, place) + (isSo(node) ? 1 : 0)
  })
  return counts
}

function keyPlayersIn(account: AccountPeople): ReadonlySet<string> {
  const deciders = decidersOf(account)
  return new Set(
    account.contacts
      .filter(({ id, influence }) => influence === 'high' || deciders.has(id))
      .map(({ id }) => id),
  )
}
