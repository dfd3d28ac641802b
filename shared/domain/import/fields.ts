/** What an import makes: one file holds one kind of thing. */
export const importObjects = ['account', 'contact', 'opportunity'] as const
export type ImportObject = (typeof importObjects)[number]

export type FieldKind = 'text' | 'email' | 'number' | 'percent' | 'money' | 'day' | 'enum' | 'reference'

/** What a column can be brought to. `maxLength` counts UTF-16 units, as the contract does. */
export type Field<K extends string> = Readonly<{ key: K; kind: FieldKind; maxLength: number }>

const line = 200
const prose = 20_000

/**
 * `parent` is another account by source id or name; `owner` one of our team by name or e-mail. `modifiedOn` is kept nowhere: by it
 * the newer of two values is told.
 */
export const accountFields = [
  { key: 'sourceId', kind: 'text', maxLength: line },
  { key: 'name', kind: 'text', maxLength: line },
  { key: 'parent', kind: 'reference', maxLength: line },
  { key: 'tier', kind: 'text', maxLength: line },
  { key: 'segment', kind: 'text', maxLength: line },
  { key: 'region', kind: 'text', maxLength: line },
  { key: 'industry', kind: 'text', maxLength: line },
  { key: 'currency', kind: 'enum', maxLength: line },
  { key: 'status', kind: 'enum', maxLength: line },
  { key: 'owner', kind: 'reference', maxLength: line },
  { key: 'website', kind: 'text', maxLength: line },
  { key: 'phone', kind: 'text', maxLength: line },
  { key: 'street', kind: 'text', maxLength: line },
  { key: 'city', kind: 'text', maxLength: line },
  { key: 'postalCode', kind: 'text', maxLength: line },
  { key: 'country', kind: 'text', maxLength: line },
  { key: 'employees', kind: 'number', maxLength: line },
  { key: 'annualRevenue', kind: 'money', maxLength: line },
  { key: 'description', kind: 'text', maxLength: prose },
  { key: 'modifiedOn', kind: 'day', maxLength: line },
] as const satisfies readonly Field<string>[]
export type AccountFieldKey = (typeof accountFields)[number]['key']

/**
 * `account` is an account by source id or name; `manager` another contact of the same account by source id, e-mail or
 * full name. `fullName` stands in where neither `firstName` nor `lastName` is filled.
 */
export const contactFields = [
  { key: 'sourceId', kind: 'text', maxLength: line },
  { key: 'account', kind: 'reference', maxLength: line },
  { key: 'salutation', kind: 'text', maxLength: line },
  { key: 'firstName', kind: 'text', maxLength: line },
  { key: 'lastName', kind: 'text', maxLength: line },
  { key: 'fullName', kind: 'text', maxLength: line },
  { key: 'title', kind: 'text', maxLength: line },
  { key: 'department', kind: 'text', maxLength: line },
  { key: 'location', kind: 'text', maxLength: line },
  { key: 'seniority', kind: 'text', maxLength: line },
  { key: 'manager', kind: 'reference', maxLength: line },
  { key: 'email', kind: 'email', maxLength: line },
  { key: 'phone', kind: 'text', maxLength: line },
  { key: 'mobile', kind: 'text', maxLength: line },
  { key: 'attitude', kind: 'enum', maxLength: line },
  { key: 'influence', kind: 'enum', maxLength: line },
  { key: 'note', kind: 'text', maxLength: prose },
  { key: 'assistant', kind: 'enum', maxLength: line },
  { key: 'external', kind: 'enum', maxLength: line },
  { key: 'firm', kind: 'text', maxLength: line },
  { key: 'modifiedOn', kind: 'day', maxLength: line },
] as const satisfies readonly Field<string>[]
export type ContactFieldKey = (typeof contactFields)[number]['key']

/**
 * `account` is an account by source id or name; `owner` one of our team by name or e-mail; `product` the one part that the
 * amount is of. `stage` is a stage of the sales process by its name, or a word that means won or lost; `state` says so in a
 * column of its own.
 */
export const opportunityFields = [
  { key: 'sourceId', kind: 'text', maxLength: line },
  { key: 'account', kind: 'reference', maxLength: line },
  { key: 'name', kind: 'text', maxLength: line },
  { key: 'product', kind: 'text', maxLength: line },
  { key: 'amount', kind: 'money', maxLength: line },
  { key: 'currency', kind: 'enum', maxLength: line },
  { key: 'stage', kind: 'text', maxLength: line },
  { key: 'state', kind: 'enum', maxLength: line },
  { key: 'probability', kind: 'percent', maxLength: line },
  { key: 'closesOn', kind: 'day', maxLength: line },
  { key: 'closedOn', kind: 'day', maxLength: line },
  { key: 'closeReason', kind: 'text', maxLength: line },
  { key: 'owner', kind: 'reference', maxLength: line },
  { key: 'nextStep', kind: 'text', maxLength: line },
  { key: 'nextStepDueOn', kind: 'day', maxLength: line },
  { key: 'modifiedOn', kind: 'day', maxLength: line },
] as const satisfies readonly Field<string>[]
export type OpportunityFieldKey = (typeof opportunityFields)[number]['key']

export type FieldKey = AccountFieldKey | ContactFieldKey | OpportunityFieldKey

/** The fields that a column of the object's file can be brought to, in the order in which they are offered. */
export function fieldsOf(object: ImportObject): readonly Field<FieldKey>[] {
  return fieldsByObject[object]
}

const fieldsByObject: Readonly<Record<ImportObject, readonly Field<FieldKey>[]>> = {
  account: accountFields,
  contact: contactFields,
  opportunity: opportunityFields,
}
