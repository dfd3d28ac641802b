import type { StandingMember } from '#shared/domain/buying-center/support-course.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { accountAsOf, groupAsOf } from './as-of.ts'
import { buyingCenterId } from './buying-center.ts'
import { contactId } from './contact.ts'
import { command, query } from './procedure.ts'
import { topics } from './topics.ts'
import { touchpoint } from './touchpoint.ts'
import { commandRow, trailEntry, trailObject, trailPage } from './trail.ts'
import { anyId, attitude, count, day, influence, line, paging, shownName } from './values.ts'

const step = z.strictObject({ command: line, happenedAt: z.iso.datetime(), commands: count })

const standingMember = z.strictObject({
  contactId,
  name: shownName,
  attitude: attitude.nullable(),
  influence,
}) satisfies z.ZodType<StandingMember>

export const historyContract = {
  'history.getStanding': query({
    input: z.strictObject({}),
    output: z.strictObject({ undo: step.nullable(), redo: step.nullable() }),
    reads: ['history'],
  }),
  'history.listRecent': query({
    input: z.strictObject({
      before: count.nullable().default(null),
      limit: z.int().min(1).max(200).default(50),
    }),
    output: z.array(commandRow),
    reads: ['history'],
  }),
  /** A command with its changes field by field, in the order in which they were made. */
  'history.getCommand': query({
    input: z.strictObject({ seq: count, ...paging }),
    output: trailEntry,
    reads: ['history'],
  }),
  /** Who changed a thing, when and how; also of one that was removed. */
  'history.listOfObject': query({
    input: z.strictObject({ object: trailObject, id: anyId, ...trailPage.input }),
    output: trailPage.output,
    reads: ['history'],
  }),
  /** The same of an account with all that hangs on it, or once did. Orders are left out. */
  'history.listOfAccount': query({
    input: z.strictObject({ accountId, ...trailPage.input }),
    output: trailPage.output,
    reads: ['history'],
  }),
  'history.getAccountAsOf': query({ ...accountAsOf, reads: ['history'] }),
  /** What the map of the account and all that was below it showed: the group as it was then, whatever belongs to it now. */
  'history.getGroupAsOf': query({ ...groupAsOf, reads: ['history'] }),
  /** The days on which something changed that the map of an account shows, the day it was added first. One value: a slider's ticks. */
  'history.listMapDays': query({
    input: z.strictObject({ accountId }),
    output: z.array(day).readonly(),
    reads: ['history'],
  }),
  /** The same of the map of the account with all that is or once was below it; also days on which a unit came or went. */
  'history.listGroupMapDays': query({
    input: z.strictObject({ accountId }),
    output: z.array(day).readonly(),
    reads: ['history'],
  }),
  /**
   * How a buying center stood at the end of each day on which that changed, and the touchpoints that name somebody from two weeks
   * before the first of these days to the last.
   */
  'history.listSupport': query({
    input: z.strictObject({ buyingCenterId }),
    output: z.strictObject({
      days: z.array(z.strictObject({ day, members: z.array(standingMember).readonly() })).readonly(),
      touchpoints: z.array(touchpoint).readonly(),
    }),
    reads: ['history'],
  }),
  /** Whose title or e-mail address was changed since a day: on which day last, and what it was before, as far back as anything was known. One value: marks on a map. */
  'history.listPostChanges': query({
    input: z.strictObject({ accountId, since: day }),
    output: z
      .array(z.strictObject({ contactId, field: z.enum(['title', 'email']), day, before: line }))
      .readonly(),
    reads: ['contact'],
  }),
  'history.undo': command({ input: z.strictObject({}), output: step, touches: topics }),
  'history.redo': command({ input: z.strictObject({}), output: step, touches: topics }),
}
