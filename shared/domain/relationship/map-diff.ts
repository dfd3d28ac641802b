import type { AccountId } from '../account/model.ts'
import type { Named } from '../network/account-people.ts'
import { weightOf, type Attitude, type Influence } from './judgement.ts'
import {
  displayName,
  type Contact,
  type ContactId,
  type ExternalKind,
  type InformalLine,
  type InformalLineId,
  type Relationship,
  type RelationshipLevel,
  type TeamMember,
  type TeamMemberId,
} from './model.ts'

/** What the map of an account shows at one moment. */
export type MapState = Readonly<{
  contacts: readonly Contact[]
  relationships: readonly Relationship[]
  /** Every line that starts or ends at one of the contacts. */
  informalLines: readonly InformalLine[]
  /** Those of our side who cover somebody, as they were. */
  teamMembers: readonly TeamMember[]
  /** Contacts of other accounts at the other end of a line. */
  otherContacts: readonly Contact[]
  /** The accounts that the people are of, where it is the map of a group. */
  units?: readonly Unit[]
  /** The accounts that are of the group too, of which nothing is shown. */
  unshownUnits?: readonly AccountId[]
}>

type Unit = Readonly<{ id: AccountId; name: string }>
type Between = Readonly<{ id: InformalLineId; from: Named; to: Named }>
type Tie = Pick<InformalLine, 'kind' | 'strength'>
type Member = Readonly<{ id: TeamMemberId; name: string }>

/**
 * What became different on the map. Names are those of the time: of the later state, or of the earlier one for what is gone.
 * A manager of `null` is the top of the hierarchy; an attitude or influence of `null` is not known, which is a value of its own.
 */
export type MapChange =
  | Readonly<{ kind: 'left' | 'arrived'; person: Named; manager: Named | null }>
  | Readonly<{ kind: 'moved'; person: Named; from: Named | null; to: Named | null }>
  | Readonly<{ kind: 'attitude'; person: Named; from: Attitude | null; to: Attitude | null }>
  | Readonly<{ kind: 'influence'; person: Named; from: Influence | null; to: Influence | null }>
  | Readonly<{ kind: 'renamed' | 'retitled'; person: Named; from: string; to: string }>
  /** Whether somebody assists their manager from now on, or does no longer. */
  | Readonly<{ kind: 'assistant'; person: Named; isNow: boolean }>
  /** In what way somebody stands outside the account; `null` where they are employed there. */
  | Readonly<{ kind: 'external'; person: Named; from: ExternalKind | null; to: ExternalKind | null }>
  | Readonly<{ kind: 'cover-lost' | 'cover-gained'; person: Named; member: Member; level: RelationshipLevel }>
  | Readonly<{
      kind: 'cover-changed'
      person: Named
      member: Member
      from: RelationshipLevel
      to: RelationshipLevel
    }>
  | Readonly<{ kind: 'line-gone' | 'line-new'; line: Between; tie: Tie }>
  | Readonly<{ kind: 'line-changed'; line: Between; from: Tie; to: Tie }>
  /** Who was put elsewhere on the free map, or stands again where the hierarchy has them. All of them are one change. */
  | Readonly<{ kind: 'placed' | 'unplaced'; people: readonly Named[] }>
  /** An account that came to the group or left it, with all of its people. */
  | Readonly<{ kind: 'unit-left' | 'unit-joined'; unit: Unit; people: readonly Named[] }>

/** The kinds by what they weigh for the same person, the weightiest first. */
export const mapChangeKinds = [
  'unit-left',
  'unit-joined',
  'left',
  'arrived',
  'moved',
  'attitude',
  'influence',
  'renamed',
  'retitled',
  'assistant',
  'external',
  'cover-lost',
  'cover-gained',
  'cover-changed',
  'line-gone',
  'line-new',
  'line-changed',
  'placed',
  'unplaced',
] as const satisfies readonly MapChange['kind'][]

/**
 * What became different from one state of an account's map to a later one: those of the people with the most influence first,
 * of these by kind. Who covers somebody and the lines of somebody come and go with the person, people with their account, and are not
 * said again then.
 */
