import type { LeadMatches } from '#shared/contract/lead.ts'
import { companyKey, domainOfEmail, domainOfSite, keysOfCompany } from '#shared/domain/lead/company.ts'
import { nameOfLead, type Lead, type LeadId } from '#shared/domain/lead/model.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { fold } from '#shared/kernel/fold.ts'
import * as historyStore from '../store/history.ts'
import * as leadStore from '../store/leads.ts'
import type { Reader } from '../store/recorder.ts'

const shownAtMost = 10

type Company = Pick<Lead, 'company' | 'website' | 'email'>
type Person = Pick<Lead, 'firstName' | 'lastName'>

/** The accounts by what they are known again. Read once, asked for many leads. */
export type KnownCompanies = Readonly<{
  isKnown: (company: Company) => boolean
  match: (company: Company) => LeadMatches['accounts']
}>

/**
 * Those of a workspace, kept as long as nothing is changed that they are made of: a page of leads asks for them again and again, and in a
 * large workspace they are made of hundreds of thousands of people.
 */
export async function knownCompanies(db: Reader): Promise<KnownCompanies> {
  const basis = await historyStore.latestSeq(db)
  const known = kept.get(db)
  const isSame = known && !(await historyStore.hasWatchedChangedSince(db, known.basis, madeOf))
  const companies = isSame ? known.companies : await readCompanies(db)
  kept.set(db, { basis, companies })
  return companies
}

const kept = new WeakMap<Reader, Readonly<{ basis: number; companies: KnownCompanies }>>()
const madeOf = { account: ['name', 'website'], contact: ['accountId', 'email', 'externalKind'] } as const

async function readCompanies(db: Reader): Promise<KnownCompanies> {
  const { accounts, addresses } = await leadStore.listCompanies(db)
  const byDomain = new Map<string, Set<AccountId>>()
  const byName = new Map<string, Set<AccountId>>()
  for (const { id, name, website } of accounts) {
    note(byDomain, domainOfSite(website), id)
    note(byName, companyKey(name), id)
  }
  for (const { accountId, domain } of addresses) note(byDomain, domainOfEmail(`x@${domain}`), accountId)
  const nameOf = new Map(accounts.map(({ id, name }) => [id, name]))

  const match = (company: Company): LeadMatches['accounts'] => {
    const keys = keysOfCompany(company)
    const found = new Map<AccountId, 'domain' | 'name'>()
    for (const domain of keys.domains) for (const id of byDomain.get(domain) ?? []) found.set(id, 'domain')
    for (const id of byName.get(keys.name) ?? []) if (!found.has(id)) found.set(id, 'name')
    return [...found].slice(0, shownAtMost).map(([id, by]) => ({ id, name: nameOf.get(id) ?? '', by }))
  }
  // Of a hundred thousand leads many are of one company: each name and each domain is read once.
  const nameKey = readOnce(companyKey)
  const siteKey = readOnce(domainOfSite)
  const mailKey = readOnce((host: string) => domainOfEmail(`x@${host}`))
  const isKnown = ({ company, website, email }: Company): boolean => {
    if (byName.has(nameKey(company))) return true
    const at = email.lastIndexOf('@')
    const domains = [siteKey(website), at < 1 ? undefined : mailKey(email.slice(at + 1))]
    return domains.some((domain) => domain !== undefined && byDomain.has(domain))
  }
  return { match, isKnown }
}

function readOnce<V>(read: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>()
  return (text) => {
    if (!known.has(text)) known.set(text, read(text))
    return known.get(text) as V
  }
}

/** Who and what may be meant by a lead already, the surest first. */
export async function matchesOf(
  db: Reader,
  lead: Company & Person,
  own: LeadId | null,
): Promise<LeadMatches> {
  const companies = await knownCompanies(db)
  const contacts = await leadStore.listLikeContacts(db, lead)
  const leads = await leadStore.listLikeLeads(db, lead)

  return {
    accounts: companies.match(lead),
    contacts: alike(lead, contacts).map(({ by, of }) => ({
      id: of.id,
      name: displayName(of),
      accountId: of.accountId,
      accountName: of.accountName,
      by,
    })),
    leads: alike(
      lead,
      leads.filter(({ id }) => id !== own),
    ).map(({ by, of }) => ({ id: of.id, name: nameOfLead(of), by })),
  }
}

type Like = Readonly<{ firstName: string; lastName: string; email: string }>

function alike<T extends Like>(
  { firstName, lastName, email }: Like,
  people: readonly T[],
): readonly Readonly<{ by: 'email' | 'name'; of: T }>[] {
  const name = fold(`${firstName} ${lastName}`)
  return people
    .flatMap((of): { by: 'email' | 'name'; of: T }[] => {
      if (email !== '' && fold(of.email) === fold(email)) return [{ by: 'email', of }]
      return name !== '' && fold(`${of.firstName} ${of.lastName}`) === name ? [{ by: 'name', of }] : []
    })
    .toSorted((one, other) => one.by.localeCompare(other.by))
    .slice(0, shownAtMost)
}

function note(under: Map<string, Set<AccountId>>, key: string | undefined, id: AccountId): void {
  if (!key) return
  const known = under.get(key)
  if (known) known.add(id)
  else under.set(key, new Set([id]))
}
