import type { InformalLine, Contact, ContactId, TeamMember } from '#shared/domain/relationship/model.ts'
import { displayName, isPlaceholder } from '#shared/domain/relationship/model.ts'
import { fold } from '#shared/kernel/fold.ts'

/** The people of one account, as map, table and panel see them. */
export type People = Readonly<{
  /** In the order siblings have on the map: as listed, posts without a known holder last. */
  all: readonly Contact[]
  /** As listed. */
  listed: readonly Contact[]
  /** Where each stands among all. */
  placeOf: ReadonlyMap<string, number>
  byId: Pick<ReadonlyMap<string, Contact>, 'get' | 'has'>
  reportsOf: (id: ContactId) => readonly Contact[]
  managerOf: (contact: Contact) => Contact | undefined
}>

/** @param before who stood there: where the same do in the same order, as a rule, only who has changed is looked at */
export function peopleFrom(contacts: readonly Contact[], before?: People): People {
  const isLike = before !== undefined && isOrderedAs(before.listed, contacts)
  const all = isLike && before.all === before.listed ? contacts : inOrder(contacts)
  const placeOf = isLike && all === contacts ? before.placeOf : newPlaces(all)
  const byId: People['byId'] = {
    get: (id) => all[placeOf.get(id) ?? -1],
    has: (id) => placeOf.has(id),
  }
  let reports: ReadonlyMap<string, readonly Contact[]> | undefined
  return {
    listed: contacts,
    all,
    placeOf,
    byId,
    reportsOf: (id) => (reports ??= reportsByManager(all)).get(id) ?? [],
    managerOf: ({ managerId }) => (managerId === null ? undefined : byId.get(managerId)),
  }
}

function newPlaces(all: readonly Contact[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [place, { id }] of all.entries()) places.set(id, place)
  return places
}

/** As listed, posts last. */
function inOrder(contacts: readonly Contact[]): readonly Contact[] {
  const posts = contacts.filter(isPlaceholder)
  return posts.length === 0 ? contacts : [...contacts.filter((each) => !isPlaceholder(each)), ...posts]
}

/** Whether two lists are of the same people in the same order, and the same of them are posts. */
function isOrderedAs(one: readonly Contact[], other: readonly Contact[]): boolean {
  if (one.length !== other.length) return false
  for (let place = 0; place < one.length; place++) {
    const was = one[place]
    const is = other[place]
    if (was === is) continue
    if (!was || !is || was.id !== is.id || isPlaceholder(was) !== isPlaceholder(is)) return false
  }
  return true
}

function reportsByManager(all: readonly Contact[]): ReadonlyMap<string, readonly Contact[]> {
  const reports = new Map<string, Contact[]>()
  for (const contact of all) {
    if (contact.managerId === null) continue
    const known = reports.get(contact.managerId)
    if (known) known.push(contact)
    else reports.set(contact.managerId, [contact])
  }
  return reports
}

/** Those of one account, where the map spans those of a group. */
export function peopleAt(people: People, accountId: string): People {
  const isOwn = (contact: Contact): boolean => contact.accountId === accountId
  return people.all.every(isOwn) ? people : peopleFrom(people.all.filter(isOwn))
}

/** Those whose name, title, department or other words hold every word of the query, without case and accents. */
export function matching(people: People, query: string): readonly Contact[] {
  const words = fold(query).split(' ').filter(Boolean)
  if (words.length === 0) return people.all
  return people.all.filter((contact) => {
    const text = searched(contact)
    return words.every((word) => text.includes(word))
  })
}

/** Informal lines that can be drawn: both ends are at this account. */
export function drawableLines(people: People, lines: readonly InformalLine[]): readonly InformalLine[] {
  return lines.filter((line) => people.byId.has(line.fromContactId) && people.byId.has(line.toContactId))
}

/** Whether somebody is the person or stands anywhere below: nobody can report to them then. */
export function isAtOrBelow(people: People, id: string, top: string): boolean {
  const seen = new Set<string>()
  for (let at = people.byId.get(id); at && !seen.has(at.id); at = people.managerOf(at)) {
    if (at.id === top) return true
    seen.add(at.id)
  }
  return false
}

/** Those of some people who have nobody above them among these: whoever moves them moves the others with them. */
export function topsOf(people: People, ids: readonly string[]): readonly Contact[] {
  const among = new Set(ids)
  return ids.flatMap((id) => {
    const contact = people.byId.get(id)
    if (!contact) return []
    const seen = new Set<string>([id])
    for (let at = people.managerOf(contact); at && !seen.has(at.id); at = people.managerOf(at)) {
      if (among.has(at.id)) return []
      seen.add(at.id)
    }
    return contact
  })
}

/** The values of a field that the account's people have, for suggestions. */
export function knownValues(
  people: People,
  field: 'department' | 'location' | 'seniority' | 'salutation',
): readonly string[] {
  return [...new Set(people.all.map((contact) => contact[field]))].filter(Boolean).sort()
}

/** The firms of external people, for suggestions. */
export function knownFirms(people: People): readonly string[] {
  return [...new Set(people.all.flatMap(({ firm }) => firm ?? []))].sort()
}

/** Who may have said what is thought of somebody: our team first, then the account's own people. */
export function sourcesOf(people: People, team: readonly TeamMember[]): readonly string[] {
  const theirs = people.all.filter((each) => !isPlaceholder(each)).map(displayName)
  return [...new Set([...team.map(({ name }) => name), ...theirs])]
}

function searched(contact: Contact): string {
  return fold(
    `${displayName(contact)} ${contact.title} ${contact.department} ${contact.location} ${contact.email} ${contact.firm ?? ''}`,
  )
}