export function mapChanges(before: MapState, after: MapState): readonly MapChange[] {
  const [then, now] = [seen(before), seen(after)]
  const changes = [
    ...unitChanges(then, now),
    ...peopleChanges(then, now),
    ...coverChanges(then, now),
    ...lineChanges(then, now),
    ...placeChanges(then, now),
  ]
  const weightOfPerson = (id: ContactId): number =>
    Math.max(...[then, now].map(({ people }) => weightIn(people.get(id))))
  return changes
    .map((change) => ({
      change,
      weight: Math.max(0, ...peopleOf(change).map(({ id }) => weightOfPerson(id))),
    }))
    .toSorted((one, other) => other.weight - one.weight || byKind(one.change, other.change))
    .map(({ change }) => change)
}

/** Whom a change is about: one person, both ends of a line, or all who were placed. */
export function peopleOf(change: MapChange): readonly Named[] {
  if ('people' in change) return change.people
  return 'line' in change ? [change.line.from, change.line.to] : [change.person]
}

/** A state by ids. */
type Seen = Readonly<{
  units: ReadonlyMap<AccountId, Unit>
  /** Of all accounts of the group, shown or not. */
  unitIds: ReadonlySet<AccountId>
  people: ReadonlyMap<ContactId, Contact>
  covers: ReadonlyMap<string, Relationship>
  lines: ReadonlyMap<InformalLineId, InformalLine>
  nameOf: (id: ContactId) => Named
  managerOf: (contact: Contact) => Named | null
  memberOf: (tie: Relationship) => Member
}>

function seen(state: MapState): Seen {
  const {
    contacts,
    relationships,
    informalLines,
    teamMembers,
    otherContacts,
    units = [],
    unshownUnits = [],
  } = state
  const people = new Map(contacts.map((contact) => [contact.id, contact]))
  const others = new Map(otherContacts.map((contact) => [contact.id, contact]))
  const team = new Map(teamMembers.map(({ id, name }) => [id, name]))
  const nameOf = (id: ContactId): Named => {
    const contact = people.get(id) ?? others.get(id)
    return { id, name: contact ? displayName(contact) : '' }
  }
  return {
    units: new Map(units.map((unit) => [unit.id, unit])),
    unitIds: new Set([...units.map(({ id }) => id), ...unshownUnits]),
    people,
    covers: new Map(relationships.map((tie) => [`${tie.contactId} ${tie.teamMemberId}`, tie])),
    lines: new Map(informalLines.map((line) => [line.id, line])),
    nameOf,
    managerOf: ({ managerId }) => (managerId !== null && people.has(managerId) ? nameOf(managerId) : null),
    memberOf: ({ teamMemberId: id }) => ({ id, name: team.get(id) ?? '' }),
  }
}

function unitChanges(then: Seen, now: Seen): readonly MapChange[] {
  const left = [...then.units.values()].filter(({ id }) => !now.unitIds.has(id))
  const joined = [...now.units.values()].filter(({ id }) => !then.unitIds.has(id))
  return [
    ...left.map((unit) => ({ kind: 'unit-left', unit, people: takenAlong(unit, then, now) }) as const),
    ...joined.map((unit) => ({ kind: 'unit-joined', unit, people: takenAlong(unit, now, then) }) as const),
  ]
}

/** The people of an account who are in only one of the states: whoever is in both was at another account of the group in the other. */
function takenAlong({ id }: Unit, { people, nameOf }: Seen, other: Seen): readonly Named[] {
  return [...people.values()]
    .filter((contact) => contact.accountId === id && !other.people.has(contact.id))
    .map((contact) => nameOf(contact.id))
}

/** Whether somebody's whole account is shown in only one of two states of a group. */
function isOfUnitOnlyIn(one: Seen, other: Seen, { accountId }: Contact): boolean {
  return one.units.has(accountId) && !other.units.has(accountId)
}

