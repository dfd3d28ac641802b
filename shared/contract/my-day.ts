import { postFacts } from '#shared/domain/relationship/evidence.ts'
import { promiseStates, sides } from '#shared/domain/touchpoint/outcome.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { actionRow } from './action-views.ts'
import { contactId } from './contact.ts'
import { outcomeId } from './outcome.ts'
import { planId } from './plan.ts'
import { query } from './procedure.ts'
import { teamMemberId } from './team-member.ts'
import { count, day, line, note, shownName } from './values.ts'

const atAccount = { accountId, accountName: line }
const person = { ...atAccount, contactId, name: shownName }
/** The first rows of a list, and how many it has. */
const some = <S extends z.ZodRawShape>(row: S) =>
  z.strictObject({ total: count, rows: z.array(z.strictObject(row)) })

export const myDayContract = {
  /**
   * What is to be done on a day and the week after it, over all accounts: what one of us answers for, or everybody where nobody is named.
   * Actions and promises are theirs by name, everything else by the accounts that they own.
   */
  'my-day.get': query({
    input: z.strictObject({
      today: day,
      teamMemberId: teamMemberId.nullable().default(null),
      limit: z.int().min(1).max(200).default(20),
    }),
    output: z.strictObject({
      /** To be done and due within a week, the late ones first. */
      actions: z.strictObject({ total: count, rows: z.array(actionRow) }),
      /** Promises of both sides that are open and due within a week. */
      promises: some({
        ...atAccount,
        outcomeId,
        text: note,
        side: z.enum(sides),
        state: z.enum(promiseStates),
        dueOn: day,
      }),
      /** Key players who have not been met within the rhythm, or within what the coach asks; `days` is `null` for those never met. */
      people: some({ ...person, days: count.nullable(), rhythmDays: count }),
      /**
       * Key players about whom something rests on nothing, or on old evidence, `count` of such judgements, or who may have another
       * employer or title: `posts` of these.
       */
      toVerify: some({ ...person, count, posts: z.array(z.enum(postFacts)).readonly() }),
      /** Accounts with a plan that is not closed, with whom nobody was in touch for longer than the coach asks. */
      silent: some({ ...atAccount, days: count.nullable() }),
      /** Plans that are open for editing, in which nothing has changed for longer than the coach asks. */
      stale: some({ ...atAccount, planId, title: line, days: count }),
    }),
    reads: [
      'plan',
      'metric',
      'investment',
      'risk',
      'plan-line',
      'account',
      'team-member',
      'outcome',
      'touchpoint',
      'contact',
      'relationship',
      'informal-line',
      'buying-center',
      'role-preset',
      'touch-rhythm',
      'coach',
      'workspace',
    ],
  }),
}
