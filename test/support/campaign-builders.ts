import type { Payload, ProcedureName } from '#shared/contract/contract.ts'
import { wholePortfolio } from '#shared/domain/campaign/audience.ts'
import { aContact, aDay, anAccount, aTouchpoint } from './builders.ts'
import type { Caller } from './caller.ts'

type About<N extends ProcedureName> = Partial<Payload<N>>

export function aCampaign(on: Caller, about: About<'campaign.add'> = {}) {
  return on.do('campaign.add', { name: 'Line audit', ...about })
}

export async function aCampaignWave(on: Caller, about: About<'campaign.addWave'> = {}) {
  const campaignId = about.campaignId ?? (await aCampaign(on)).id
  return on.do('campaign.addWave', {
    title: 'Invitation',
    happensOn: aDay('2026-02-10'),
    channel: 'e-mail',
    ...about,
    campaignId,
  })
}

/** An account that was put into a campaign by hand. */
export async function aCampaignAccount(
  on: Caller,
  about: Readonly<{
    campaignId?: Payload<'campaign.get'>['id']
    accountId?: Payload<'account.get'>['id']
  }> = {},
) {
  const id = about.campaignId ?? (await aCampaign(on)).id
  const accountId = about.accountId ?? (await anAccount(on)).id
  const [row] = await on.do('campaign.addAccounts', { id, accountIds: [accountId], reason: 'Asked for it' })
  if (!row) throw new Error('The account was in the campaign already')
  return row
}

export async function aCampaignResponse(on: Caller) {
  const { campaignId, accountId } = await aCampaignAccount(on)
  const [response] = await on.do('campaign.addResponses', {
    campaignId,
    responses: [{ accountId, respondedOn: aDay('2026-02-12'), kind: 'answered' }],
  })
  if (!response) throw new Error('There is no response')
  return response
}

/** A campaign with a row in each of its tables: all accounts are in it, half of them held out, and one of them responded. */
export async function aFullCampaign(
  on: Caller,
  about: Readonly<{
    accountId: Payload<'account.get'>['id']
    ownerId: Payload<'team-member.getHoldings'>['id']
    contactId?: Payload<'contact.get'>['id']
  }>,
) {
  const { accountId, ownerId } = about
  const contactId = about.contactId ?? (await aContact(on, { accountId, lastName: 'Ritter' })).id
  const made = await aCampaign(on, { ownerId })
  const picked = await on.do('campaign.pickAudience', {
    id: made.id,
    version: made.version,
    audience: wholePortfolio,
  })
  const drawn = await on.do('campaign.drawHoldOut', {
    id: made.id,
    version: picked.campaign.version,
    percent: 50,
    seed: 7,
  })
  const wave = await aCampaignWave(on, { campaignId: made.id, costMinor: 40_000, material: 'Audit sheet' })
  const touchpoint = await aTouchpoint(on, { accountId, contactIds: [contactId] })
  const [response] = await on.do('campaign.addResponses', {
    campaignId: made.id,
    responses: [
      {
        accountId,
        contactId,
        waveId: wave.id,
        respondedOn: aDay('2026-02-12'),
        kind: 'came',
        touchpointId: touchpoint.id,
      },
    ],
  })
  const campaign = await on.do('campaign.edit', {
    id: made.id,
    version: drawn.campaign.version,
    changes: {
      aim: 'A visit at each works',
      aimMeasure: 'responses',
      aimValue: 6,
      state: 'running',
      startsOn: aDay('2026-02-01'),
      endsOn: aDay('2026-06-30'),
      budgetMinor: 100_000,
      marginPercent: 30,
    },
  })
  const { accounts } = await on.do('campaign.get', { id: campaign.id })
  return { campaign, wave, response, touchpoint, accounts }
}
