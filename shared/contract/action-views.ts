import { actionStates, planStates } from '#shared/domain/plan/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { action, actionId, objectiveId, planId } from './plan.ts'
import { query } from './procedure.ts'
import { teamMemberId } from './team-member.ts'
import { count, day, line, shownName } from './values.ts'

/** `place` is where it stands: by account, plan, objective and strategy. */
export const actionSortFields = [
  'place',
  'title',
  'account',
  'objective',
  'owner',
  'state',
  'startsOn',
  'dueOn',
  'effort',
] as const

/** What is gathered from everywhere: what is late, what nobody has, what has no day. */
export const actionGatherings = ['overdue', 'unassigned', 'undated'] as const

/**
 * Which actions: of one plan, of the plans of an account that are not closed, or of all such plans. Empty lists ask for nothing.
 * Gathered are only those that are neither done nor dropped; `dueFrom` and `dueTo` are both included.
 */
const filter = z.strictObject({
  accountId: accountId.nullable().default(null),
  planId: planId.nullable().default(null),
  ownerIds: z.array(teamMemberId).max(50).default([]),
  states: z.array(z.enum(actionStates)).max(4).default([]),
  search: z.string().max(200).default(''),
  gathered: z.enum(actionGatherings).nullable().default(null),
  dueFrom: day.nullable().default(null),
  dueTo: day.nullable().default(null),
})
export type ActionFilter = z.output<typeof filter>

export const actionRow = z.strictObject({
  action,
  accountId,
  accountName: line,
  planId,
  planTitle: line,
  planState: z.enum(planStates),
  planEndsOn: day,
  objectiveId,
  objectiveTitle: line,
  strategyTitle: line,
  ownerName: line.nullable(),
})
export type ActionRow = z.output<typeof actionRow>

const reads = ['plan', 'account', 'team-member'] as const

export const actionViewContract = {
  /** Overdue is what is due before `today` and neither done nor dropped. */
  'action.list': query({
    input: z.strictObject({
      today: day,
      filter: filter.prefault({}),
      sort: z
        .strictObject({
          field: z.enum(actionSortFields).default('dueOn'),
          direction: z.enum(['asc', 'desc']).default('asc'),
        })
        .prefault({}),
      offset: count.max(10_000_000).default(0),
      limit: z.int().min(1).max(2_000).default(100),
    }),
    output: z.strictObject({ total: count, rows: z.array(actionRow) }),
    reads: [...reads],
  }),
  /**
   * A column for each state with its first cards: those that are due first. Of what is done or dropped it is those without a day,
   * then those that were due last.
   */
  'action.getBoard': query({
    input: z.strictObject({
      today: day,
      filter: filter.prefault({}),
      limit: z.int().min(1).max(200).default(50),
    }),
    output: z.array(z.strictObject({ state: z.enum(actionStates), total: count, rows: z.array(actionRow) })),
    reads: [...reads],
  }),
  /** How many there are of what is gathered, whatever of it the filter asks for. */
  'action.getCounts': query({
    input: z.strictObject({ today: day, filter: filter.prefault({}) }),
    output: z.strictObject({ overdue: count, unassigned: count, undated: count }),
    reads: [...reads],
  }),
  /** An action with what it needs and what needs it, and whom it concerns. */
  'action.get': query({
    input: z.strictObject({ id: actionId }),
    output: z.strictObject({
      ...actionRow.shape,
      needs: z.array(action),
      neededBy: z.array(action),
      people: z.array(z.strictObject({ id: contactId, name: shownName })),
    }),
    reads: [...reads, 'contact'],
  }),
}
