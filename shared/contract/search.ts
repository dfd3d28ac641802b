import { foundKinds } from '#shared/domain/search/found.ts'
import { ways } from '#shared/domain/search/ways.ts'
import { isId } from '#shared/kernel/id.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { planId } from './plan.ts'
import { application, command, query } from './procedure.ts'
import { count, idOf, line, shownName } from './values.ts'

/** Anything that can be found, whatever its kind. */
const anyId = z
  .custom<string>((value) => isId(value), { message: 'Not an id' })
  .meta({ type: 'string', format: 'uuid' })
const mark = z.tuple([count, count]).readonly()
const thing = z.strictObject({ kind: z.enum(foundKinds), id: anyId })

const found = z.strictObject({
  ...thing.shape,
  /** Where it leads: the account it is at, none of a product line, and of a plan's parts the plan. */
  accountId: accountId.nullable(),
  planId: planId.nullable(),
  sectionId: idOf('plan-section').nullable(),
  title: shownName,
  titleMarks: z.array(mark),
  /** The account's name, and what else tells two of one title apart: the post, the city, the day. */
  accountName: line.nullable(),
  detail: line,
  snippet: z.strictObject({ text: z.string(), marks: z.array(mark) }).nullable(),
  way: z.enum(ways),
})
export type FoundRow = z.output<typeof found>

/** What the index is made of. */
const searched = [
  'account',
  'contact',
  'buying-center',
  'opportunity',
  'plan',
  'product-line',
  'touchpoint',
  'lead',
  'search',
  'campaign',
] as const

export const searchContract = {
  /** Everything that the text may mean, the best of each kind. Without words it is what was opened or edited last. */
  'search.find': query({
    input: z.strictObject({
      text: z.string().max(200_000),
      /** What the user opened last on this page, the latest first. */
      opened: z.array(thing).max(30).default([]),
      limit: z.int().min(1).max(100).default(20),
    }),
    output: z.strictObject({
      groups: z.array(z.strictObject({ kind: z.enum(foundKinds), rows: z.array(found) })),
      /** False while the index is still being made: there may be more. */
      isComplete: z.boolean(),
    }),
    reads: [...searched, 'team-member', 'history'],
  }),
  'search.getStatus': query({
    input: z.strictObject({}),
    /** How many things the index still has to take in. */
    output: z.strictObject({ pending: count }),
    reads: searched,
  }),
  /** Empties the index and has it made anew in the background. It changes nothing that could be undone. */
  'search.beginRebuild': command({
    input: z.strictObject({}),
    output: z.strictObject({ pending: count }),
    touches: ['search'],
  }),
  /** The same as a job, which shows how far it is. */
  'search.rebuild': application({
    input: z.strictObject({}),
    output: z.strictObject({ jobId: idOf('job') }),
    touches: ['job'],
  }),
}
