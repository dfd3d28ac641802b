import { z } from 'zod'
import { accountId } from './account.ts'
import { buyingCenterId } from './buying-center.ts'
import { contactId } from './contact.ts'
import { opportunityId } from './opportunity.ts'
import { query } from './procedure.ts'
import { teamMemberId } from './team-member.ts'
import { amountMinor, attitude, count, currency, day, influence, line, share, shownName } from './values.ts'

/** The money of twelve months in the workspace's currency, and of the twelve before; `null` where there is no order line. */
const money = z.strictObject({
  currency,
  from: day,
  to: day,
  revenueMinor: amountMinor.nullable(),
  revenueBeforeMinor: amountMinor.nullable(),
  marginMinor: amountMinor.nullable(),
  contributionMinor: amountMinor.nullable(),
})

export const planKnownContract = {
  /** What the workspace knows of an account for the sections of its plans, as of a day, without anybody having written it there. */
  'plan.getKnown': query({
    input: z.strictObject({ accountId, today: day }),
    output: z.strictObject({
      profile: z.strictObject({
        industry: line,
        segment: line,
        region: line,
        city: line,
        country: line,
        employees: count.nullable(),
        annualRevenueMinor: amountMinor.nullable(),
        currency,
      }),
      money,
      /** What was bought by product line in the same months, the most first. */
      productLines: z.array(z.strictObject({ name: line, netMinor: amountMinor, beforeMinor: amountMinor })),
      /** Key players, those of most weight first. */
      players: z.array(
        z.strictObject({
          contactId,
          name: shownName,
          title: line,
          attitude: attitude.nullable(),
          influence: influence.nullable(),
          coveredBy: z.array(shownName),
          lastOn: day.nullable(),
        }),
      ),
      centers: z.array(
        z.strictObject({
          id: buyingCenterId,
          name: line,
          light: z.enum(['red', 'amber', 'green']),
          support: z.number().min(-1).max(1).nullable(),
          unknownShare: share.nullable(),
          members: count,
        }),
      ),
      /** Open ones, the one that closes first first, those without a day last. */
      opportunities: z.array(
        z.strictObject({
          id: opportunityId,
          name: line,
          stage: line.nullable(),
          amountMinor: amountMinor.nullable(),
          currency,
          probability: z.int().min(0).max(100),
          closesOn: day.nullable(),
        }),
      ),
      /** Who of us knows somebody there, or answers for the account. */
      team: z.array(
        z.strictObject({
          teamMemberId,
          name: shownName,
          role: line,
          isOwner: z.boolean(),
          contacts: count,
          players: count,
        }),
      ),
    }),
    reads: [
      'account',
      'workspace',
      'order',
      'product-line',
      'contact',
      'relationship',
      'team-member',
      'buying-center',
      'role-preset',
      'opportunity',
      'sales-process',
      'touchpoint',
    ],
  }),
}
