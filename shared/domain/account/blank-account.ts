import type { Account } from './model.ts'

/** What an account has before anything is said about it but its name, its place and its currency. */
export const blankAccount: Omit<Account, 'id' | 'name' | 'parentId' | 'ownerId' | 'currency' | 'version'> = {
  sourceId: null,
  tier: '',
  segment: '',
  region: '',
  industry: '',
  status: 'active',
  website: '',
  phone: '',
  street: '',
  city: '',
  postalCode: '',
  country: '',
  employees: null,
  annualRevenueMinor: null,
  description: '',
}
