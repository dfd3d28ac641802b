import { attitudes } from '#shared/domain/relationship/judgement.ts'
import {
  isSound,
  outcomeKinds,
  promiseStates,
  sides,
  type Outcome,
} from '#shared/domain/touchpoint/outcome.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { command, query } from './procedure.ts'
import { teamMemberId } from './team-member.ts'
import { changesOf, count, day, idOf, line, note, paging, version } from './values.ts'

export const outcomeId = idOf('outcome')
export const touchpointId = idOf('touchpoint')

export const outcome = z
  .strictObject({
    id: outcomeId,
    touchpointId,
    kind: z.enum(outcomeKinds),
    text: note,
    contactId: contactId.nullable(),
    teamMemberId: teamMemberId.nullable(),
    side: z.enum(sides).nullable(),
    dueOn: day.nullable(),
    state: z.enum(promiseStates).nullable(),
    settledOn: day.nullable(),
    settledNote: note.nullable(),
    fromAttitude: z.literal(attitudes).nullable(),
    toAttitude: z.literal(attitudes).nullable(),
    version,
  })
  .refine(isSound, { message: 'Not what an outcome of this kind says' }) satisfies z.ZodType<Outcome>

const filledNote = note.refine((text) => text.trim() !== '', { message: 'Empty' })
const people = {
  contactId: contactId.nullable().default(null),
  teamMemberId: teamMemberId.nullable().default(null),
}

/** What came of a touchpoint, as somebody says it. `promise` is open; `attitude` may be taken into the judgement of the contact. */
export const newOutcome = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('promise'),
    text: filledNote,
    side: z.enum(sides),
    dueOn: day.nullable().default(null),
    ...people,
  }),
  z.strictObject({ kind: z.literal('objection'), text: filledNote, ...people }),
  z.strictObject({ kind: z.literal('need'), text: filledNote, ...people }),
  z.strictObject({
    kind: z.literal('attitude'),
    text: note.default(''),
    contactId,
    toAttitude: z.literal(attitudes),
    /** Who of theirs or ours said so: the judgement of the contact becomes this attitude, told by them on the day. */
    takenFrom: line.nullable().default(null),
  }),
])
export type NewOutcome = z.output<typeof newOutcome>

/** Of one side: `late` are among those that are open. */
const keeping = z.strictObject({ open: count, late: count, kept: count, broken: count })

const atTouchpoint = z.strictObject({
  outcome,
  accountId,
  accountName: line,
  happenedOn: day,
  subject: line,
})

export const outcomeContract = {
  /** The late ones first, then by the day they are due; what is settled last. Of one account or of all, of all of us or one. */
  'outcome.listPromises': query({
    input: z.strictObject({
      accountId: accountId.nullable().default(null),
      teamMemberId: teamMemberId.nullable().default(null),
      /** Late is what was due before. */
      today: day,
      state: z.enum(promiseStates).nullable().default(null),
      ...paging,
    }),
    output: z.strictObject({
      rows: z.array(atTouchpoint),
      total: count,
      ours: keeping,
      theirs: keeping,
    }),
    reads: ['outcome', 'touchpoint', 'account'],
  }),
  'outcome.add': command({
    input: z.strictObject({ touchpointId, outcome: newOutcome }),
    output: outcome,
    touches: ['outcome', 'contact'],
  }),
  'outcome.edit': command({
    input: z.strictObject({
      id: outcomeId,
      version,
      changes: changesOf({
        text: filledNote,
        contactId: contactId.nullable(),
        teamMemberId: teamMemberId.nullable(),
      }),
    }),
    output: outcome,
    touches: ['outcome'],
    typed: ['text'],
  }),
  /** Says what became of a promise, or that it is open again. */
  'outcome.settle': command({
    input: z.strictObject({
      id: outcomeId,
      version,
      settled: z.discriminatedUnion('state', [
        z.strictObject({ state: z.literal('open'), dueOn: day.nullable().optional() }),
        z.strictObject({ state: z.literal('kept'), on: day, note: note.nullable().default(null) }),
        z.strictObject({ state: z.literal('broken'), on: day, note: note.nullable().default(null) }),
      ]),
    }),
    output: outcome,
    touches: ['outcome'],
  }),
  'outcome.remove': command({
    input: z.strictObject({ id: outcomeId, version }),
    output: z.strictObject({ id: outcomeId }),
    touches: ['outcome'],
  }),
}
