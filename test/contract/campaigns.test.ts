import { wholePortfolio } from '#shared/domain/campaign/audience.ts'
import type { CampaignId } from '#shared/domain/campaign/model.ts'
import { expect, test } from 'vitest'
import { allContent } from '../support/all-rows.ts'
import { aContact, aDay, anAccount, aTeamMember, aTouchpoint } from '../support/builders.ts'
import { aCampaign, aCampaignAccount, aCampaignWave } from '../support/campaign-builders.ts'
import { openCore, type Core } from '../support/core.ts'

const known = <I>({ id, version }: Readonly<{ id: I; version: number }>) => ({ id, version })

/** So many accounts of a tier, and a campaign whose audience is that tier. */
async function aPickedCampaign(core: Core, count: number) {
  for (let at = 0; at < count; at += 1) await anAccount(core, { name: `Works ${at}`, tier: 'A' })
  const { id, version } = await aCampaign(core)
  const { campaign } = await core.do('campaign.pickAudience', {
    id,
    version,
    audience: { ...wholePortfolio, tiers: ['A'] },
  })
  return campaign
}

const accountsOf = async (core: Core, id: CampaignId) => (await core.do('campaign.get', { id })).accounts

test('a view picks the audience and says why each is in it; what the user did by hand outlasts the next pick', async () => {
  const core = await openCore()
  const owner = await aTeamMember(core)
  const dairy = await anAccount(core, { name: 'Dairy', tier: 'A', ownerId: owner.id })
  const mill = await anAccount(core, { name: 'Mill', tier: 'A' })
  const brewery = await anAccount(core, { name: 'Brewery', tier: 'B' })
  await aTouchpoint(core, { accountId: dairy.id, happenedOn: aDay('2025-10-01') })
  const { id, version } = await aCampaign(core)
  const audience = { ...wholePortfolio, tiers: ['A'], silentDays: 30 }
  expect(await core.do('campaign.previewAudience', { audience })).toHaveLength(2)

  const first = await core.do('campaign.pickAudience', { id, version, audience })
  expect(first).toMatchObject({ added: 2, removed: 0, campaign: { audience } })
  const said = (await accountsOf(core, id)).map(({ accountName, reason }) => [accountName, reason])
  expect(said).toEqual([
    ['Dairy', expect.stringMatching(/^tier A; not met for \d+ days$/)],
    ['Mill', 'tier A; never met'],
  ])

  await core.do('campaign.addAccounts', { id, accountIds: [brewery.id, mill.id], reason: 'Asked for it' })
  const [dairyRow] = await accountsOf(core, id).then((all) => all.filter((row) => row.accountId === dairy.id))
  await core.do('campaign.editAccount', {
    id: dairyRow!.id,
    version: dairyRow!.version,
    changes: { leftOutReason: 'A complaint is open' },
  })
  await core.do('account.edit', { id: mill.id, version: mill.version, changes: { tier: 'C' } })
  const second = await core.do('campaign.pickAudience', { ...known(first.campaign), audience })

  expect(second).toMatchObject({ added: 0, removed: 1 })
  expect(
    (await accountsOf(core, id)).map(({ accountName, origin, leftOutReason }) => [
      accountName,
      origin,
      leftOutReason,
    ]),
  ).toEqual([
    ['Brewery', 'hand', null],
    ['Dairy', 'view', 'A complaint is open'],
  ])
})

