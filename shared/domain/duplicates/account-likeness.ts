import { isNear } from '../search/near.ts'
import type { Account } from '../account/model.ts'
import { folded } from '../import/folded.ts'
import { readCompanyName, type CompanyName } from './company-name.ts'
import { isSamePhone, phoneKey, readPhone, webDomain, type PhoneNumber } from './contact-points.ts'
import { likenessOf, type Likeness, type Reason } from './model.ts'
import { jaroWinkler } from './similarity.ts'

/** What of an account is compared. */
export type AccountFacts = Pick<
  Account,
  'id' | 'sourceId' | 'name' | 'parentId' | 'website' | 'phone' | 'street' | 'city' | 'postalCode' | 'country'
>

/** The same, read once for all comparisons. */
export type AccountCard = Readonly<{
  id: string
  parentId: string | null
  sourceId: string | null
  fullName: string
  name: CompanyName
  domain: string
  phone: PhoneNumber | undefined
  city: string
  street: string
  country: string
}>

export function accountCard(account: AccountFacts): AccountCard {
  const street = folded(account.street).replace(/[\s.,]+/g, '')
  return {
    id: account.id,
    parentId: account.parentId,
    sourceId: account.sourceId,
    fullName: folded(account.name),
    name: readCompanyName(account.name),
    domain: webDomain(account.website),
    phone: readPhone(account.phone),
    city: folded(account.city),
    street: street === '' ? '' : `${street} ${folded(account.postalCode)}`,
    country: folded(account.country),
  }
}

const letters = 4

/** What two accounts that may be the same share at least once. */
export function accountKeys({ name, domain, phone }: AccountCard): readonly string[] {
  return [
    ...(domain === '' ? [] : [`d ${domain}`]),
    ...(phone ? [`p ${phoneKey(phone)}`] : []),
    `n ${name.key}`,
    `i ${initialsOf(name.words)}`,
    ...(name.words.length === 1 ? [`i ${name.words[0] ?? ''}`] : []),
    ...name.words.flatMap((word) => [`w ${word.slice(0, letters)}`, `e ${word.slice(-letters)}`]),
  ]
}

const alikeFrom = 0.92

/** How likely two accounts are one. Without anything alike in their names they are not, whatever else they share. */
export function accountLikeness(one: AccountCard, other: AccountCard): Likeness {
  const name = nameReason(one, other)
  if (!name) return likenessOf([])
  const isOther = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b
  const isSame = (a: string, b: string): boolean => a !== '' && a === b
  return likenessOf([
    name,
    isSame(one.domain, other.domain) ? { reason: 'same-website', points: 30 } : undefined,
    one.phone && other.phone && isSamePhone(one.phone, other.phone)
      ? { reason: 'same-phone', points: 25 }
      : undefined,
    isSame(one.street, other.street) ? { reason: 'same-street', points: 12 } : undefined,
    isSame(one.city, other.city) ? { reason: 'same-city', points: 8 } : undefined,
    isOther(one.city, other.city) ? { reason: 'other-city', points: -10 } : undefined,
    isOther(one.country, other.country) ? { reason: 'other-country', points: -25 } : undefined,
    isOther(one.name.form, other.name.form) ? { reason: 'other-legal-form', points: -8 } : undefined,
    treeReason(one, other),
  ])
}

function nameReason(one: AccountCard, other: AccountCard): Reason | undefined {
  const [a, b] = [one.name.words, other.name.words]
  if (one.fullName === other.fullName) return { reason: 'same-name', points: 60 }
  const [plain, otherPlain] = [a.join(' '), b.join(' ')]
  if (plain === otherPlain || a.join('') === b.join('')) return { reason: 'name-but-legal-form', points: 57 }
  if (one.name.key === other.name.key) return { reason: 'name-in-other-order', points: 55 }
  if (isLong(plain) && isLong(otherPlain) && isNear(plain, otherPlain))
    return { reason: 'name-by-one-letter', points: 50 }
  if (isAbbreviation(a, b) || isAbbreviation(b, a)) return { reason: 'name-by-abbreviation', points: 32 }
  if (isPart(a, b) || isPart(b, a)) return { reason: 'name-in-part', points: 30 }
  return jaroWinkler(plain, otherPlain) >= alikeFrom ? { reason: 'name-alike', points: 40 } : undefined
}

/** A slip of one letter makes another name of a short one. */
function isLong(name: string): boolean {
  return name.length >= 5
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('')
}

function isAbbreviation(short: readonly string[], long: readonly string[]): boolean {
  const [only] = short
  return short.length === 1 && only !== undefined && long.length >= 3 && only === initialsOf(long)
}

/** Whether all words of the one are among those of the other, and they are more than a common word. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length < long.length && short.join('').length >= 5 && short.every((word) => long.includes(word))
  )
}

/** Parts of one group have alike names because they are parts of it. */
function treeReason(one: AccountCard, other: AccountCard): Reason | undefined {
  if (one.parentId === other.id || other.parentId === one.id)
    return { reason: 'one-above-the-other', points: -25 }
  return one.parentId !== null && one.parentId === other.parentId && one.name.key !== other.name.key
    ? { reason: 'side-by-side', points: -15 }
    : undefined
}
