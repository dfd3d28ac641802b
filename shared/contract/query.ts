import { faultOf } from '#shared/domain/query/fault.ts'
import { objectKeys } from '#shared/domain/query/objects.ts'
import {
  matches,
  measureKinds,
  queryLimits,
  queryViews,
  spans,
  type Query,
  type QueryCondition,
  type QueryFilter,
} from '#shared/domain/query/query.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { query as asking } from './procedure.ts'
import { currency, day, line } from './values.ts'

const path = z.string().min(1).max(100)
const figure = z.number().min(-Number.MAX_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER)
const days = z.int().min(0).max(36_500)
const values = z.array(line).max(50).readonly()

const filter = z.discriminatedUnion('op', [
  z.strictObject({ field: path, op: z.enum(['is', 'is-not']), value: z.union([line, figure, z.boolean()]) }),
  z.strictObject({ field: path, op: z.literal('contains'), text: line }),
  z.strictObject({ field: path, op: z.enum(['any-of', 'none-of']), values }),
  z.strictObject({
    field: path,
    op: z.literal('between'),
    from: figure.nullable(),
    to: figure.nullable(),
  }),
  z.strictObject({ field: path, op: z.literal('days'), from: day.nullable(), to: day.nullable() }),
  z.strictObject({ field: path, op: z.enum(['last-days', 'next-days']), days }),
  z.strictObject({ field: path, op: z.enum(['empty', 'not-empty']) }),
]) satisfies z.ZodType<QueryFilter>

const condition = z.union([
  filter,
  z.strictObject({ match: z.enum(matches), filters: z.array(filter).max(queryLimits.filters).readonly() }),
]) satisfies z.ZodType<QueryCondition>

const measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count') }),
  z.strictObject({ kind: z.enum(measureKinds).exclude(['count']), field: path }),
])

const show = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rows'),
    fields: z.array(path).min(1).max(queryLimits.fields).readonly(),
  }),
  z.strictObject({
    kind: z.literal('figures'),
    groups: z
      .array(z.strictObject({ field: path, by: z.enum(spans) }))
      .max(queryLimits.groups)
      .readonly(),
    measures: z.array(measure).min(1).max(queryLimits.measures).readonly(),
    view: z.enum(queryViews),
  }),
])

/** A question to the workspace. What its fields can't be asked is refused. */
export const askedQuery = z
  .strictObject({
    object: z.enum(objectKeys),
    /** Left out where all conditions must hold. */
    match: z.enum(matches).optional(),
    filters: z.array(condition).max(queryLimits.filters).readonly(),
    show,
    sort: z.strictObject({ column: z.int().min(0).max(50), direction: z.enum(['asc', 'desc']) }).nullable(),
  })
  .superRefine((query, context) => {
    const fault = faultOf(query)
    if (fault)
      context.addIssue({
        code: 'custom',
        message: 'field' in fault ? `${fault.fault}: ${fault.field}` : fault.fault,
      })
  }) satisfies z.ZodType<Query>

const cell = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.strictObject({ currency, amountMinor: z.number() })).readonly(),
])

/** How long a question may take before it is ended. */
export const queryLimitMs = 10_000

export const queryContract = {
  /**
   * Answers a query: its first rows, at most 10,000, and how many there are. A row that is a thing by itself has its id, the account
   * on whose pages it is shown, and what is shown there.
   */
  'query.run': asking({
    input: z.strictObject({ query: askedQuery, today: day }),
    output: z.strictObject({
      /** The question that this is the answer to. */
      query: askedQuery,
      total: z.int().min(0),
      /** Of each column the values in their order, where they have one of their own: of stages, and of choices. */
      orders: z.array(z.array(z.string()).readonly().nullable()).readonly(),
      rows: z.array(
        z.strictObject({
          id: z.string().nullable(),
          accountId: accountId.nullable(),
          leadId: z.string().nullable(),
          cells: z.array(cell),
        }),
      ),
    }),
    reads: [
      'workspace',
      'team-member',
      'account',
      'contact',
      'relationship',
      'informal-line',
      'opportunity',
      'sales-process',
      'buying-center',
      'plan',
      'product-line',
      'order',
      'touchpoint',
      'outcome',
      'lead',
      'campaign',
      'import-run',
    ],
    limitMs: queryLimitMs,
  }),
}
export type QueryAnswer = z.output<(typeof queryContract)['query.run']['output']>