test('the hold-out group is drawn again to the same, never from what was put in by hand, and stays once a wave is out', async () => {
  const core = await openCore()
  const picked = await aPickedCampaign(core, 12)
  const other = await anAccount(core, { name: 'By hand' })
  await core.do('campaign.addAccounts', { id: picked.id, accountIds: [other.id], reason: 'Asked' })
  const heldOut = async () =>
    (await accountsOf(core, picked.id)).filter((row) => row.isHeldOut).map(({ accountName }) => accountName)

  const one = await core.do('campaign.drawHoldOut', { ...known(picked), percent: 25, seed: 41 })
  const drawn = await heldOut()
  expect([one.heldOut, drawn.length, drawn.includes('By hand')]).toEqual([3, 3, false])
  const none = await core.do('campaign.drawHoldOut', { ...known(one.campaign), percent: null, seed: 0 })
  expect(await heldOut()).toEqual([])
  const again = await core.do('campaign.drawHoldOut', { ...known(none.campaign), percent: 25, seed: 41 })
  expect(await heldOut()).toEqual(drawn)

  await aCampaignWave(core, { campaignId: picked.id, happensOn: aDay('2020-01-01') })
  expect(
    await core.refusal('campaign.drawHoldOut', { ...known(again.campaign), percent: 50, seed: 1 }),
  ).toMatchObject({ broken: { rule: 'campaign-under-way' } })
  const audience = { ...wholePortfolio, tiers: ['A'] }
  await anAccount(core, { name: 'Came late', tier: 'A' })
  await core.do('campaign.pickAudience', { ...known(again.campaign), audience })
  expect(await heldOut()).toEqual(drawn)
})

test('touchpoints are proposed, and confirmed they are proposed no more; what they hang on may go without them', async () => {
  const core = await openCore()
  const contact = await aContact(core)
  const { accountId } = contact
  const { campaignId } = await aCampaignAccount(core, { accountId })
  const wave = await aCampaignWave(core, { campaignId, happensOn: aDay('2026-02-01'), channel: 'event' })
  const touchpoint = await aTouchpoint(core, {
    accountId,
    contactIds: [contact.id],
    channel: 'event',
    happenedOn: aDay('2026-02-03'),
  })

  const proposals = await core.do('campaign.listProposals', { id: campaignId })
  expect(proposals).toMatchObject([{ kind: 'came', waveId: wave.id, contactName: 'Ilse Brandt' }])
  const responses = proposals.map(({ accountName: _a, contactName: _c, subject: _s, ...each }) => each)
  await core.do('campaign.addResponses', { campaignId, responses })
  expect(await core.do('campaign.listProposals', { id: campaignId })).toEqual([])

  const stranger = await aContact(core, { lastName: 'Elsewhere' })
  expect(
    await core.refusal('campaign.addResponses', {
      campaignId,
      responses: [{ accountId, contactId: stranger.id, respondedOn: aDay('2026-02-03'), kind: 'came' }],
    }),
  ).toMatchObject({ broken: { rule: 'contact-at-other-account' } })
  expect(
    await core.refusal('campaign.addResponses', {
      campaignId,
      responses: [{ accountId: stranger.accountId, respondedOn: aDay('2026-02-03'), kind: 'came' }],
    }),
  ).toEqual({ code: 'not-found', object: 'campaign_account' })

  await core.do('touchpoint.remove', known(touchpoint))
  await core.do('contact.remove', known(contact))
  await core.do('campaign.removeWave', known(wave))
  expect((await core.do('campaign.get', { id: campaignId })).responses).toMatchObject([
    { touchpointId: null, contactId: null, waveId: null, accountId },
  ])
})

