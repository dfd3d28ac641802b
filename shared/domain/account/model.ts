import type { Id } from '#shared/kernel/id.ts'
import type { AmountMinor } from '#shared/kernel/money.ts'
import type { TeamMemberId } from '../relationship/model.ts'

export type AccountId = Id<'account'>

export const accountStatuses = ['active', 'prospect', 'dormant', 'former'] as const
export type AccountStatus = (typeof accountStatuses)[number]

/** Tiers a new workspace suggests, most important first. A tier is free text: firms have their own. */
export const suggestedTiers = ['Strategic', 'Key', 'Growth', 'Standard'] as const

/** A customer company or business unit. Accounts form a tree. */
export type Account = Readonly<{
  id: AccountId
  /** The id the account has in the system it was imported from. */
  sourceId: string | null
  name: string
  parentId: AccountId | null
  tier: string
  segment: string
  region: string
  industry: string
  /** ISO 4217; the currency the account's own figures are in. */
  currency: string
  status: AccountStatus
  ownerId: TeamMemberId | null
  website: string
  phone: string
  street: string
  city: string
  postalCode: string
  country: string
  employees: number | null
  /** The customer's own yearly revenue, in minor units of `currency`. */
  annualRevenueMinor: AmountMinor | null
  description: string
  version: number
}>
