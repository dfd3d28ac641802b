import { ageEvents } from '#shared/domain/age-limit/ages.ts'
import { dueStates } from '#shared/domain/age-limit/due.ts'
import { ageKinds, keptParts, type AgeKept, type AgeLimit } from '#shared/domain/age-limit/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { command, query } from './procedure.ts'
import { anyId, count, day, filledLine, idOf, line, paging, shownName, version } from './values.ts'

const kind = z.enum(ageKinds)
const part = z.enum(keptParts)
const months = z.int().min(1).max(600)

export const ageLimit = z.strictObject({
  id: idOf('age-limit'),
  kind,
  months,
  version,
}) satisfies z.ZodType<AgeLimit>

export const ageKept = z.strictObject({
  id: idOf('age-kept'),
  thingId: anyId,
  part,
  keptUntil: day,
  reason: line,
  keptOn: day,
  keptBy: line,
  version,
}) satisfies z.ZodType<AgeKept>

const due = z.strictObject({
  kind,
  /** A contact, one who was removed, or a lead, by the kind. */
  thingId: anyId,
  name: shownName,
  title: line,
  /** `null` of a lead and where the account is gone too. */
  accountId: accountId.nullable(),
  /** What the account is called, or the company of a lead. */
  account: line,
  /** The day from which the age counts, and what happened on it. */
  since: day,
  event: z.enum(ageEvents),
  months,
  dueOn: day,
  state: z.enum(dueStates),
  /** How many judgements are as old as that, only of judgements. */
  judgements: count.nullable(),
  kept: ageKept.nullable(),
})
export type DueRow = z.output<typeof due>

export const dueSortFields = ['name', 'account', 'kind', 'since', 'dueOn'] as const

const dueCounts = z.strictObject({ due: count, soon: count, kept: count })

export const ageLimitContract = {
  /** The limits that are set: of other kinds nothing is ever due. */
  'age-limit.list': query({
    input: z.strictObject({}),
    output: z.array(ageLimit),
    reads: ['age-limit'],
  }),
  /** What is due by a day, will be within three months, or is kept longer; one page of it. */
  'age-limit.listDue': query({
    input: z.strictObject({
      today: day,
      state: z.enum(dueStates),
      kind: kind.nullable().default(null),
      accountId: accountId.nullable().default(null),
      sort: z
        .strictObject({
          field: z.enum(dueSortFields).default('dueOn'),
          direction: z.enum(['asc', 'desc']).default('asc'),
        })
        .prefault({}),
      ...paging,
    }),
    output: z.strictObject({
      rows: z.array(due),
      total: count,
      /** Of the kind and account that are chosen. */
      counts: dueCounts,
      /** At which there is anything at all, by name. */
      accounts: z.array(z.strictObject({ id: accountId, name: line })),
    }),
    reads: ['history'],
  }),
  /** How much is due, will be, or is kept; `null` where no limit is set. */
  'age-limit.countDue': query({
    input: z.strictObject({ today: day }),
    output: z.strictObject({ counts: dueCounts.nullable() }),
    reads: ['history'],
  }),
  /** The limits that somebody at an account falls under, and when what is held about them is due, however far ahead; and what of it is kept. */
  'age-limit.getForPerson': query({
    input: z.strictObject({ contactId, today: day }),
    output: z.strictObject({
      ages: z.array(
        z.strictObject({
          kind,
          since: day,
          event: z.enum(ageEvents),
          months,
          dueOn: day,
          judgements: count.nullable(),
        }),
      ),
      kept: z.array(ageKept),
    }),
    reads: ['history'],
  }),
  /** Sets after how many months what is held of a kind is due; `null` sets no limit any more. */
  'age-limit.set': command({
    input: z.strictObject({ kind, months: months.nullable() }),
    output: z.strictObject({ limit: ageLimit.nullable() }),
    touches: ['age-limit'],
  }),
  /** Keeps people, judgements about them or leads until a day, in the place of what was said of them before. */
  'age-limit.keep': command({
    input: z.strictObject({
      things: z
        .array(z.strictObject({ id: anyId, part }))
        .min(1)
        .max(500)
        .readonly(),
      keptUntil: day,
      reason: filledLine,
    }),
    output: z.array(ageKept),
    touches: ['age-limit'],
  }),
  /** Something is due by its age again. */
  'age-limit.stopKeeping': command({
    input: z.strictObject({ id: ageKept.shape.id, version }),
    output: z.strictObject({}),
    touches: ['age-limit'],
  }),
}
