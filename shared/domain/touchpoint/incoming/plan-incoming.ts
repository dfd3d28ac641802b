import { folded } from '../../import/folded.ts'
import type { AccountId } from '../../account/model.ts'
import type { ContactId, TeamMemberId } from '../../relationship/model.ts'
import { heardPosts, type HeardAround, type PostHeard } from './heard-posts.ts'
import type { IncomingPerson, IncomingTouch } from './incoming.ts'
import { knownPeople, type KnownAround, type KnownPeople } from './known-people.ts'
import { isOfNobody } from './mail-domain.ts'

/** Somebody whom nothing here knows. `isTaken` is whether they become a contact of the account. */
export type NewPerson = Readonly<{
  key: string
  name: string
  email: string
  accountId: AccountId | null
  isTaken: boolean
  /** How many touchpoints name them. */
  touches: number
}>

/** A touchpoint as it would be taken down at an account. */
export type PlannedTouch = Readonly<{
  touch: IncomingTouch
  accountId: AccountId
  contactIds: readonly ContactId[]
  /** Keys of those who become contacts with it. */
  newKeys: readonly string[]
  teamMemberIds: readonly TeamMemberId[]
  /** Who took part and is not kept: of ours without being in the team, unclear, or not to be taken. */
  others: readonly IncomingPerson[]
}>

export type IncomingPlan = Readonly<{
  planned: readonly PlannedTouch[]
  people: readonly NewPerson[]
  /** How many are there already. */
  alreadyThere: number
  /** Whose employer or title is to be verified after it. */
  heard: readonly PostHeard[]
  /** Those of no account that is known. */
  unplaced: readonly IncomingTouch[]
}>

/** What the user says of the new people, by key: the account whose contact they become; `null` takes them for nobody's. */
export type PeopleChoices = ReadonlyMap<string, AccountId | null>

/**
 * What bringing a file in would do. A touchpoint with people of several accounts is taken down at each of them; one that the file places
 * itself, there alone. What was brought in before (`isThere`) is not brought again.
 */
export function planIncoming(
  touches: readonly IncomingTouch[],
  around: KnownAround & HeardAround,
  isThere: (accountId: AccountId, sourceId: string) => boolean,
  choices: PeopleChoices,
): IncomingPlan {
  const known = knownPeople(around)
  const accountIds = new Set(around.accounts.map(({ id }) => id))
  const people = new Map<string, NewPerson>()
  const read = touches.map((touch) => readTouch(touch, known))
  for (const { strangers, accountId } of read)
    for (const [key, person] of strangers) {
      const before = people.get(key)
      const chosen = choices.get(key)
      const found = before?.accountId ?? accountId ?? known.accountOfEmail(person.email)
      const isProposed = found !== null && !isOfNobody(person.email)
      people.set(key, {
        key,
        name: before?.name || person.name,
        email: person.email,
        accountId: chosen && accountIds.has(chosen) ? chosen : found,
        isTaken: chosen === undefined ? isProposed : chosen !== null && accountIds.has(chosen),
        touches: (before?.touches ?? 0) + 1,
      })
    }

  const planned: PlannedTouch[] = []
  const unplaced: IncomingTouch[] = []
  const seen = new Set<string>()
  let alreadyThere = 0
  for (const each of read) {
    const of = [...each.strangers.keys()].flatMap((key) => people.get(key) ?? [])
    const accounts =
      each.accountId === null
        ? new Set([...each.contacts, ...of].flatMap(({ accountId }) => accountId ?? []))
        : new Set([each.accountId])
    if (accounts.size === 0) unplaced.push(each.touch)
    for (const accountId of accounts) {
      const key = `${accountId} ${each.touch.sourceId}`
      if (isThere(accountId, each.touch.sourceId)) alreadyThere += 1
      else if (!seen.has(key)) planned.push(plannedAt(each, accountId, of))
      seen.add(key)
    }
  }
  return {
    planned,
    people: [...people.values()].toSorted((one, other) => other.touches - one.touches),
    alreadyThere,
    heard: heardPosts(touches, around, known),
    unplaced,
  }
}

type ReadTouch = Readonly<{
  touch: IncomingTouch
  /** Where the file places it. */
  accountId: AccountId | null
  contacts: readonly Readonly<{ id: ContactId; accountId: AccountId }>[]
  teamMemberIds: readonly TeamMemberId[]
  strangers: ReadonlyMap<string, IncomingPerson>
  others: readonly IncomingPerson[]
}>

function readTouch(touch: IncomingTouch, known: KnownPeople): ReadTouch {
  const accountId = touch.account === '' ? null : known.accountNamed(touch.account)
  const found = touch.people.map((person) => ({ person, whom: known.whom(person, accountId) }))
  return {
    touch,
    accountId,
    contacts: found.flatMap(({ whom }) => (whom.kind === 'contact' ? [whom] : [])),
    teamMemberIds: [
      ...new Set([
        ...found.flatMap(({ whom }) => (whom.kind === 'team' ? [whom.id] : [])),
        ...touch.agents.flatMap((agent) => known.ourOne(agent) ?? []),
      ]),
    ],
    strangers: new Map(
      found.flatMap(({ person, whom }) =>
        whom.kind === 'new' ? [[keyOf(person, touch.account), person]] : [],
      ),
    ),
    others: [
      ...found.flatMap(({ person, whom }) =>
        whom.kind === 'ours' || whom.kind === 'unclear' ? [person] : [],
      ),
      ...touch.agents.filter((agent) => known.ourOne(agent) === null),
    ],
  }
}

function plannedAt(each: ReadTouch, accountId: AccountId, people: readonly NewPerson[]): PlannedTouch {
  const taken = people.filter((person) => person.isTaken && person.accountId === accountId)
  const isMissed = (person: NewPerson): boolean =>
    !person.isTaken && (person.accountId ?? accountId) === accountId
  return {
    touch: each.touch,
    accountId,
    contactIds: [
      ...new Set(each.contacts.filter((contact) => contact.accountId === accountId).map(({ id }) => id)),
    ],
    newKeys: taken.map(({ key }) => key),
    teamMemberIds: each.teamMemberIds,
    others: [...each.others, ...people.filter(isMissed)],
  }
}

/** An address is somebody's wherever it stands; a name only at the account that the file names with it. */
function keyOf({ name, email }: IncomingPerson, account: string): string {
  return email === '' ? `${folded(name)}\n${folded(account)}` : folded(email)
}
