import { blankAccount } from '../account/blank-account.ts'
import type { AccountDraft } from './draft.ts'
import type { ExistingAccount } from './plan.ts'
import { countOf, currencyOf, statusOf } from './read-value.ts'
import type { AccountRow } from './source-rows.ts'

/** An account of which nothing is known yet. */
export function newAccountDraft(currency: string): AccountDraft {
  return { ...blankAccount, name: '', parent: null, owner: null, currency }
}

/** An account as it is. */
export function draftOfAccount(account: ExistingAccount): AccountDraft {
  return {
    sourceId: account.sourceId,
    name: account.name,
    parent: account.parentId === null ? null : { to: 'existing', id: account.parentId },
    tier: account.tier,
    segment: account.segment,
    region: account.region,
    industry: account.industry,
    currency: account.currency,
    status: account.status,
    owner: account.ownerId === null ? null : { to: 'existing', id: account.ownerId },
    website: account.website,
    phone: account.phone,
    street: account.street,
    city: account.city,
    postalCode: account.postalCode,
    country: account.country,
    employees: account.employees,
    annualRevenueMinor: account.annualRevenueMinor,
    description: account.description,
  }
}

/** The account with what the row's cells say by themselves: not its parent, owner and revenue. */
export function mergedAccount(base: AccountDraft, { cells }: AccountRow): AccountDraft {
  return {
    ...base,
    sourceId: cells.sourceId ?? base.sourceId,
    name: cells.name ?? base.name,
    tier: cells.tier ?? base.tier,
    segment: cells.segment ?? base.segment,
    region: cells.region ?? base.region,
    industry: cells.industry ?? base.industry,
    currency: currencyOf(cells.currency ?? '') ?? base.currency,
    status: statusOf(cells.status ?? '') ?? base.status,
    website: cells.website ?? base.website,
    phone: cells.phone ?? base.phone,
    street: cells.street ?? base.street,
    city: cells.city ?? base.city,
    postalCode: cells.postalCode ?? base.postalCode,
    country: cells.country ?? base.country,
    employees: countOf(cells.employees ?? '', 'point') ?? base.employees,
    description: cells.description ?? base.description,
  }
}
