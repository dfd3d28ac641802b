import type { FieldKey } from '#shared/domain/import/fields.ts'
import { wordsOf } from '../../ui/words.ts'

const fields = {
  sourceId: 'Source id',
  name: 'Name',
  parent: 'Parent (source id or name)',
  tier: 'Tier',
  segment: 'Segment',
  region: 'Region',
  industry: 'Industry',
  currency: 'Currency',
  status: 'Status',
  owner: 'Owner (our team)',
  website: 'Website',
  phone: 'Phone',
  street: 'Street',
  city: 'City',
  postalCode: 'Postal code',
  country: 'Country',
  employees: 'Employees',
  annualRevenue: 'Annual revenue',
  description: 'Description',
  account: 'Account (source id or name)',
  salutation: 'Salutation',
  firstName: 'First name',
  lastName: 'Last name',
  fullName: 'Full name',
  title: 'Title',
  department: 'Department',
  location: 'Location',
  seniority: 'Seniority',
  manager: 'Reports to (source id, e-mail or name)',
  email: 'E-mail',
  mobile: 'Mobile',
  attitude: 'Attitude',
  influence: 'Influence',
  note: 'Note',
  assistant: 'Assistant (yes or no)',
  external: 'External (consultant, partner, distributor, other)',
  firm: 'Firm of an external person',
  modifiedOn: 'Last changed on (tells which is newer)',
  product: 'Product line',
  amount: 'Amount',
  stage: 'Stage (or won, lost)',
  state: 'Open, won or lost',
  probability: 'Probability',
  closesOn: 'Closes on',
  closedOn: 'Won or lost on',
  closeReason: 'Reason it was won or lost',
  nextStep: 'Next step',
  nextStepDueOn: 'Next step due on',
  amountMinor: 'Amount',
  lines: 'Parts of the amount',
  isAssistant: 'Assistant',
  externalKind: 'External',
  parentId: 'Parent',
  ownerId: 'Owner',
  managerId: 'Manager',
  annualRevenueMinor: 'Annual revenue',
} as const satisfies Readonly<Record<FieldKey, string>> & Readonly<Record<string, string>>

const useWords = wordsOf('import-fields', fields)

/** What a field is called; a field without words is called by its key, so that nothing is hidden. */
export function useFieldWords(): (field: string) => string {
  const say = useWords()
  return (field) => (Object.hasOwn(fields, field) ? say(field as keyof typeof fields) : field)
}
