import { folded } from '../../import/folded.ts'
import type { AccountId } from '../../account/model.ts'
import type { ContactId, TeamMemberId } from '../../relationship/model.ts'
import type { IncomingPerson } from './incoming.ts'
import { domainOfSite, firmDomainOf } from './mail-domain.ts'

/** What is there, as far as people and accounts of a file are known again by it. */
export type KnownAround = Readonly<{
  accounts: readonly Readonly<{ id: AccountId; name: string; sourceId: string | null; website: string }>[]
  contacts: readonly Readonly<{
    id: ContactId
    accountId: AccountId
    firstName: string
    lastName: string
    email: string
  }>[]
  team: readonly Readonly<{ id: TeamMemberId; name: string; email: string }>[]
}>

export type Whom =
  | Readonly<{ kind: 'team'; id: TeamMemberId }>
  | Readonly<{ kind: 'contact'; id: ContactId; accountId: AccountId }>
  /** Of our own firm, and not in the team. */
  | Readonly<{ kind: 'ours' }>
  /** Several are called so. */
  | Readonly<{ kind: 'unclear' }>
  | Readonly<{ kind: 'new' }>

export type KnownPeople = Readonly<{
  /** Who is meant: by the address, else by the name. At an account only its own people are meant by a name. */
  whom: (person: IncomingPerson, accountId: AccountId | null) => Whom
  /** The member of the team that is meant, of somebody who is said to be ours. */
  ourOne: (person: IncomingPerson) => TeamMemberId | null
  accountNamed: (text: string) => AccountId | null
  /** Whose domain it is: by the web site, else by the addresses of most contacts. */
  accountOfEmail: (email: string) => AccountId | null
}>

export function knownPeople({ accounts, contacts, team }: KnownAround): KnownPeople {
  const teamByEmail = new Map(
    team.filter(({ email }) => email !== '').map((each) => [folded(each.email), each.id]),
  )
  const teamByName = Map.groupBy(team, ({ name }) => folded(name))
  const ourDomains = new Set(team.map(({ email }) => firmDomainOf(email)).filter((domain) => domain !== ''))
  const byEmail = Map.groupBy(
    contacts.filter(({ email }) => email !== ''),
    ({ email }) => folded(email),
  )
  const byName = Map.groupBy(contacts, ({ firstName, lastName }) => folded(`${firstName} ${lastName}`.trim()))
  const byAccountName = Map.groupBy(accounts, ({ name }) => folded(name))
  const bySourceId = new Map(
    accounts.flatMap(({ id, sourceId }) => (sourceId === null ? [] : [[sourceId, id] as const])),
  )
  const domains = domainsOf(accounts, contacts)

  return {
    whom: (person, accountId) => {
      const email = folded(person.email)
      const ours = teamByEmail.get(email)
      if (email !== '' && ours !== undefined) return { kind: 'team', id: ours }
      const addressed = email === '' ? [] : (byEmail.get(email) ?? [])
      if (addressed.length > 0) return oneOf(addressed, accountId)
      if (ourDomains.has(firmDomainOf(person.email))) return { kind: 'ours' }

      const name = folded(person.name)
      if (name === '') return { kind: 'new' }
      const domain = firmDomainOf(person.email)
      const isSame = (other: string): boolean =>
        email === '' || other === '' || firmDomainOf(other) === domain
      const named = (byName.get(name) ?? []).filter(({ email: other }) => isSame(other))
      if (named.length > 0) {
        const there = accountId === null ? named : named.filter((each) => each.accountId === accountId)
        if (there.length > 0) return oneOf(there, accountId)
      }
      const members = (teamByName.get(name) ?? []).filter(({ email: other }) => isSame(other))
      if (members.length === 1) return { kind: 'team', id: members[0]!.id }
      return members.length > 1 ? { kind: 'unclear' } : { kind: 'new' }
    },
    ourOne: ({ name, email }) => {
      const named = teamByName.get(folded(name)) ?? []
      return teamByEmail.get(folded(email)) ?? (named.length === 1 ? named[0]!.id : null)
    },
    accountNamed: (text) => {
      const bySource = bySourceId.get(text.trim())
      const named = byAccountName.get(folded(text)) ?? []
      return bySource ?? (named.length === 1 ? named[0]!.id : null)
    },
    accountOfEmail: (email) => domains.get(firmDomainOf(email)) ?? null,
  }
}

function oneOf(
  found: readonly Readonly<{ id: ContactId; accountId: AccountId }>[],
  accountId: AccountId | null,
): Whom {
  const there = found.length > 1 ? found.filter((each) => each.accountId === accountId) : found
  const [one] = there
  return one && there.length === 1
    ? { kind: 'contact', id: one.id, accountId: one.accountId }
    : { kind: 'unclear' }
}

/** A domain that two accounts have alike is nobody's. */
function domainsOf(
  accounts: KnownAround['accounts'],
  contacts: KnownAround['contacts'],
): ReadonlyMap<string, AccountId> {
  const domains = new Map<string, AccountId>()
  const take = (pairs: readonly (readonly [string, AccountId])[]): void => {
    for (const [domain, of] of Map.groupBy(pairs, ([each]) => each)) {
      if (domain === '' || domains.has(domain)) continue
      const counts = [...Map.groupBy(of, ([, id]) => id)]
        .map(([id, some]) => [id, some.length] as const)
        .toSorted(([, one], [, other]) => other - one)
      const [first, second] = counts
      if (first && first[1] > (second?.[1] ?? 0)) domains.set(domain, first[0])
    }
  }
  take(accounts.map(({ id, website }) => [domainOfSite(website), id]))
  take(contacts.map(({ accountId, email }) => [firmDomainOf(email), accountId]))
  return domains
}
