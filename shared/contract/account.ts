import { accountStatuses, type Account } from '#shared/domain/account/model.ts'
import { planStates } from '#shared/domain/plan/model.ts'
import { z } from 'zod'
import { command, query } from './procedure.ts'
import { teamMemberId } from './team-member.ts'
import {
  amountMinor,
  changesOf,
  count,
  currency,
  day,
  filledLine,
  idOf,
  line,
  note,
  paging,
  share,
  version,
} from './values.ts'

export const accountId = idOf('account')

const fields = {
  name: filledLine,
  sourceId: filledLine.nullable(),
  tier: line,
  segment: line,
  region: line,
  industry: line,
  currency,
  status: z.enum(accountStatuses),
  ownerId: teamMemberId.nullable(),
  website: line,
  phone: line,
  street: line,
  city: line,
  postalCode: line,
  country: line,
  employees: count.nullable(),
  annualRevenueMinor: amountMinor.nullable(),
  description: note,
}

export const account = z.strictObject({
  id: accountId,
  ...fields,
  parentId: accountId.nullable(),
  version,
}) satisfies z.ZodType<Account>

const accountName = z.strictObject({ id: accountId, name: line })

/** A row of the accounts table: what one compares accounts by. */
const accountRow = z.strictObject({
  id: accountId,
  name: line,
  tier: line,
  segment: line,
  region: line,
  industry: line,
  status: z.enum(accountStatuses),
  ownerId: teamMemberId.nullable(),
  ownerName: line.nullable(),
  parentId: accountId.nullable(),
  parentName: line.nullable(),
  planState: z.enum(planStates).nullable(),
  contacts: count,
  version,
})
export type AccountRow = z.output<typeof accountRow>

export const accountSortFields = [
  'name',
  'tier',
  'segment',
  'region',
  'industry',
  'status',
  'owner',
  'parent',
  'plan',
  'contacts',
] as const

const filter = z.strictObject({
  search: line.default(''),
  tiers: z.array(line).max(50).default([]),
  segments: z.array(line).max(50).default([]),
  statuses: z.array(z.enum(accountStatuses)).max(10).default([]),
  ownerIds: z.array(teamMemberId).max(50).default([]),
  /** `none` asks for accounts without a plan. */
  planStates: z
    .array(z.enum([...planStates, 'none']))
    .max(10)
    .default([]),
})

/** Money of the last twelve months in the workspace's currency, and how the relationship stands. */
const standing = z.strictObject({
  currency,
  from: day,
  to: day,
  revenueMinor: amountMinor,
  marginMinor: amountMinor,
  contributionMinor: amountMinor,
  orderLines: count,
  contacts: count,
  keyPlayers: count,
  coverage: share.nullable(),
  mapStatus: z.literal([0, 1, 2, 3]),
  planState: z.enum(planStates).nullable(),
  buyingCenters: count,
  lastTouchOn: day.nullable(),
})
export type AccountStanding = z.output<typeof standing>

export const accountContract = {
  'account.list': query({
    input: z.strictObject({
      ...paging,
      filter: filter.prefault({}),
      sort: z.strictObject({ field: z.enum(accountSortFields), direction: z.enum(['asc', 'desc']) }).default({
        field: 'name',
        direction: 'asc',
      }),
    }),
    output: z.strictObject({ rows: z.array(accountRow), total: count }),
    reads: ['account', 'plan-head', 'team-member', 'contact'],
  }),
  /** The account and all below it, each before what belongs to it: the first 200 of them, and how many are left out. */
  'account.listGroup': query({
    input: z.strictObject({ id: accountId }),
    output: z.strictObject({
      accounts: z.array(z.strictObject({ id: accountId, name: filledLine, parentId: accountId.nullable() })),
      left: count,
    }),
    reads: ['account'],
  }),
  'account.listChildren': query({
    input: z.strictObject({ parentId: accountId.nullable(), ...paging }),
    output: z.strictObject({
      rows: z.array(
        z.strictObject({
          id: accountId,
          name: line,
          tier: line,
          status: z.enum(accountStatuses),
          children: count,
          contacts: count,
          version,
        }),
      ),
      total: count,
    }),
    reads: ['account', 'contact'],
  }),
  'account.listWordsInUse': query({
    input: z.strictObject({}),
    output: z.strictObject({
      tiers: z.array(line),
      segments: z.array(line),
      regions: z.array(line),
      industries: z.array(line),
      countries: z.array(line),
    }),
    reads: ['account'],
  }),
  'account.get': query({
    input: z.strictObject({ id: accountId }),
    output: z.strictObject({
      account,
      path: z.array(accountName),
      children: z.array(accountName),
      ownerName: line.nullable(),
    }),
    reads: ['account', 'team-member'],
  }),
  'account.getStanding': query({
    input: z.strictObject({ id: accountId }),
    output: standing,
    reads: [
      'account',
      'order',
      'contact',
      'relationship',
      'buying-center',
      'role-preset',
      'plan-head',
      'touchpoint',
      'workspace',
    ],
  }),
  'account.add': command({
    input: z.strictObject({
      ...changesOf(fields).shape,
      name: filledLine,
      parentId: accountId.nullable().default(null),
    }),
    output: account,
    touches: ['account'],
  }),
  'account.edit': command({
    input: z.strictObject({ id: accountId, version, changes: changesOf(fields) }),
    output: account,
    touches: ['account'],
    typed: [
      'name',
      'sourceId',
      'tier',
      'segment',
      'region',
      'industry',
      'currency',
      'website',
      'phone',
      'street',
      'city',
      'postalCode',
      'country',
      'employees',
      'annualRevenueMinor',
      'description',
    ],
  }),
  'account.move': command({
    input: z.strictObject({ id: accountId, version, parentId: accountId.nullable() }),
    output: account,
    touches: ['account'],
  }),
  'account.remove': command({
    input: z.strictObject({ id: accountId, version }),
    output: z.strictObject({ id: accountId }),
    touches: [
      'account',
      'contact',
      'relationship',
      'informal-line',
      'buying-center',
      'plan',
      'plan-head',
      'plan-copy',
      'review',
      'order',
      'touchpoint',
      'outcome',
      'rating',
      'lead',
      'campaign',
      'treatment',
      'terms-scenario',
      'matrix-factors',
      'brief-wording',
      'budget',
      'contract',
    ],
  }),
}
