import type { Account } from '../account/model.ts'
import type { Contact } from '../relationship/model.ts'

/** What of an account one chooses where two are merged, in the order in which it is shown. */
export const accountMergeFields = [
  'name',
  'sourceId',
  'parentId',
  'tier',
  'segment',
  'region',
  'industry',
  'status',
  'ownerId',
  'currency',
  'website',
  'phone',
  'street',
  'postalCode',
  'city',
  'country',
  'employees',
  'annualRevenueMinor',
  'description',
] as const satisfies readonly (keyof Account)[]
export type AccountMergeField = (typeof accountMergeFields)[number]

/** The same of a contact. Where they are at two accounts the manager comes with the account. */
export const contactMergeFields = [
  'accountId',
  'salutation',
  'firstName',
  'lastName',
  'title',
  'department',
  'location',
  'seniority',
  'email',
  'phone',
  'mobile',
  'managerId',
  'attitude',
  'influence',
  'isAssistant',
  'externalKind',
  'firm',
  'sourceId',
  'note',
] as const satisfies readonly (keyof Contact)[]
export type ContactMergeField = (typeof contactMergeFields)[number]

/** Of these the words of all can be kept, one under another. */
export const joinedFields = ['description', 'note'] as const

type Thing = Readonly<{ id: string }>

/** Whether a field says nothing. */
export function isBlankField(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}

/** The fields in which they differ, among those that any of them says something in. */
export function differingFields<F extends string>(
  things: readonly (Thing & Readonly<Record<F, unknown>>)[],
  fields: readonly F[],
): readonly F[] {
  return fields.filter((field) => new Set(things.map((thing) => thing[field] ?? '')).size > 1)
}

/** Whether they contradict each other in a field: more than one says something, and not the same. */
export function isContradicted<F extends string>(
  things: readonly Readonly<Record<F, unknown>>[],
  field: F,
): boolean {
  return new Set(things.map((thing) => thing[field]).filter((value) => !isBlankField(value))).size > 1
}

/**
 * Whose value is proposed for each field: that of the one that stays, where it says something; else the first that does. Of words the longer
 * is proposed where it holds all of the shorter: `Heinrich` over `H.`, `Haldenau Dairy AG` over `Haldenau Dairy`.
 * @param things the one that stays first
 */
export function proposedFrom<F extends string>(
  things: readonly (Thing & Readonly<Record<F, unknown>>)[],
  fields: readonly F[],
): Readonly<Record<F, string>> {
  return Object.fromEntries(
    fields.map((field) => {
      const [first, ...rest] = things.filter((thing) => !isBlankField(thing[field]))
      const best = rest.reduce((kept, next) => (isFuller(next[field], kept?.[field]) ? next : kept), first)
      return [field, (best ?? things[0])?.id ?? '']
    }),
  ) as Record<F, string>
}

function isFuller(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string' || one.length <= other.length) return false
  const [long, short] = [plain(one), plain(other)]
  return short !== '' && long !== short && long.startsWith(short)
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[.\s]+$/u, '')
}
