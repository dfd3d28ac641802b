import { keyPlayerViews, type AudienceView } from '#shared/domain/campaign/audience.ts'
import {
  aimMeasures,
  campaignStates,
  dismissedAtMost,
  responseKinds,
  type Campaign,
  type CampaignAccount,
  type CampaignResponse,
  type CampaignWave,
} from '#shared/domain/campaign/model.ts'
import { touchpointChannels } from '#shared/domain/touchpoint/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { touchpointId } from './outcome.ts'
import { command } from './procedure.ts'
import { teamMemberId } from './team-member.ts'
import {
  amountMinor,
  changesOf,
  count,
  currency,
  day,
  filledLine,
  idOf,
  line,
  note,
  version,
} from './values.ts'

export const campaignId = idOf('campaign')
export const campaignWaveId = idOf('campaign-wave')
const campaignAccountId = idOf('campaign-account')
const campaignResponseId = idOf('campaign-response')

const words = z.array(line).max(50).readonly()
export const audienceView = z.strictObject({
  tiers: words,
  segments: words,
  regions: words,
  industries: words,
  ownerIds: z.array(teamMemberId).max(50).readonly(),
  hasOpenPipeline: z.boolean().nullable(),
  silentDays: z.int().min(1).max(3_650).nullable(),
  keyPlayers: z.enum(keyPlayerViews).nullable(),
}) satisfies z.ZodType<AudienceView>

const percentHeldOut = z.int().min(1).max(90)
const seed = z.int().min(0).max(999_999)
const fields = {
  name: filledLine,
  aim: note,
  aimMeasure: z.enum(aimMeasures).nullable(),
  aimValue: amountMinor.min(0).nullable(),
  state: z.enum(campaignStates),
  ownerId: teamMemberId.nullable(),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  currency,
  budgetMinor: amountMinor.min(0).nullable(),
  responseDays: z.int().min(0).max(365),
  influenceDays: z.int().min(1).max(730),
  marginPercent: z.int().min(0).max(100).nullable(),
  /** Proposed responses of which somebody said that they are none. */
  dismissed: z
    .array(z.strictObject({ touchpointId, contactId: contactId.nullable() }))
    .max(dismissedAtMost)
    .readonly()
    .nullable(),
}
export const campaign = z.strictObject({
  id: campaignId,
  ...fields,
  audience: audienceView.nullable(),
  holdOutPercent: percentHeldOut.nullable(),
  holdOutSeed: seed.nullable(),
  version,
}) satisfies z.ZodType<Campaign>

export const campaignAccount = z.strictObject({
  id: campaignAccountId,
  campaignId,
  accountId,
  origin: z.enum(['view', 'hand']),
  reason: note,
  isHeldOut: z.boolean(),
  leftOutReason: note.nullable(),
  version,
}) satisfies z.ZodType<CampaignAccount>

const waveFields = {
  title: filledLine,
  happensOn: day,
  channel: z.enum(touchpointChannels),
  material: line,
  link: z
    .string()
    .trim()
    .max(2_000)
    .refine((value) => !value.includes('\0') && value.isWellFormed(), {
      message: 'Not storable text',
    }),
  costMinor: amountMinor.min(0).nullable(),
}
export const campaignWave = z.strictObject({
  id: campaignWaveId,
  campaignId,
  ...waveFields,
  version,
}) satisfies z.ZodType<CampaignWave>

const responseFields = {
  contactId: contactId.nullable(),
  waveId: campaignWaveId.nullable(),
  respondedOn: day,
  kind: z.enum(responseKinds),
  note,
}
export const campaignResponse = z.strictObject({
  id: campaignResponseId,
  campaignId,
  accountId,
  ...responseFields,
  touchpointId: touchpointId.nullable(),
  version,
}) satisfies z.ZodType<CampaignResponse>

const touches = ['campaign'] as const

