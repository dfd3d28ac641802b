import type { CommandName } from '#shared/contract/contract.ts'
import { wholePortfolio } from '#shared/domain/campaign/audience.ts'
import { campaignStates, responseKinds } from '#shared/domain/campaign/model.ts'
import { known, orNone, type Input } from './edit-dice.ts'

/** What somebody does to campaigns and to what belongs to them. */
export const campaignInputs: Partial<Record<CommandName, Input>> = {
  'campaign.add': (pick, dice) => ({
    name: `K${dice.text}`,
    ownerId: orNone(dice, () => pick('team_member', dice.other).id),
  }),
  'campaign.edit': (pick, { one, text, number, isNone }) => ({
    ...known(pick('campaign', one)),
    changes: {
      aim: text,
      aimMeasure: isNone ? null : 'opportunities',
      aimValue: number,
      state: campaignStates[number % campaignStates.length],
      startsOn: isNone ? null : '2026-02-01',
      marginPercent: isNone ? null : 40,
      dismissed: isNone ? null : [{ touchpointId: pick('touchpoint', one).id, contactId: null }],
    },
  }),
  'campaign.remove': (pick, { one }) => known(pick('campaign', one)),
  'campaign.pickAudience': (pick, { one, number, isNone }) => ({
    ...known(pick('campaign', one)),
    audience: isNone
      ? wholePortfolio
      : { ...wholePortfolio, silentDays: number + 1, keyPlayers: 'not-supported' },
  }),
  'campaign.addAccounts': (pick, { one, other, text }) => ({
    id: pick('campaign', one).id,
    accountIds: [pick('account', other).id],
    reason: text,
  }),
  'campaign.editAccount': (pick, { one, text, isNone }) => ({
    ...known(pick('campaign_account', one)),
    changes: { leftOutReason: isNone ? null : text },
  }),
  'campaign.removeAccount': (pick, { one }) => known(pick('campaign_account', one)),
  'campaign.drawHoldOut': (pick, { one, number, isNone }) => ({
    ...known(pick('campaign', one)),
    percent: isNone ? null : 10 * number + 5 > 90 ? 90 : 10 * number + 5,
    seed: number,
  }),
  'campaign.addWave': (pick, { one, text, number, isNone }) => ({
    campaignId: pick('campaign', one).id,
    title: `V${text}`,
    happensOn: isNone ? '2026-02-02' : '2030-01-01',
    channel: 'call',
    costMinor: isNone ? null : number,
  }),
  'campaign.editWave': (pick, { one, text, number }) => ({
    ...known(pick('campaign_wave', one)),
    changes: { material: text, costMinor: number },
  }),
  'campaign.removeWave': (pick, { one }) => known(pick('campaign_wave', one)),
  'campaign.addResponses': (pick, { one, number, text }) => {
    const { campaign_id: campaignId, account_id: accountId } = pick('campaign_account', one)
    const kind = responseKinds[number % responseKinds.length]
    return { campaignId, responses: [{ accountId, respondedOn: '2026-02-05', kind, note: text }] }
  },
  'campaign.editResponse': (pick, { one, number, text }) => ({
    ...known(pick('campaign_response', one)),
    changes: { kind: responseKinds[number % responseKinds.length], note: text },
  }),
  'campaign.removeResponse': (pick, { one }) => known(pick('campaign_response', one)),
}