function peopleChanges(then: Seen, now: Seen): readonly MapChange[] {
  const changes: MapChange[] = []
  for (const [id, was] of then.people) {
    if (now.people.has(id) || isOfUnitOnlyIn(then, now, was)) continue
    changes.push({ kind: 'left', person: then.nameOf(id), manager: then.managerOf(was) })
  }
  for (const [id, is] of now.people) {
    const was = then.people.get(id)
    const person = now.nameOf(id)
    if (!was) {
      if (isOfUnitOnlyIn(now, then, is)) continue
      changes.push({ kind: 'arrived', person, manager: now.managerOf(is) })
      continue
    }
    const [from, to] = [then.managerOf(was), now.managerOf(is)]
    if (from?.id !== to?.id) changes.push({ kind: 'moved', person, from, to })
    if (was.attitude !== is.attitude)
      changes.push({ kind: 'attitude', person, from: was.attitude, to: is.attitude })
    if (was.influence !== is.influence)
      changes.push({ kind: 'influence', person, from: was.influence, to: is.influence })
    if (was.firstName !== is.firstName || was.lastName !== is.lastName)
      changes.push({ kind: 'renamed', person, from: displayName(was), to: displayName(is) })
    if ((was.isAssistant ?? false) !== (is.isAssistant ?? false))
      changes.push({ kind: 'assistant', person, isNow: is.isAssistant ?? false })
    if (was.externalKind !== is.externalKind)
      changes.push({ kind: 'external', person, from: was.externalKind, to: is.externalKind })
    if (was.title !== is.title) changes.push({ kind: 'retitled', person, from: was.title, to: is.title })
  }
  return changes
}

function coverChanges(then: Seen, now: Seen): readonly MapChange[] {
  const changes: MapChange[] = []
  for (const [key, was] of then.covers) {
    if (now.covers.has(key) || !now.people.has(was.contactId)) continue
    const person = now.nameOf(was.contactId)
    changes.push({ kind: 'cover-lost', person, member: then.memberOf(was), level: was.currentLevel })
  }
  for (const [key, is] of now.covers) {
    if (!then.people.has(is.contactId)) continue
    const was = then.covers.get(key)
    const [person, member] = [now.nameOf(is.contactId), now.memberOf(is)]
    const [from, to] = [was?.currentLevel, is.currentLevel]
    if (!from) changes.push({ kind: 'cover-gained', person, member, level: to })
    else if (from !== to) changes.push({ kind: 'cover-changed', person, member, from, to })
  }
  return changes
}

function lineChanges(then: Seen, now: Seen): readonly MapChange[] {
  const changes: MapChange[] = []
  for (const [id, was] of then.lines) {
    if (now.lines.has(id) || comesOrGoes(was, then, now)) continue
    changes.push({ kind: 'line-gone', line: between(was, then), tie: tieOf(was) })
  }
  for (const [id, is] of now.lines) {
    const was = then.lines.get(id)
    if (!was && comesOrGoes(is, then, now)) continue
    const line = between(is, now)
    if (!was) changes.push({ kind: 'line-new', line, tie: tieOf(is) })
    else if (was.kind !== is.kind || was.strength !== is.strength)
      changes.push({ kind: 'line-changed', line, from: tieOf(was), to: tieOf(is) })
  }
  return changes
}

/** Of those who are on both maps. */
function placeChanges(then: Seen, now: Seen): readonly MapChange[] {
  const placed: Named[] = []
  const unplaced: Named[] = []
  for (const [id, is] of now.people) {
    const was = then.people.get(id)
    if (!was || (was.freeX === is.freeX && was.freeY === is.freeY)) continue
    if (is.freeX === null) unplaced.push(now.nameOf(id))
    else placed.push(now.nameOf(id))
  }
  return [
    ...(placed.length > 0 ? [{ kind: 'placed', people: placed } as const] : []),
    ...(unplaced.length > 0 ? [{ kind: 'unplaced', people: unplaced } as const] : []),
  ]
}

/** Whether one end is a person of the account who is in only one of the states. */
function comesOrGoes({ fromContactId, toContactId }: InformalLine, then: Seen, now: Seen): boolean {
  return [fromContactId, toContactId].some((id) => then.people.has(id) !== now.people.has(id))
}

function between({ id, fromContactId, toContactId }: InformalLine, { nameOf }: Seen): Between {
  return { id, from: nameOf(fromContactId), to: nameOf(toContactId) }
}

function tieOf({ kind, strength }: InformalLine): Tie {
  return { kind, strength }
}

function weightIn(contact: Contact | undefined): number {
  return contact?.influence ? weightOf(contact.influence) : 0
}

function byKind(one: MapChange, other: MapChange): number {
  return mapChangeKinds.indexOf(one.kind) - mapChangeKinds.indexOf(other.kind)
}