test('the analysis walks the record: what was opened and moved after a wave, what was won, who thinks otherwise', async () => {
  const core = await openCore()
  const campaign = await aPickedCampaign(core, 4)
  const drawn = await core.do('campaign.drawHoldOut', { ...known(campaign), percent: 50, seed: 5 })
  const rows = await accountsOf(core, campaign.id)
  const [aimedAt] = rows.filter((row) => !row.isHeldOut)
  const [heldOut] = rows.filter((row) => row.isHeldOut)
  const accountId = aimedAt!.accountId
  const friend = await aContact(core, { accountId, attitude: 0 })
  const other = await aContact(core, { accountId: heldOut!.accountId, attitude: 1 })
  const old = await core.do('opportunity.add', { accountId, name: 'Old line', amountMinor: 900_000 })
  await core.do('opportunity.add', { accountId: heldOut!.accountId, name: 'Untouched' })

  core.clock.forward(10 * 86_400_000)
  const today = core.clock.now().toISOString().slice(0, 10)
  await core.do('campaign.addWave', {
    campaignId: campaign.id,
    title: 'Invitation',
    happensOn: aDay(today),
    channel: 'e-mail',
    costMinor: 100_000,
  })
  core.clock.forward(5 * 86_400_000)
  const fresh = await core.do('opportunity.add', { accountId, name: 'New line' })
  await core.do('opportunity.edit', { ...known(old), changes: { state: 'won' } })
  await core.do('contact.edit', { ...known(friend), changes: { attitude: 1 } })
  await core.do('campaign.addResponses', {
    campaignId: campaign.id,
    responses: [{ accountId, contactId: friend.id, respondedOn: aDay(today), kind: 'asked-for-offer' }],
  })
  await core.do('campaign.edit', { ...known(drawn.campaign), changes: { marginPercent: 50 } })

  const analysis = await core.do('campaign.getAnalysis', { id: campaign.id })
  expect(analysis.figures).toMatchObject({
    aimedAt: 2,
    heldOut: 2,
    responded: { count: 1, of: 2 },
    influenced: { count: 1, of: 2 },
    againstHoldOut: { heldOut: { count: 0, of: 2 }, verdict: 'too-small' },
    won: [{ currency: 'EUR', count: 1, amountMinor: 900_000 }],
  })
  expect(analysis.opportunities.map(({ name, how }) => `${name} ${how}`).toSorted()).toEqual([
    'New line opened',
    'Old line won',
  ])
  expect(analysis.gain).toEqual({ gainMinor: 450_000, share: 3.5 })
  expect(analysis.attitudes).toMatchObject({ touched: { up: 1 }, heldOut: { same: 1 } })
  expect(analysis.people.map(({ contactId }) => contactId)).toEqual([friend.id, other.id])

  await core.do('opportunity.remove', known(fresh))
  expect((await core.do('campaign.getAnalysis', { id: campaign.id })).opportunities).toHaveLength(1)
})

test('a campaign goes with all that hangs on it, and one undo brings all of it back', async () => {
  const core = await openCore()
  const { campaignId } = await aCampaignAccount(core)
  await aCampaignWave(core, { campaignId })
  const { campaign } = await core.do('campaign.get', { id: campaignId })
  const before = allContent(core.path)

  await core.do('campaign.remove', known(campaign))
  const { campaign: none, campaign_account: accounts, campaign_wave: waves } = allContent(core.path)
  expect([none, accounts, waves]).toEqual([{}, {}, {}])
  await core.do('history.undo', {})
  expect(allContent(core.path)).toEqual(before)
})

test('is found by its name and by its aim, and told in the history with its view in words', async () => {
  const core = await openCore()
  const { id, version } = await aCampaign(core, { name: 'Audit of old lines' })
  const edited = await core.do('campaign.edit', { id, version, changes: { aim: 'Six visits at breweries' } })
  await core.do('campaign.pickAudience', {
    ...known(edited),
    audience: { ...wholePortfolio, tiers: ['A', 'B'], silentDays: 90 },
  })

  for (const text of ['old lines', 'breweries']) {
    const { groups } = await core.do('search.find', { text })
    expect(groups.map(({ kind, rows }) => [kind, rows.map((row) => row.title)])).toEqual([
      ['campaign', ['Audit of old lines']],
    ])
  }
  const { entries } = await core.do('history.listOfObject', { object: 'campaign', id })
  expect(entries[0]?.changes.flatMap(({ fields }) => fields)).toContainEqual({
    field: 'audience',
    before: null,
    after: ['tier A or B', 'not met for 90 days'],
  })
  expect(
    await core.refusal('campaign.edit', {
      id,
      version: edited.version + 1,
      changes: { startsOn: aDay('2026-05-01'), endsOn: aDay('2026-04-30') },
    }),
  ).toMatchObject({ broken: { rule: 'campaign-ends-before-it-starts' } })
})
