import type {
  Campaign,
  CampaignAccount,
  CampaignResponse,
  CampaignWave,
} from '#shared/domain/campaign/model.ts'
import { shapeOf, versioned } from './shape.ts'

export const campaignShape = shapeOf<Campaign>()('campaign', {
  ...versioned,
  name: 'text',
  aim: 'text',
  aimMeasure: 'text',
  aimValue: 'integer',
  state: 'text',
  ownerId: 'text',
  startsOn: 'text',
  endsOn: 'text',
  currency: 'text',
  budgetMinor: 'integer',
  responseDays: 'integer',
  influenceDays: 'integer',
  marginPercent: 'integer',
  audience: 'record',
  holdOutPercent: 'integer',
  holdOutSeed: 'integer',
  dismissed: 'list',
})

export const campaignAccountShape = shapeOf<CampaignAccount>()('campaign_account', {
  ...versioned,
  campaignId: 'text',
  accountId: 'text',
  origin: 'text',
  reason: 'text',
  isHeldOut: 'flag',
  leftOutReason: 'text',
})

export const campaignWaveShape = shapeOf<CampaignWave>()('campaign_wave', {
  ...versioned,
  campaignId: 'text',
  title: 'text',
  happensOn: 'text',
  channel: 'text',
  material: 'text',
  link: 'text',
  costMinor: 'integer',
})

export const campaignResponseShape = shapeOf<CampaignResponse>()('campaign_response', {
  ...versioned,
  campaignId: 'text',
  accountId: 'text',
  contactId: 'text',
  waveId: 'text',
  respondedOn: 'text',
  kind: 'text',
  touchpointId: 'text',
  note: 'text',
})

/** Parents before their children. */
export const campaignShapes = [
  campaignShape,
  campaignAccountShape,
  campaignWaveShape,
  campaignResponseShape,
] as const
