import type { AccountId } from '#shared/domain/account/model.ts'
import type { CampaignId } from '#shared/domain/campaign/model.ts'
import { AppFailure, ruleFailure } from '#shared/contract/errors.ts'
import { displayName, type ContactId } from '#shared/domain/relationship/model.ts'
import type { HandlersOf } from '../core/context.ts'
import {
  campaignAccountShape,
  campaignResponseShape,
  campaignShape,
  campaignWaveShape,
} from '../store/campaign-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { contactShape } from '../store/tables.ts'
import { touchpointShape } from '../store/touchpoint-tables.ts'
import { edit, get, getAll, getAt } from './outcome.ts'

type Parts = Pick<
  HandlersOf<'campaign'>,
  | 'campaign.addWave'
  | 'campaign.editWave'
  | 'campaign.removeWave'
  | 'campaign.addResponses'
  | 'campaign.editResponse'
  | 'campaign.removeResponse'
>

/** The waves of a campaign and what came back. */
export const campaignPartHandlers: Parts = {
  'campaign.addWave': async ({ recorder, db, newId }, { campaignId, ...fields }) => {
    await get(db, campaignShape, campaignId)

    const wave = { id: newId<'campaign-wave'>(), campaignId, ...fields, version: 1 }
    await recorder.insert(campaignWaveShape, [wave])
    return wave
  },

  'campaign.editWave': ({ recorder }, { id, version, changes }) =>
    edit(recorder, campaignWaveShape, id, changes, version),

  'campaign.removeWave': async ({ recorder, db }, { id, version }) => {
    await getAt(db, campaignWaveShape, id, version)
    const responses = await rows.listWhere(db, campaignResponseShape, 'waveId', [id])

    await recorder.updateAll(
      campaignResponseShape,
      responses.map((response) => ({ id: response.id, changes: { waveId: null } })),
    )
    await recorder.remove(campaignWaveShape, [id])
    return { id }
  },

  'campaign.addResponses': async ({ recorder, db, newId }, { campaignId, responses }) => {
    await get(db, campaignShape, campaignId)
    await refuseOutsiders(
      db,
      campaignId,
      responses.map(({ accountId }) => accountId),
    )
    for (const { accountId, contactId } of responses) await refuseOtherContact(db, accountId, contactId)
    const waveIds = responses.flatMap(({ waveId }) => waveId ?? [])
    const waves = await getAll(db, campaignWaveShape, waveIds)
    if (waves.some((wave) => wave.campaignId !== campaignId)) throw notThere('campaign_wave')
    const touchpointIds = responses.flatMap(({ touchpointId }) => touchpointId ?? [])
    await getAll(db, touchpointShape, touchpointIds)

    const added = responses.map((response) => ({
      id: newId<'campaign-response'>(),
      campaignId,
      ...response,
      version: 1,
    }))
    await recorder.insert(campaignResponseShape, added)
    return added
  },

  'campaign.editResponse': async ({ recorder, db }, { id, version, changes }) => {
    const { campaignId, accountId } = await get(db, campaignResponseShape, id)
    await refuseOtherContact(db, accountId, changes.contactId ?? null)
    const wave = changes.waveId ? await get(db, campaignWaveShape, changes.waveId) : undefined
    if (wave && wave.campaignId !== campaignId) throw notThere('campaign_wave')
    return edit(recorder, campaignResponseShape, id, changes, version)
  },

  'campaign.removeResponse': async ({ recorder, db }, { id, version }) => {
    await getAt(db, campaignResponseShape, id, version)
    await recorder.remove(campaignResponseShape, [id])
    return { id }
  },
}

/** Only an account of the audience responds to a campaign. */
async function refuseOutsiders(
  db: Reader,
  campaignId: CampaignId,
  accountIds: readonly AccountId[],
): Promise<void> {
  const inside = await rows.listWhere(db, campaignAccountShape, 'campaignId', [campaignId])
  const known = new Set(inside.map(({ accountId }) => accountId))
  if (accountIds.some((id) => !known.has(id))) throw notThere('campaign_account')
}

async function refuseOtherContact(
  db: Reader,
  accountId: AccountId,
  contactId: ContactId | null,
): Promise<void> {
  if (contactId === null) return
  const contact = await get(db, contactShape, contactId)
  if (contact.accountId !== accountId)
    throw ruleFailure({ rule: 'contact-at-other-account', contact: displayName(contact) })
}

function notThere(object: string): AppFailure {
  return new AppFailure({ code: 'not-found', object })
}
