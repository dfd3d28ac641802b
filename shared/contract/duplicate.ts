import {
  duplicateObjects,
  duplicateReasons,
  hungKinds,
  isPair,
  type DistinctPair,
} from '#shared/domain/duplicates/model.ts'
import { z } from 'zod'
import { account, accountId } from './account.ts'
import { contact, contactId } from './contact.ts'
import { application, command, query } from './procedure.ts'
import { anyId, count, idOf, line, paging, shownName, version } from './values.ts'

export const distinctPair = z
  .strictObject({
    id: idOf('distinct-pair'),
    accountId: accountId.nullable(),
    otherAccountId: accountId.nullable(),
    contactId: contactId.nullable(),
    otherContactId: contactId.nullable(),
    version,
  })
  .refine(isPair, { message: 'Not two of one kind' }) satisfies z.ZodType<DistinctPair>

/** Of an account or a contact, as `object` says. */
const thingId = anyId as z.ZodType<string, string>
const object = z.enum(duplicateObjects)
const score = z.int().min(0).max(100)
const pair = z.strictObject({
  one: thingId,
  other: thingId,
  score,
  reasons: z
    .array(z.strictObject({ reason: z.enum(duplicateReasons), points: z.int().min(-100).max(100) }))
    .max(duplicateReasons.length)
    .readonly(),
})

/** Among how many a search looked, how many pairs it compared and found, and how many blocks it had to cut. */
const looked = { things: count, compared: count, found: count, cutBlocks: count }

const groupAtMost = 20
/** Those that are looked at as one, each once. */
const some = z
  .array(thingId)
  .min(2)
  .max(groupAtMost)
  .refine((ids) => new Set(ids).size === ids.length, { message: 'The same twice' })

/** How much hangs on one, by what it is; what there is none of is left out. */
const hung = z.array(z.strictObject({ kind: z.enum(hungKinds), count })).readonly()
const names = z.record(z.string(), shownName)

const compared = z.discriminatedUnion('object', [
  z.strictObject({
    object: z.literal('account'),
    things: z.array(z.strictObject({ value: account, hung })),
    /** What the ids in the values are called. */
    names,
  }),
  z.strictObject({
    object: z.literal('contact'),
    things: z.array(z.strictObject({ value: contact, hung })),
    names,
  }),
])
export type ComparedDuplicates = z.output<typeof compared>

/** What the answers are made of. */
const reads = ['duplicate', 'account', 'contact', 'team-member'] as const

export const duplicateContract = {
  /** Looks for accounts and contacts that may be there twice, as a job. */
  'duplicate.search': application({
    input: z.strictObject({}),
    output: z.strictObject({ jobId: idOf('job') }),
    touches: ['job'],
  }),
  /** Keeps what the job has found, in place of what was found before. It changes nothing that could be undone. */
  'duplicate.keepFound': command({
    input: z.strictObject({ object, ...looked, pairs: z.array(pair).max(5_000) }),
    output: z.strictObject({ kept: count }),
    touches: ['duplicate'],
  }),
  /** Those that may be one, the likeliest first; without those that were merged, removed, or said to be different since. */
  'duplicate.list': query({
    input: z.strictObject({ object, ...paging }),
    output: z.strictObject({
      searched: z.strictObject({ searchedAt: z.iso.datetime(), ...looked }).nullable(),
      groups: z.array(
        z.strictObject({
          things: z.array(z.strictObject({ id: thingId, name: shownName, detail: line })),
          score,
          pairs: z.array(pair),
        }),
      ),
      total: count,
    }),
    reads: [...reads],
  }),
  /** All that is known of those that may be one, and how much hangs on each. */
  'duplicate.compare': query({
    input: z.strictObject({ object, ids: some }),
    output: compared,
    reads: [
      ...reads,
      'relationship',
      'informal-line',
      'buying-center',
      'opportunity',
      'plan',
      'order',
      'touchpoint',
      'outcome',
      'rating',
    ],
  }),
  /** Says that these are all different, so that they are not shown as alike any more. */
  'duplicate.keepApart': command({
    input: z.strictObject({ object, ids: some }),
    output: z.strictObject({ pairs: count }),
    touches: ['duplicate'],
  }),
  /** What was said to be different, the latest first. */
  'duplicate.listApart': query({
    input: z.strictObject({ object, ...paging }),
    output: z.strictObject({
      rows: z.array(z.strictObject({ id: idOf('distinct-pair'), one: shownName, other: shownName, version })),
      total: count,
    }),
    reads: [...reads],
  }),
  /** Takes that back: if they are alike, they are shown again. */
  'duplicate.forgetApart': command({
    input: z.strictObject({ id: idOf('distinct-pair'), version }),
    output: z.strictObject({ id: idOf('distinct-pair') }),
    touches: ['duplicate'],
  }),
}
