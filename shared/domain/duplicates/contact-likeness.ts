import { isNear } from '../search/near.ts'
import { folded } from '../import/folded.ts'
import type { Contact } from '../relationship/model.ts'
import { isSamePhone, mailDomain, mailKey, phoneKey, readPhone, type PhoneNumber } from './contact-points.ts'
import { likenessOf, type Likeness, type Reason } from './model.ts'
import { jaroWinkler } from './similarity.ts'

/** What of a contact is compared. */
export type ContactFacts = Pick<
  Contact,
  | 'id'
  | 'accountId'
  | 'sourceId'
  | 'firstName'
  | 'lastName'
  | 'title'
  | 'location'
  | 'email'
  | 'phone'
  | 'mobile'
>

/** The same, read once for all comparisons. */
export type ContactCard = Readonly<{
  id: string
  accountId: string
  sourceId: string | null
  /** Folded, each without titles and dots. */
  first: readonly string[]
  last: readonly string[]
  /** All words of the name in the order of the alphabet, as one text. */
  key: string
  email: string
  domain: string
  phones: readonly PhoneNumber[]
  title: string
  location: string
}>

const titles = new Set([
  'dr',
  'prof',
  'mr',
  'mrs',
  'ms',
  'herr',
  'frau',
  'ing',
  'dipl',
  'phd',
  'mba',
  'jr',
  'sr',
  'med',
])

export function contactCard(contact: ContactFacts): ContactCard {
  const first = wordsIn(contact.firstName)
  const last = wordsIn(contact.lastName)
  return {
    id: contact.id,
    accountId: contact.accountId,
    sourceId: contact.sourceId,
    first,
    last,
    key: [...first, ...last].toSorted().join(' '),
    email: mailKey(contact.email),
    domain: mailDomain(contact.email),
    phones: [contact.mobile, contact.phone].flatMap((text) => readPhone(text) ?? []),
    title: folded(contact.title),
    location: folded(contact.location),
  }
}

const letters = 3

/**
 * What two contacts that may be the same share at least once. By name alone people are compared within their account: in a large
 * workspace many people of one name are many people.
 */
export function contactKeys({
  accountId,
  first,
  last,
  key,
  email,
  domain,
  phones,
}: ContactCard): readonly string[] {
  if (key === '') return []
  return [
    ...(email === '' ? [] : [`m ${email}`]),
    ...phones.map((phone) => `p ${phoneKey(phone)}`),
    ...(domain === '' ? [] : [`n ${domain} ${key}`]),
    `k ${accountId} ${key}`,
    // Initials are shared by too many, but for those who have nothing else for a last name.
    ...[...first.filter((word) => word.length > 1), ...last].flatMap((word) => [
      `w ${accountId} ${word.slice(0, letters)}`,
      `e ${accountId} ${word.slice(-letters)}`,
    ]),
  ]
}

const alikeFrom = 0.9

/** How likely two contacts are one person. Without anything alike in their names they are not, whatever else they share. */
export function contactLikeness(one: ContactCard, other: ContactCard): Likeness {
  const name = nameReason(one, other)
  if (!name) return likenessOf([])
  const isSameAccount = one.accountId === other.accountId
  const isSameMail = one.email !== '' && one.email === other.email
  const isOtherMail = one.email !== '' && other.email !== '' && !isSameMail
  const isSame = (a: string, b: string): boolean => a !== '' && a === b
  return likenessOf([
    name,
    isSameMail ? { reason: 'same-email', points: 35 } : undefined,
    one.phones.some((phone) => other.phones.some((there) => isSamePhone(phone, there)))
      ? { reason: 'same-phone', points: 20 }
      : undefined,
    isSameAccount ? { reason: 'same-account', points: 15 } : undefined,
    !isSameMail && isSame(one.domain, other.domain) && !isSameAccount
      ? { reason: 'same-email-domain', points: 12 }
      : undefined,
    isSame(one.title, other.title) ? { reason: 'same-title', points: 6 } : undefined,
    isSame(one.location, other.location) ? { reason: 'same-city', points: 4 } : undefined,
    isOtherMail && isSame(one.domain, other.domain) ? { reason: 'other-email', points: -15 } : undefined,
    isSameAccount && one.sourceId !== null && other.sourceId !== null
      ? { reason: 'other-source-id', points: -6 }
      : undefined,
  ])
}

function nameReason(one: ContactCard, other: ContactCard): Reason | undefined {
  if (one.key === '' || other.key === '') return undefined
  const [name, otherName] = [wholeOf(one), wholeOf(other)]
  if (name === otherName) return { reason: 'same-name', points: 55 }
  if (one.key === other.key) return { reason: 'name-in-other-order', points: 53 }
  if (Math.min(name.length, otherName.length) >= 6 && isNear(name, otherName))
    return { reason: 'name-by-one-letter', points: 45 }
  if (isByInitials(one, other)) return { reason: 'name-by-initials', points: 42 }
  if (isPart(one, other)) return { reason: 'name-in-part', points: 38 }
  const isAlike =
    Math.min(...['first', 'last'].map((part) => partAlike(one, other, part as 'first' | 'last'))) >= alikeFrom
  return isAlike ? { reason: 'name-alike', points: 38 } : undefined
}

function wholeOf({ first, last }: ContactCard): string {
  return [...first, ...last].join(' ')
}

function partAlike(one: ContactCard, other: ContactCard, part: 'first' | 'last'): number {
  return jaroWinkler(one[part].join(' '), other[part].join(' '))
}

/** `J. Smith` and `John Smith`, `Hans P. Keller` and `Hans Peter Keller`: the same last name, and first names that begin alike. */
function isByInitials(one: ContactCard, other: ContactCard): boolean {
  if (one.last.length === 0 || one.last.join(' ') !== other.last.join(' ')) return false
  const [short, long] = one.first.length <= other.first.length ? [one, other] : [other, one]
  if (short.first.length === 0) return false
  return short.first.every((word, index) => {
    const there = long.first[index] ?? ''
    return (
      word === there ||
      (word.length === 1 && there.startsWith(word)) ||
      (there.length === 1 && word.startsWith(there))
    )
  })
}

/** The one has a name more than the other: a second first name, a double last name, or no first name at all. */
function isPart(one: ContactCard, other: ContactCard): boolean {
  const [all, there] = [
    [...one.first, ...one.last],
    [...other.first, ...other.last],
  ]
  const [short, long] = all.length < there.length ? [all, there] : [there, all]
  return (
    short.length < long.length && short.join('').length >= 4 && short.every((word) => long.includes(word))
  )
}

function wordsIn(name: string): readonly string[] {
  return folded(name)
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !titles.has(word))
}
