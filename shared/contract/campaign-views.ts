import { verdicts } from '#shared/domain/campaign/comparison.ts'
import { campaignStates, responseKinds } from '#shared/domain/campaign/model.ts'
import { opportunityStates } from '#shared/domain/opportunity/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import {
  audienceView,
  campaign,
  campaignAccount,
  campaignId,
  campaignResponse,
  campaignWave,
  campaignWaveId,
} from './campaign.ts'
import { contactId } from './contact.ts'
import { opportunityId } from './opportunity.ts'
import { touchpointId } from './outcome.ts'
import { query } from './procedure.ts'
import { stageKey } from './sales-process.ts'
import {
  amountMinor,
  attitude,
  count,
  currency,
  day,
  line,
  note,
  share,
  shownName,
  version,
} from './values.ts'

const row = z.strictObject({
  id: campaignId,
  name: line,
  state: z.enum(campaignStates),
  ownerName: line.nullable(),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  currency,
  budgetMinor: amountMinor.nullable(),
  costMinor: amountMinor,
  aimedAt: count,
  heldOut: count,
  responded: count,
  version,
})
export type CampaignRow = z.output<typeof row>

const proportion = z.strictObject({ count, of: count, low: share, high: share })
const comparison = z.strictObject({
  aimedAt: proportion,
  heldOut: proportion,
  difference: z.strictObject({ value: z.number(), low: z.number(), high: z.number() }),
  lift: z.number().nullable(),
  verdict: z.enum(verdicts),
})
const moves = z.strictObject({
  people: count,
  up: count,
  same: count,
  down: count,
  notKnown: count,
  meanBefore: z.number().nullable(),
  meanAfter: z.number().nullable(),
})

const around = ['campaign', 'account', 'team-member', 'contact', 'touchpoint'] as const

export const campaignViewContract = {
  /** Those under way first, then by the day they begin, the latest first. */
  'campaign.list': query({
    input: z.strictObject({}),
    output: z.array(row),
    reads: ['campaign', 'team-member'],
  }),
  /** A campaign with its audience by name, its waves by day, and what came back, the latest first. */
  'campaign.get': query({
    input: z.strictObject({ id: campaignId }),
    output: z.strictObject({
      campaign,
      ownerName: line.nullable(),
      accounts: z.array(
        campaignAccount.extend({ accountName: line, tier: line, ownerName: line.nullable() }),
      ),
      waves: z.array(campaignWave),
      responses: z.array(campaignResponse.extend({ contactName: shownName.nullable() })),
    }),
    reads: [...around],
  }),
  /** Which accounts a view has today, and why; nothing is kept. */
  'campaign.previewAudience': query({
    input: z.strictObject({ audience: audienceView }),
    output: z.array(z.strictObject({ accountId, accountName: line, reason: note })),
    reads: ['account', 'team-member', 'contact', 'touchpoint', 'opportunity', 'buying-center', 'role-preset'],
  }),
  /** Touchpoints that may be responses: in the channel of a wave, within the days that the campaign says after it. */
  'campaign.listProposals': query({
    input: z.strictObject({ id: campaignId }),
    output: z.array(
      z.strictObject({
        accountId,
        accountName: line,
        contactId: contactId.nullable(),
        contactName: shownName.nullable(),
        waveId: campaignWaveId,
        respondedOn: day,
        kind: z.enum(responseKinds),
        touchpointId,
        subject: line,
      }),
    ),
    reads: [...around],
  }),
  /**
   * What came of a campaign by today, each figure with what it is made of: the accounts with their kinds of response, the opportunities
   * that something became of after a wave, and the people who were touched or held out. Opportunities that were removed since are not told.
   */
  'campaign.getAnalysis': query({
    input: z.strictObject({ id: campaignId }),
    output: z.strictObject({
      today: day,
      firstWaveOn: day.nullable(),
      currency,
      costMinor: amountMinor,
      withoutCost: count,
      figures: z.strictObject({
        aimedAt: count,
        reached: count,
        heldOut: count,
        responded: proportion,
        byKind: z.array(proportion.extend({ kind: z.enum(responseKinds) })),
        influenced: proportion,
        againstHoldOut: comparison.nullable(),
        won: z.array(z.strictObject({ currency, count, amountMinor })),
      }),
      /** Of what was won in the campaign's currency. */
      gain: z.strictObject({ gainMinor: amountMinor, share: z.number().nullable() }),
      attitudes: z.strictObject({ touched: moves, heldOut: moves, comparison: comparison.nullable() }),
      accounts: z.array(
        z.strictObject({
          accountId,
          accountName: line,
          isHeldOut: z.boolean(),
          kinds: z.array(z.enum(responseKinds)),
          influenced: count,
        }),
      ),
      opportunities: z.array(
        z.strictObject({
          opportunityId,
          name: line,
          accountId,
          accountName: line,
          isHeldOut: z.boolean(),
          state: z.enum(opportunityStates),
          amountMinor: amountMinor.nullable(),
          currency,
          how: z.enum(['opened', 'moved-up', 'won']),
          on: day,
          waveOn: day,
          from: stageKey.nullable(),
          to: stageKey.nullable(),
        }),
      ),
      people: z.array(
        z.strictObject({
          contactId,
          name: shownName,
          accountId,
          accountName: line,
          group: z.enum(['touched', 'held-out']),
          before: attitude.nullable(),
          after: attitude.nullable(),
        }),
      ),
    }),
    reads: [...around, 'opportunity', 'sales-process', 'history'],
  }),
}
