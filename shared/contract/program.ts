import { planStates } from '#shared/domain/plan/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { objectiveId, planId } from './plan.ts'
import { query } from './procedure.ts'
import { amountMinor, count, currency, day, line } from './values.ts'

const progress = z.strictObject({
  total: count,
  done: count,
  inProgress: count,
  overdue: count,
  unassigned: count,
  share: z.number().nullable(),
})

export const programContract = {
  /**
   * What the accounts of a group bring together: for the account and each below it the plan that is in force with its objectives, the money
   * of the trailing year in the workspace's currency, what is open in the account's own, and the white space where a potential is known.
   * `accountsLeft` counts those beyond what is taken at once.
   */
  'program.getRollUp': query({
    input: z.strictObject({ accountId, today: day }),
    output: z.strictObject({
      /** Of all money but what is open. */
      currency,
      from: day,
      to: day,
      accountsLeft: count,
      accounts: z.array(
        z.strictObject({
          id: accountId,
          name: line,
          parentId: accountId.nullable(),
          currency,
          revenueMinor: amountMinor,
          contributionMinor: amountMinor,
          openMinor: amountMinor,
          potentialMinor: amountMinor.nullable(),
          /** Potential minus what was bought, over the product lines with a potential. */
          gapMinor: amountMinor.nullable(),
          plan: z
            .strictObject({
              id: planId,
              title: line,
              state: z.enum(planStates),
              progress,
              objectives: z.array(
                z.strictObject({ id: objectiveId, title: line, dueOn: day.nullable(), progress }),
              ),
            })
            .nullable(),
        }),
      ),
    }),
    reads: ['plan', 'account', 'order', 'opportunity', 'white-space', 'product-line', 'workspace'],
  }),
}
