import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { mailDomain } from '../../duplicates/contact-points.ts'
import { folded } from '../../import/folded.ts'
import type { AccountId } from '../../account/model.ts'
import type { PostFact } from '../../relationship/evidence.ts'
import type { Contact, ContactId } from '../../relationship/model.ts'
import type { IncomingTouch, PostSaid } from './incoming.ts'
import type { KnownPeople } from './known-people.ts'

type Person = Pick<
  Contact,
  'id' | 'accountId' | 'firstName' | 'lastName' | 'email' | 'title' | 'firm' | 'evidence'
>

/** What messages say of the post of somebody who is known, and the record does not say yet. */
export type PostHeard = Readonly<{
  contactId: ContactId
  fact: PostFact
  was: string
  now: string
  source: string
  day: CalendarDay
}>

/** What is known of the firms of the accounts. */
export type HeardAround = Readonly<{
  contacts: readonly Person[]
  accounts: readonly Readonly<{ id: AccountId; name: string }>[]
}>

/**
 * Whose employer or title should be verified after these messages: whoever says so by a signature, of whom it is said, and who writes
 * from the address of another firm under a name that one person alone has. Of several messages the latest counts. What the record says
 * already, what was heard before and what was confirmed since is no news.
 */
export function heardPosts(
  touches: readonly IncomingTouch[],
  around: HeardAround,
  known: KnownPeople,
): readonly PostHeard[] {
  const byId = new Map(around.contacts.map((contact) => [contact.id, contact]))
  const byName = Map.groupBy(around.contacts, nameOf)
  const accountNames = new Map(around.accounts.map(({ id, name }) => [id, name]))
  const found = new Map<string, PostHeard>()
  for (const touch of touches.toSorted((one, other) => one.happenedOn.localeCompare(other.happenedOn)))
    for (const said of [...(touch.said ?? []), ...fromElsewhere(touch)]) {
      const contact = contactOf(said)
      if (!contact) continue
      const heard = {
        ...said,
        now: firmOf(said),
        was: said.fact === 'title' ? contact.title : (contact.firm ?? ''),
      }
      if (!isNews(heard, contact, touch.happenedOn)) continue
      const { fact, was, now, source } = heard
      found.set(`${contact.id} ${fact}`, {
        contactId: contact.id,
        fact,
        was,
        now,
        source,
        day: touch.happenedOn,
      })
    }
  return [...found.values()]

  function contactOf({ person, fact }: PostSaid): Person | undefined {
    const whom = known.whom(person, null)
    if (whom.kind === 'contact') return byId.get(whom.id)
    const named = whom.kind === 'new' && fact === 'firm' ? byName.get(folded(person.name)) : undefined
    const [one] = named ?? []
    return named?.length === 1 ? one : undefined
  }

  /** Whoever writes from another firm than the one that the address in the record is of. */
  function fromElsewhere({ people }: IncomingTouch): readonly PostSaid[] {
    return people.flatMap((person): readonly PostSaid[] => {
      const domain = mailDomain(person.email)
      const [one, ...others] = person.name === '' ? [] : (byName.get(folded(person.name)) ?? [])
      if (!one || others.length > 0 || domain === '' || mailDomain(one.email) === '') return []
      if (known.whom(person, null).kind !== 'new' || domain === mailDomain(one.email)) return []
      if (known.accountOfEmail(person.email) === one.accountId) return []
      return [{ person, fact: 'firm', now: domain, source: person.name }]
    })
  }

  /** The name of an account instead of its domain. */
  function firmOf({ fact, now, person }: PostSaid): string {
    if (fact === 'title' || !now.includes('.')) return now
    const accountId = known.accountOfEmail(`${person.email.split('@')[0] || 'a'}@${now}`)
    return (accountId && accountNames.get(accountId)) || now
  }
}

function nameOf({ firstName, lastName }: Person): string {
  return folded(`${firstName} ${lastName}`.trim())
}

function isNews(
  { fact, was, now }: Readonly<{ fact: PostFact; was: string; now: string }>,
  { evidence, email }: Person,
  day: CalendarDay,
): boolean {
  if (fact === 'title' && was === '') return false
  if (folded(now) === folded(was) || (fact === 'firm' && now === mailDomain(email))) return false
  const before = evidence?.[fact]
  return before === undefined || (before.heard !== now && before.asOf < day)
}
