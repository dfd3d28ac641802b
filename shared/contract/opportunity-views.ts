import { opportunityStates } from '#shared/domain/opportunity/model.ts'
import { pipelineChangeKinds } from '#shared/domain/opportunity/pipeline-changes.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { buyingCenterId } from './buying-center.ts'
import { opportunity, opportunityId } from './opportunity.ts'
import { query } from './procedure.ts'
import { entryRule, percent, stageKey } from './sales-process.ts'
import { teamMemberId } from './team-member.ts'
import { amountMinor, count, currency, day, line, note, paging, version } from './values.ts'

export const opportunitySortFields = [
  'name',
  'account',
  'stage',
  'amount',
  'probability',
  'closesOn',
  'owner',
  'state',
  'nextStepDueOn',
] as const

/** Which opportunities: of one account or of all. Empty lists ask for nothing. */
const filter = z.strictObject({
  accountId: accountId.nullable().default(null),
  search: z.string().max(200).default(''),
  states: z.array(z.enum(opportunityStates)).max(3).default([]),
  stages: z.array(stageKey).max(20).default([]),
  ownerIds: z.array(teamMemberId).max(50).default([]),
})
export type OpportunityFilter = z.output<typeof filter>

const row = z.strictObject({
  id: opportunityId,
  accountId,
  accountName: line,
  currency,
  name: line,
  amountMinor: amountMinor.nullable(),
  closesOn: day.nullable(),
  /** The day it was won or lost. */
  closedOn: day.nullable(),
  state: z.enum(opportunityStates),
  stage: stageKey.nullable(),
  /** What counts: its own, or that of its stage. */
  probability: percent,
  ownerName: line.nullable(),
  nextStep: line.nullable(),
  nextStepDueOn: day.nullable(),
  version,
})
export type OpportunityRow = z.output<typeof row>

const sums = z.array(z.strictObject({ currency, amountMinor }))
const reads = ['opportunity', 'account', 'team-member', 'sales-process'] as const

export const opportunityViewContract = {
  'opportunity.list': query({
    input: z.strictObject({
      filter: filter.prefault({}),
      sort: z
        .strictObject({
          field: z.enum(opportunitySortFields).default('closesOn'),
          direction: z.enum(['asc', 'desc']).default('asc'),
        })
        .prefault({}),
      ...paging,
    }),
    output: z.strictObject({ total: count, sums, rows: z.array(row) }),
    reads: [...reads],
  }),
  /** A column for each stage, one for what is in none where there is any, then what was won and lost; each with its first cards. */
  'opportunity.getBoard': query({
    input: z.strictObject({ filter: filter.prefault({}), limit: z.int().min(1).max(200).default(50) }),
    output: z.array(
      z.strictObject({
        column: z.discriminatedUnion('of', [
          z.strictObject({ of: z.literal('stage'), key: stageKey, name: line }),
          z.strictObject({ of: z.literal('no-stage') }),
          z.strictObject({ of: z.literal('won') }),
          z.strictObject({ of: z.literal('lost') }),
        ]),
        total: count,
        sums,
        rows: z.array(row),
      }),
    ),
    reads: [...reads],
  }),
  'opportunity.get': query({
    input: z.strictObject({ id: opportunityId }),
    output: z.strictObject({
      opportunity,
      accountName: line,
      currency,
      ownerName: line.nullable(),
      buyingCenters: z.array(z.strictObject({ id: buyingCenterId, name: line })),
      /** For each later stage what stands against entering it now. */
      ahead: z.array(z.strictObject({ stage: stageKey, against: z.array(entryRule).readonly() })),
    }),
    reads: [...reads, 'buying-center', 'contact', 'workspace', 'role-preset'],
  }),
  /** What is expected by currency, month and owner. Won ones count from the day given on. */
  'opportunity.getForecast': query({
    input: z.strictObject({ accountId: accountId.nullable().default(null), wonSince: day }),
    output: z.array(
      z.strictObject({
        currency,
        month: z.string().nullable(),
        ownerId: teamMemberId.nullable(),
        ownerName: line.nullable(),
        open: count,
        withoutAmount: count,
        bestCaseMinor: amountMinor,
        weightedMinor: amountMinor,
        committedMinor: amountMinor,
        wonMinor: amountMinor,
      }),
    ),
    reads: [...reads],
  }),
  /**
   * What became of the open amounts since the end of a day, by currency: the sum then, what changed it by kind, the sum now; and each
   * change, the largest first, as many as are asked for.
   */
  'opportunity.listChanges': query({
    input: z.strictObject({
      accountId: accountId.nullable().default(null),
      since: day,
      limit: z.int().min(1).max(500).default(100),
    }),
    output: z.array(
      z.strictObject({
        currency,
        startMinor: amountMinor,
        nowMinor: amountMinor,
        byKind: z.array(
          z.strictObject({ kind: z.enum(pipelineChangeKinds), count, effectMinor: amountMinor }),
        ),
        total: count,
        changes: z.array(
          z.strictObject({
            kind: z.enum(pipelineChangeKinds),
            opportunityId,
            accountId,
            /** As it is now, or as it was before it was removed. */
            name: line,
            accountName: line,
            isThere: z.boolean(),
            effectMinor: amountMinor,
            amountMinor,
            before: note.nullable(),
            after: note.nullable(),
          }),
        ),
      }),
    ),
    reads: [...reads, 'history'],
  }),
}
