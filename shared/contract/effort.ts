import { touchpointChannels } from '#shared/domain/touchpoint/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { query } from './procedure.ts'
import { teamMemberId } from './team-member.ts'
import { count, day, line, share } from './values.ts'

/** Minutes of our people: those of a touchpoint times those of us who took part, of whom there is one where none is named. */
const sum = { touchpoints: count, minutes: count, unmeasured: count }

export const effortContract = {
  /** How much of our time went into touchpoints between two days, both included, of one account or of all. */
  'touchpoint.getEffort': query({
    input: z.strictObject({ accountId: accountId.nullable().default(null), from: day, until: day }),
    output: z.strictObject({
      total: z.strictObject(sum),
      months: z.array(z.strictObject({ month: z.string(), ...sum })).readonly(),
      channels: z.array(z.strictObject({ channel: z.enum(touchpointChannels), ...sum })).readonly(),
      /** Those with the most minutes, at most 100. */
      accounts: z.array(z.strictObject({ accountId, name: line, tier: line, ...sum })).readonly(),
      accountCount: count,
      /** Of one of us an hour is an hour, whoever else took part. */
      members: z.array(z.strictObject({ teamMemberId, name: line, ...sum })).readonly(),
      tiers: z
        .array(
          z.strictObject({
            tier: line,
            accounts: count,
            shareOfAccounts: share,
            shareOfMinutes: share.nullable(),
            ...sum,
          }),
        )
        .readonly(),
    }),
    reads: ['touchpoint', 'account', 'team-member'],
  }),
}
