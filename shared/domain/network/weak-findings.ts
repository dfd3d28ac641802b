import { decidersOf, named, type AccountPeople, type Named } from './account-people.ts'
import { networkWithUs, type Network } from './network.ts'
import { lossWithout, nodesOf, partsWithout, sidesOf, sizeOf, weakSpotsOf } from './weak-spots.ts'

/** What hangs on one person or on one line. */
export type WeakFinding =
  /** Nothing leads from us to the lost but through the person. */
  | Readonly<{ kind: 'only-way'; person: Named; lost: readonly Named[]; keyPlayers: readonly Named[] }>
  /** The people fall into parts without the person; the largest comes first. */
  | Readonly<{ kind: 'splits'; person: Named; parts: readonly (readonly Named[])[] }>
  /** No other line ties the two sides; each begins with the end of the line. */
  | Readonly<{ kind: 'bridge'; sides: readonly [readonly Named[], readonly Named[]] }>
  /** No chain of ties leads from us to these. */
  | Readonly<{ kind: 'out-of-reach'; people: readonly Named[] }>
  /** Groups that no line ties to each other, the largest first. */
  | Readonly<{ kind: 'apart'; groups: readonly (readonly Named[])[] }>

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
  const ways = spots.cuts
    .filter(({ node, within }) => node !== us && within === reached)
    .map((cut) => ({ cut, size: cut.hanging.reduce((sum, part) => sum + sizeOf(part), 0) }))
    .toSorted((one, other) => other.size - one.size)
    .slice(0, ofEachAtMost)
    .flatMap(({ cut }) => {
      const lost = name(cut.hanging.flatMap((part) => nodesOf(spots, part)))
      return name([cut.node]).map((person) => ({
        kind: 'only-way' as const,
        person,
        lost,
        keyPlayers: lost.filter(({ id }) => isKey.has(id)),
      }))
    })
    .toSorted((one, other) => other.keyPlayers.length - one.keyPlayers.length)
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
    .flatMap((cut) =>
      name([cut.node]).map((person) => ({
        kind: 'splits' as const,
        person,
        parts: partsWithout(spots, cut).map(name),
      })),
    )
  const smallerSide = ({ behind, within }: (typeof spots.bridges)[number]): number =>
    Math.min(sizeOf(behind), sizeOf(within) - sizeOf(behind))
  const bridges = spots.bridges
    .filter((bridge) => smallerSide(bridge) > 1)
    .toSorted((one, other) => smallerSide(other) - smallerSide(one))
    .slice(0, ofEachAtMost)
    .map((bridge) => {
      const [behind, before] = sidesOf(spots, bridge)
      const endFirst = (end: number, side: readonly number[]): readonly Named[] => [
        ...name([end]),
        ...name(side.filter((node) => node !== end)),
      ]
      return {
        kind: 'bridge' as const,
        sides: [endFirst(bridge.from, before), endFirst(bridge.to, behind)] as const,
      }
    })
  const groups = spots.components
    .toSorted((one, other) => sizeOf(other) - sizeOf(one))
    .map((part) => name(nodesOf(spots, part)))
  const isApart = groups.length > 1 && (groups[0]?.length ?? 0) > 1
  return [...splits, ...bridges, ...(isApart ? [{ kind: 'apart', groups } as const] : [])]
}

/** Names the people at places, in the order they have among the people of the account. */
function namesIn({ people }: Network): (nodes: readonly number[]) => readonly Named[] {
  return (nodes) =>
    nodes
      .toSorted((one, other) => one - other)
      .flatMap((node) => {
        const person = people[node]
        return person ? [named(person)] : []
      })
}

function keyPlayersIn(account: AccountPeople): ReadonlySet<string> {
  const deciders = decidersOf(account)
  return new Set(
    account.contacts
      .filter(({ id, influence }) => influence === 'high' || deciders.has(id))
      .map(({ id }) => id),
  )
}
