import { supportOf, type Support } from '../buying-center/support.ts'
import { trafficLightOf, type TrafficLight } from '../buying-center/traffic-light.ts'
import { aheadOfTarget, bestRelationship } from '../relationship/best-relationship.ts'
import { isSupportive, weightOf } from '../relationship/judgement.ts'
import { coverageOf, mapStatusOf, type MapStatus } from '../relationship/map-status.ts'
import { isPlaceholder, type RelationshipLevel } from '../relationship/model.ts'
import {
  decidersOf,
  memberName,
  named,
  type AccountPeople,
  type CenterInView,
  type Covering,
  type Named,
} from './account-people.ts'
import { networkOf, networkWithUs, type NetworkPerson } from './network.ts'
import { singleThreadOf, type Thread } from './single-thread.ts'
import { nodesOf, weakSpotsOf } from './weak-spots.ts'

/** The relationship with a key player that comes nearest to its target. */
export type BestCover = Readonly<{ member: string; level: RelationshipLevel; target: RelationshipLevel }>

/** A key player with what counts for status and coverage. */
export type KeyPlayer = Named &
  Readonly<{
    weight: 1 | 2 | 3
    isSupportive: boolean
    isCovered: boolean
    isPlaceholder: boolean
    best: BestCover | null
    /** Names of those of us who have a relationship with the person. */
    coveredBy: readonly string[]
  }>

/** How well we stand with the people of an account. */
export type Standing = Readonly<{
  contacts: number
  status: MapStatus
  keyPlayers: readonly KeyPlayer[]
  /** 0 to 1; `null` without key players. */
  coverage: number | null
  /** Single-thread risk, 0 to 1; `null` without relationships. */
  threadShare: number | null
  threads: readonly (Thread & Readonly<{ name: string }>)[]
  /** People to whom no chain of ties leads from us, however long; `null` without relationships. */
  outOfReach: readonly Named[] | null
  centers: readonly (Omit<CenterInView, 'members'> & Readonly<{ light: TrafficLight; support: Support }>)[]
}>

/** How we stand: the status ladder, coverage, single-thread risk, reach, and the light of each buying center. */
export function standingOf(account: AccountPeople): Standing {
  const { contacts, relationships, centers } = account
  const deciders = decidersOf(account)
  const { share, threads } = singleThreadOf(contacts, relationships)
  const covering = Map.groupBy(relationships, ({ contactId }) => contactId)
  return {
    contacts: contacts.length,
    status: mapStatusOf(contacts, deciders),
    keyPlayers: contacts
      .filter(({ id, influence }) => influence === 'high' || deciders.has(id))
      .map((person) => asKeyPlayer(account, person, covering.get(person.id) ?? [])),
    coverage: coverageOf(contacts, deciders, relationships),
    threadShare: share,
    threads: threads.map((thread) => ({ ...thread, name: memberName(account, thread.teamMemberId) })),
    outOfReach: share === null ? null : outOfReach(account),
    centers: centers.map(({ members, ...center }) => ({
      ...center,
      light: trafficLightOf(members),
      support: supportOf(members),
    })),
  }
}

/** Key players whom exactly one of us covers. Nobody can cover a post whose holder is not known. */
export function singleCovered({ keyPlayers }: Standing): readonly KeyPlayer[] {
  return keyPlayers.filter((player) => !player.isPlaceholder && player.coveredBy.length === 1)
}

function asKeyPlayer(account: AccountPeople, person: NetworkPerson, own: readonly Covering[]): KeyPlayer {
  const isPost = isPlaceholder(person)
  const best = bestRelationship(own)
  return {
    ...named(person),
    weight: weightOf(person.influence ?? 'high'),
    isSupportive: !isPost && isSupportive(person.attitude),
    isCovered: !isPost && own.some((tie) => aheadOfTarget(tie) >= 0),
    isPlaceholder: isPost,
    best: best
      ? { member: memberName(account, best.teamMemberId), level: best.currentLevel, target: best.targetLevel }
      : null,
    coveredBy: own.map(({ teamMemberId }) => memberName(account, teamMemberId)),
  }
}

function outOfReach({ contacts, lines, relationships }: AccountPeople): readonly Named[] {
  const network = networkOf(contacts, lines)
  const spots = weakSpotsOf(networkWithUs(network, relationships), contacts.length)
  const [, ...beyond] = spots.components
  const places = beyond.flatMap((part) => nodesOf(spots, part)).toSorted((one, other) => one - other)
  return places.flatMap((place) => {
    const person = contacts[place]
    return person ? [named(person)] : []
  })
}
