import type { BuyingCenter } from '../buying-center/model.ts'
import type { Certainty } from '../relationship/evidence.ts'
import { isSupportive, weightOf, type Attitude, type Influence } from '../relationship/judgement.ts'
import {
  displayName,
  isPlaceholder,
  type Contact,
  type ContactId,
  type InformalLine,
  type InformalLineId,
  type InformalLineKind,
  type LineStrength,
} from '../relationship/model.ts'
import { evidenceOfLine } from '../relationship/to-verify.ts'
import { certaintyOf } from './counting.ts'
import type { BriefFacts, BriefMember } from './facts.ts'
import {
  contactFact,
  isDecider,
  judgementFact,
  keyPlayerFact,
  memberAttitudeFact,
  memberFact,
} from './fact-refs.ts'
import { weakestOf, type FactRef } from './sentence.ts'

/** So many people are drawn: more would not be read before a meeting. */
export const peopleAtMost = 8

/** A person with the buying centers they are in. */
export type Player = Readonly<{
  contact: Contact
  name: string
  isPlaceholder: boolean
  isKeyPlayer: boolean
  seats: readonly Readonly<{ center: BuyingCenter; member: BriefMember }>[]
  /** The buying centers that they decide in. */
  decides: readonly BuyingCenter[]
  /** How many people report to them, at any depth. */
  below: number
}>

/** A person as the map of a brief shows them. */
export type BriefPerson = Readonly<{
  contactId: ContactId
  name: string
  title: string
  isPlaceholder: boolean
  isKeyPlayer: boolean
  decides: readonly string[]
  attitude: Attitude | null
  influence: Influence | null
  /** The nearest of those who are shown, upwards; `null` at the top. */
  managerId: ContactId | null
  /** Whether there is nobody between. */
  isDirect: boolean
  certainty: Certainty | null
  facts: readonly FactRef[]
}>

export type BriefLine = Readonly<{
  id: InformalLineId
  fromId: ContactId
  toId: ContactId
  kind: InformalLineKind
  strength: LineStrength
  certainty: Certainty
}>

export type BriefMap = Readonly<{
  people: readonly BriefPerson[]
  lines: readonly BriefLine[]
  /** How many of the account's people are not shown. */
  left: number
}>

/**
 * All people of the account, those who matter most first: key players, of these who decide, then by influence, by how many people are
 * below them, by name. A key player has high influence, or decides in any buying center.
 */
export function playersOf(facts: Pick<BriefFacts, 'contacts' | 'centers'>): readonly Player[] {
  const below = countBelow(facts.contacts)
  return facts.contacts
    .map((contact): Player => {
      const seats = facts.centers.flatMap(({ center, members }) =>
        members.filter(({ contactId }) => contactId === contact.id).map((member) => ({ center, member })),
      )
      const decides = seats.filter(({ member }) => isDecider(member)).map(({ center }) => center)
      return {
        contact,
        name: displayName(contact),
        isPlaceholder: isPlaceholder(contact),
        isKeyPlayer: contact.influence === 'high' || decides.length > 0,
        seats,
        decides,
        below: below.get(contact.id) ?? 0,
      }
    })
    .toSorted(
      (one, other) =>
        Number(other.isKeyPlayer) - Number(one.isKeyPlayer) ||
        Number(other.decides.length > 0) - Number(one.decides.length > 0) ||
        weightIn(other) - weightIn(one) ||
        other.below - one.below ||
        byText(one.name, other.name) ||
        byText(one.contact.id, other.contact.id),
    )
}

/** The people who matter most with what is between them. */
export function briefMap(players: readonly Player[], lines: readonly InformalLine[]): BriefMap {
  const shown = players.slice(0, peopleAtMost)
  const ids = new Set(shown.map(({ contact }) => contact.id))
  const everybody = new Map(players.map(({ contact }) => [contact.id, contact]))
  return {
    people: shown.map((player) => {
      const { contact, name, decides } = player
      const managerId = nearestAbove(contact, everybody, ids)
      const facts = personFacts(player)
      return {
        contactId: contact.id,
        name,
        title: contact.title,
        isPlaceholder: player.isPlaceholder,
        isKeyPlayer: player.isKeyPlayer,
        decides: decides.map((center) => center.name),
        attitude: contact.attitude,
        influence: contact.influence,
        managerId,
        isDirect: managerId === contact.managerId,
        certainty: weakestOf(facts.map(({ certainty }) => certainty)),
        facts,
      }
    }),
    lines: lines
      .filter(({ fromContactId, toContactId }) => ids.has(fromContactId) && ids.has(toContactId))
      .map((line) => ({
        id: line.id,
        fromId: line.fromContactId,
        toId: line.toContactId,
        kind: line.kind,
        strength: line.strength,
        certainty: certaintyOf(evidenceOfLine(line)),
      }))
      .toSorted((one, other) => other.strength - one.strength || byText(one.id, other.id)),
    left: players.length - shown.length,
  }
}

/** Whether somebody who can be asked is on our side; a placeholder is nobody who could be. */
export function isWithUs({ isPlaceholder: isPost, contact }: Player): boolean {
  return !isPost && isSupportive(contact.attitude)
}

/** What makes somebody a key player, and how they stand to us. */
export function playerFacts({ contact, seats }: Player): readonly FactRef[] {
  const deciding = seats.filter(({ member }) => isDecider(member))
  return [
    ...(contact.attitude === null ? [] : [judgementFact(contact, 'attitude')]),
    ...(deciding.length > 0
      ? deciding.map(({ center, member }) => memberFact(member, center, 'role'))
      : [judgementFact(contact, 'influence')]),
  ]
}

/** The same of a member within a buying center. */
export function seatFacts({ center, member }: Player['seats'][number]): readonly FactRef[] {
  return [keyPlayerFact(member, center), memberAttitudeFact(member, center)]
}

function personFacts({ contact, seats }: Player): readonly FactRef[] {
  return [
    contactFact(contact, 'itself'),
    ...(contact.attitude === null ? [] : [judgementFact(contact, 'attitude')]),
    ...(contact.influence === null ? [] : [judgementFact(contact, 'influence')]),
    ...seats
      .filter(({ member }) => isDecider(member))
      .map(({ center, member }) => memberFact(member, center, 'role')),
  ]
}

function weightIn({ contact }: Player): number {
  return contact.influence === null ? 0 : weightOf(contact.influence)
}

/** How many are below each, at any depth. Whoever would be above themselves ends the way up. */
function countBelow(contacts: readonly Contact[]): ReadonlyMap<ContactId, number> {
  const known = new Map(contacts.map((contact) => [contact.id, contact]))
  const counts = new Map<ContactId, number>()
  for (const contact of contacts) {
    for (const above of waysUp(contact, known)) counts.set(above.id, (counts.get(above.id) ?? 0) + 1)
  }
  return counts
}

function nearestAbove(
  contact: Contact,
  known: ReadonlyMap<ContactId, Contact>,
  shown: ReadonlySet<ContactId>,
): ContactId | null {
  return waysUp(contact, known).find(({ id }) => shown.has(id))?.id ?? null
}

function waysUp(contact: Contact, known: ReadonlyMap<ContactId, Contact>): readonly Contact[] {
  const above: Contact[] = []
  const passed = new Set([contact.id])
  for (let id = contact.managerId; id !== null && !passed.has(id);) {
    const manager = known.get(id)
    if (!manager) break
    passed.add(id)
    above.push(manager)
    id = manager.managerId
  }
  return above
}

/** The same order on any computer. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
