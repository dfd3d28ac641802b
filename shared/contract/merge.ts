import { accountMergeFields, contactMergeFields } from '#shared/domain/duplicates/merge-fields.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { command } from './procedure.ts'
import { count, version } from './values.ts'

const goingAtMost = 19

type Merge = Readonly<{
  stays: Readonly<{ id: string }>
  goes: readonly Readonly<{ id: string }>[]
  takes: readonly Readonly<{ field: string; from: string }>[]
}>

function isEachOnce({ stays, goes, takes }: Merge): boolean {
  const ids = new Set([stays.id, ...goes.map(({ id }) => id)])
  return ids.size === goes.length + 1 && new Set(takes.map(({ field }) => field)).size === takes.length
}

function areTheirValues({ stays, goes, takes }: Merge): boolean {
  return takes.every(({ from }) => from === stays.id || goes.some(({ id }) => id === from))
}

const account = z.strictObject({ id: accountId, version })
const contact = z.strictObject({ id: contactId, version })

/** How many rows now hang on the one that stays, and how many said the same as one of its own and were put together with it. */
const merged = { moved: count, combined: count }

const onContacts = [
  'contact',
  'relationship',
  'informal-line',
  'buying-center',
  'purchase-phase',
  'benefit',
] as const

/**
 * Several become one: which stays, which go, and whose value each field takes; a field that is not named stays as the one that stays has
 * it. `joins` are texts of which all are kept, one under another.
 */
export const mergeContract = {
  'duplicate.mergeAccounts': command({
    input: z
      .strictObject({
        stays: account,
        goes: z.array(account).min(1).max(goingAtMost),
        takes: z
          .array(z.strictObject({ field: z.enum(accountMergeFields), from: accountId }))
          .max(accountMergeFields.length)
          .default([]),
        joins: z.array(z.literal('description')).max(1).default([]),
      })
      .refine(isEachOnce, { message: 'Something twice' })
      .refine(areTheirValues, { message: 'A value of another' }),
    output: z.strictObject({ id: accountId, ...merged }),
    touches: [
      'account',
      ...onContacts,
      'opportunity',
      'plan',
      'plan-head',
      'order',
      'touchpoint',
      'outcome',
      'rating',
      'lead',
      'campaign',
      'duplicate',
      'treatment',
      'terms-scenario',
      'matrix-factors',
      'brief-wording',
      'customer-choice',
      'budget',
      'contract',
    ],
  }),
  /**
   * The same of people. Of two accounts the one that `takes` names is theirs afterwards, with the manager there: whoever reported to them at
   * the one that is left comes below their manager there. A member of a buying center of that one is not taken from it.
   */
  'duplicate.mergeContacts': command({
    input: z
      .strictObject({
        stays: contact,
        goes: z.array(contact).min(1).max(goingAtMost),
        takes: z
          .array(z.strictObject({ field: z.enum(contactMergeFields), from: contactId }))
          .max(contactMergeFields.length)
          .default([]),
        joins: z.array(z.literal('note')).max(1).default([]),
      })
      .refine(isEachOnce, { message: 'Something twice' })
      .refine(areTheirValues, { message: 'A value of another' }),
    output: z.strictObject({ id: contactId, ...merged }),
    touches: [...onContacts, 'plan', 'touchpoint', 'outcome', 'rating', 'lead', 'campaign', 'duplicate'],
  }),
}