export const campaignContract = {
  'campaign.add': command({
    input: z.strictObject({ name: filledLine, ownerId: teamMemberId.nullable().default(null) }),
    output: campaign,
    touches: [...touches],
  }),
  'campaign.edit': command({
    input: z.strictObject({ id: campaignId, version, changes: changesOf(fields) }),
    output: campaign,
    touches: [...touches],
    typed: ['name', 'aim', 'aimValue', 'budgetMinor'],
  }),
  /** With its audience, its waves and what came back. */
  'campaign.remove': command({
    input: z.strictObject({ id: campaignId, version }),
    output: z.strictObject({ id: campaignId }),
    touches: [...touches],
  }),
  /**
   * Keeps the view with the campaign and puts every account in that is in it, with the reason. What an earlier view had picked and
   * this one does not goes, unless it responded; what was put in or left out by hand stays so. While nothing has gone out,
   * the hold-out group is drawn anew with the seed it was drawn with.
   */
  'campaign.pickAudience': command({
    input: z.strictObject({ id: campaignId, version, audience: audienceView }),
    output: z.strictObject({ campaign, added: count, removed: count }),
    touches: [...touches],
  }),
  /** By hand, with one reason. Accounts that are in it already stay as they are. */
  'campaign.addAccounts': command({
    input: z.strictObject({
      id: campaignId,
      accountIds: z.array(accountId).min(1).max(200),
      reason: note,
    }),
    output: z.array(campaignAccount),
    touches: [...touches],
  }),
  /** A reason to leave it out takes it out of the audience and of the hold-out group; `null` takes it back in. */
  'campaign.editAccount': command({
    input: z.strictObject({
      id: campaignAccountId,
      version,
      changes: changesOf({ reason: note, leftOutReason: note.nullable() }),
    }),
    output: campaignAccount,
    touches: [...touches],
    typed: ['reason', 'leftOutReason'],
  }),
  /** With its responses. */
  'campaign.removeAccount': command({
    input: z.strictObject({ id: campaignAccountId, version }),
    output: z.strictObject({ id: campaignAccountId }),
    touches: [...touches],
  }),
  /** Draws so many percent of what a view picked. Once a wave has gone out the group stays; no percent is no group. */
  'campaign.drawHoldOut': command({
    input: z.strictObject({ id: campaignId, version, percent: percentHeldOut.nullable(), seed }),
    output: z.strictObject({ campaign, heldOut: count }),
    touches: [...touches],
  }),
  'campaign.addWave': command({
    input: z.strictObject({
      campaignId,
      title: waveFields.title,
      happensOn: day,
      channel: waveFields.channel,
      material: line.default(''),
      link: waveFields.link.default(''),
      costMinor: waveFields.costMinor.default(null),
    }),
    output: campaignWave,
    touches: [...touches],
  }),
  'campaign.editWave': command({
    input: z.strictObject({ id: campaignWaveId, version, changes: changesOf(waveFields) }),
    output: campaignWave,
    touches: [...touches],
    typed: ['title', 'material', 'link', 'costMinor'],
  }),
  /** What came back stays, and belongs to no wave in particular. */
  'campaign.removeWave': command({
    input: z.strictObject({ id: campaignWaveId, version }),
    output: z.strictObject({ id: campaignWaveId }),
    touches: [...touches],
  }),
  /** One by hand, or those that were proposed and that somebody confirms. */
  'campaign.addResponses': command({
    input: z.strictObject({
      campaignId,
      responses: z
        .array(
          z.strictObject({
            accountId,
            contactId: responseFields.contactId.default(null),
            waveId: responseFields.waveId.default(null),
            respondedOn: day,
            kind: responseFields.kind,
            touchpointId: touchpointId.nullable().default(null),
            note: note.default(''),
          }),
        )
        .min(1)
        .max(500),
    }),
    output: z.array(campaignResponse),
    touches: [...touches],
  }),
  'campaign.editResponse': command({
    input: z.strictObject({ id: campaignResponseId, version, changes: changesOf(responseFields) }),
    output: campaignResponse,
    touches: [...touches],
    typed: ['note'],
  }),
  'campaign.removeResponse': command({
    input: z.strictObject({ id: campaignResponseId, version }),
    output: z.strictObject({ id: campaignResponseId }),
    touches: [...touches],
  }),
}
