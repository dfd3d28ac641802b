import { touchpointChannels, type Touchpoint } from '#shared/domain/touchpoint/model.ts'
import { outcomeKinds } from '#shared/domain/touchpoint/outcome.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { buyingCenterId } from './buying-center.ts'
import { contactId } from './contact.ts'
import { opportunityId } from './opportunity.ts'
import { newOutcome, outcome, touchpointId } from './outcome.ts'
import { command, query } from './procedure.ts'
import { teamMemberId } from './team-member.ts'
import { changesOf, count, day, filledLine, idOf, line, note, paging, shownName, version } from './values.ts'

const channel = z.enum(touchpointChannels)
const fields = {
  accountId,
  happenedOn: day,
  channel,
  minutes: count.nullable(),
  subject: line,
  note,
  contactIds: z.array(contactId).max(200).readonly(),
  teamMemberIds: z.array(teamMemberId).max(200).readonly(),
}
const links = {
  buyingCenterId: buyingCenterId.nullable(),
  opportunityId: opportunityId.nullable(),
  actionId: idOf('action').nullable(),
  tags: z.array(filledLine).max(50).readonly().nullable(),
}
export const touchpoint = z.strictObject({
  id: touchpointId,
  ...fields,
  ...links,
  sourceId: filledLine.nullable(),
  version,
}) satisfies z.ZodType<Touchpoint>

const reached = z.strictObject({ channel, count, lastOn: day })
const { accountId: _, ...editable } = fields

export const touchpointContract = {
  'touchpoint.listByAccount': query({
    input: z.strictObject({ accountId, ...paging }),
    output: z.strictObject({ rows: z.array(touchpoint), total: count }),
    reads: ['touchpoint'],
  }),
  /** One with what came of it. */
  'touchpoint.get': query({
    input: z.strictObject({ id: touchpointId }),
    output: z.strictObject({ touchpoint, outcomes: z.array(outcome) }),
    reads: ['touchpoint', 'outcome'],
  }),
  /**
   * Whom a line may name without saying at which account: the contacts of all, the 20,000 that were added last. One value: whoever
   * reads a line as it is typed has all names at hand.
   */
  'touchpoint.listNameable': query({
    input: z.strictObject({}),
    output: z
      .array(z.strictObject({ id: contactId, name: shownName, detail: line, accountId, accountName: line }))
      .readonly(),
    reads: ['contact', 'account'],
  }),
  /** The newest first, each with what came of it. Of one account, or of all with their names. */
  'touchpoint.listFiltered': query({
    input: z.strictObject({
      accountId: accountId.nullable().default(null),
      channel: channel.nullable().default(null),
      contactId: contactId.nullable().default(null),
      teamMemberId: teamMemberId.nullable().default(null),
      outcomeKind: z.enum(outcomeKinds).nullable().default(null),
      /** Both included. */
      from: day.nullable().default(null),
      until: day.nullable().default(null),
      ...paging,
    }),
    output: z.strictObject({
      rows: z.array(z.strictObject({ touchpoint, accountName: line, outcomes: z.array(outcome).readonly() })),
      total: count,
    }),
    reads: ['touchpoint', 'outcome', 'account'],
  }),
  /** Through which channels each key player of an account was reached, and the days of silence that its tier allows. */
  'touchpoint.listReach': query({
    input: z.strictObject({ accountId, today: day }),
    output: z.strictObject({
      rhythmDays: count.nullable(),
      players: z.array(
        z.strictObject({ contactId, lastOn: day.nullable(), channels: z.array(reached).readonly() }),
      ),
    }),
    reads: ['touchpoint', 'contact', 'buying-center', 'role-preset', 'account', 'touch-rhythm'],
  }),
  'touchpoint.record': command({
    input: z.strictObject({
      ...fields,
      buyingCenterId: links.buyingCenterId.default(null),
      opportunityId: links.opportunityId.default(null),
      actionId: links.actionId.default(null),
      tags: links.tags.default(null),
      outcomes: z.array(newOutcome).max(50).readonly().default([]),
    }),
    output: touchpoint,
    touches: ['touchpoint', 'outcome', 'contact'],
  }),
  'touchpoint.edit': command({
    input: z.strictObject({ id: touchpointId, version, changes: changesOf({ ...editable, ...links }) }),
    output: touchpoint,
    touches: ['touchpoint'],
    typed: ['subject', 'note'],
  }),
  /** With all that came of it. */
  'touchpoint.remove': command({
    input: z.strictObject({ id: touchpointId, version }),
    output: z.strictObject({ id: touchpointId }),
    touches: ['touchpoint', 'outcome', 'campaign'],
  }),
}
