import { wholePortfolio } from '#shared/domain/campaign/audience.ts'
import { anAccount, aDay, aTeamMember } from '../../support/builders.ts'
import {
  aCampaign,
  aCampaignAccount,
  aCampaignResponse,
  aCampaignWave,
  aFullCampaign,
} from '../../support/campaign-builders.ts'
import type { Caller } from '../../support/caller.ts'
import type { Cases } from './case.ts'

async function aWholeOne(on: Caller) {
  const { id: accountId } = await anAccount(on)
  const { id: ownerId } = await aTeamMember(on)
  return aFullCampaign(on, { accountId, ownerId })
}

export const campaignCases = {
  'campaign.list': {
    good: async (on) => {
      await aWholeOne(on)
      return {}
    },
    bad: null,
  },
  'campaign.get': { good: async (on) => ({ id: (await aWholeOne(on)).campaign.id }), bad: { id: 'first' } },
  'campaign.previewAudience': {
    good: async (on) => {
      await anAccount(on, { tier: 'Key' })
      return { audience: { ...wholePortfolio, tiers: ['Key'], keyPlayers: 'not-supported' as const } }
    },
    bad: { audience: { tiers: 'Key' } },
  },
  'campaign.listProposals': {
    good: async (on) => ({ id: (await aWholeOne(on)).campaign.id }),
    bad: { id: 7 },
  },
  'campaign.getAnalysis': {
    good: async (on) => ({ id: (await aWholeOne(on)).campaign.id }),
    bad: { id: null },
  },
  'campaign.add': { good: () => ({ name: 'Line audit' }), bad: { name: ' ' } },
  'campaign.edit': {
    good: async (on) => {
      const { id, version } = await aCampaign(on)
      return { id, version, changes: { aim: 'Six visits', state: 'running' as const, budgetMinor: 100_000 } }
    },
    bad: { changes: { influenceDays: 0 } },
  },
  'campaign.remove': {
    good: async (on) => {
      const { id, version } = (await aWholeOne(on)).campaign
      return { id, version }
    },
    bad: { version: 0 },
  },
  'campaign.pickAudience': {
    good: async (on) => {
      await anAccount(on, { tier: 'Key' })
      const { id, version } = await aCampaign(on)
      return { id, version, audience: { ...wholePortfolio, tiers: ['Key'], silentDays: 90 } }
    },
    bad: { audience: { silentDays: 0 } },
  },
  'campaign.addAccounts': {
    good: async (on) => ({
      id: (await aCampaign(on)).id,
      accountIds: [(await anAccount(on)).id],
      reason: 'Asked for it',
    }),
    bad: { accountIds: [] },
  },
  'campaign.editAccount': {
    good: async (on) => {
      const { id, version } = await aCampaignAccount(on)
      return { id, version, changes: { leftOutReason: 'A complaint is open' } }
    },
    bad: { changes: { reason: 1 } },
  },
  'campaign.removeAccount': {
    good: async (on) => {
      const { id, version } = await aCampaignAccount(on)
      return { id, version }
    },
    bad: { id: '' },
  },
  'campaign.drawHoldOut': {
    good: async (on) => {
      await anAccount(on)
      await anAccount(on, { name: 'Brix' })
      const { id, version } = await aCampaign(on)
      const picked = await on.do('campaign.pickAudience', { id, version, audience: wholePortfolio })
      return { id, version: picked.campaign.version, percent: 50, seed: 3 }
    },
    bad: { percent: 100 },
  },
  'campaign.addWave': {
    good: async (on) => ({
      campaignId: (await aCampaign(on)).id,
      title: 'Invitation',
      happensOn: aDay('2026-02-10'),
      channel: 'e-mail' as const,
    }),
    bad: { channel: 'pigeon' },
  },
  'campaign.editWave': {
    good: async (on) => {
      const { id, version } = await aCampaignWave(on)
      return { id, version, changes: { material: 'Audit sheet', costMinor: 12_000 } }
    },
    bad: { changes: { costMinor: -1 } },
  },
  'campaign.removeWave': {
    good: async (on) => {
      const { id, version } = await aCampaignWave(on)
      return { id, version }
    },
    bad: { version: '1' },
  },
  'campaign.addResponses': {
    good: async (on) => {
      const { campaignId, accountId } = await aCampaignAccount(on)
      const respondedOn = aDay('2026-02-12')
      return { campaignId, responses: [{ accountId, respondedOn, kind: 'asked-for-offer' as const }] }
    },
    bad: { responses: [] },
  },
  'campaign.editResponse': {
    good: async (on) => {
      const { id, version } = await aCampaignResponse(on)
      return { id, version, changes: { kind: 'came' as const } }
    },
    bad: { changes: { kind: 'slept' } },
  },
  'campaign.removeResponse': {
    good: async (on) => {
      const { id, version } = await aCampaignResponse(on)
      return { id, version }
    },
    bad: { version: 0 },
  },
} satisfies Cases
