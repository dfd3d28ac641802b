import { oneLine } from '#shared/kernel/one-line.ts'
import { blankAccount } from '../account/blank-account.ts'
import type { Account } from '../account/model.ts'
import { blankContact } from '../relationship/blank-contact.ts'
import type { Contact } from '../relationship/model.ts'
import type { Opportunity } from '../opportunity/model.ts'
import { nameOfLead, type Lead } from './model.ts'

/** The account that a lead becomes: its company as a prospect. */
export function accountFrom(lead: Lead): Omit<Account, 'id' | 'version'> {
  const { website, city, country, industry, employees, ownerId, currency } = lead
  const name = lead.company === '' ? nameOfLead(lead) : lead.company
  return {
    ...blankAccount,
    name,
    parentId: null,
    ownerId,
    currency,
    status: 'prospect',
    website,
    city,
    country,
    industry,
    employees,
  }
}

/** The contact that a lead becomes. What is needed is noted with the person, in their words. */
export function contactFrom(lead: Lead): Omit<Contact, 'id' | 'accountId' | 'version'> {
  const { firstName, lastName, email, phone, need } = lead
  const isPerson = firstName !== '' || lastName !== ''
  const title = lead.title === '' && !isPerson ? nameOfLead(lead) : lead.title
  return { ...blankContact, managerId: null, firstName, lastName, title, email, phone, note: need }
}

/** What is proposed for the opportunity: the products, else the need, else who it is for. */
export function opportunityNameFrom(lead: Lead): string {
  const [firstLine = ''] = lead.need.trim().split('\n')
  const name = lead.products.length > 0 ? lead.products.join(', ') : firstLine
  return oneLine(name === '' ? nameOfLead(lead) : name)
}

/**
 * The budget in the currency of an account: `null` where the lead counts in another one, since amounts are not turned into other currencies
 * here.
 */
export function budgetAt(lead: Pick<Lead, 'budgetMinor' | 'currency'>, currency: string): number | null {
  return lead.currency === currency ? lead.budgetMinor : null
}

/** The part of an amount that a product is, where the lead asks for exactly one. */
export function linesFrom(
  { products }: Pick<Lead, 'products'>,
  amountMinor: number | null,
): Opportunity['lines'] {
  const [product, ...others] = products
  if (product === undefined || others.length > 0 || amountMinor === null) return null
  return [{ product, period: null, amountMinor }]
}

/**
 * What an account or a contact that is there already gains from a lead: only what it does not have yet. Nothing that somebody has said is
 * overwritten.
 */
export function gainedBy<T extends object>(there: T, fromLead: Partial<T>): Partial<T> {
  const gained = (Object.entries(fromLead) as [keyof T, unknown][]).filter(
    ([field, value]) => isNothing(there[field]) && !isNothing(value),
  )
  return Object.fromEntries(gained) as Partial<T>
}

/** What a lead says that an account or contact which is there already says otherwise: it stays as it is. */
export function keptBy<T extends object>(there: T, fromLead: Partial<T>): readonly (keyof T)[] {
  return (Object.entries(fromLead) as [keyof T, unknown][])
    .filter(([field, value]) => !isNothing(value) && !isNothing(there[field]) && there[field] !== value)
    .map(([field]) => field)
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}

/** What of a lead an account that is there already may gain. */
export const accountFacts = ['website', 'city', 'country', 'industry', 'employees', 'ownerId'] as const
/** What of a lead a contact who is there already may gain. */
export const contactFacts = ['firstName', 'lastName', 'title', 'email', 'phone', 'note'] as const

export function pick<T extends object, K extends keyof T>(from: T, fields: readonly K[]): Pick<T, K> {
  return Object.fromEntries(fields.map((field) => [field, from[field]])) as Pick<T, K>
}
