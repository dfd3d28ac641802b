import type { AccountId } from '#shared/domain/account/model.ts'
import type { CampaignResponse } from '#shared/domain/campaign/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { campaignAccountShape, campaignResponseShape, campaignShape } from '../store/campaign-tables.ts'
import type { Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'

/** Takes accounts that go out of every campaign, with what they did there. */
export async function removeFromCampaigns(
  recorder: Recorder,
  accountIds: readonly AccountId[],
): Promise<void> {
  const responses = await rows.listWhere(recorder.db, campaignResponseShape, 'accountId', accountIds)
  const accounts = await rows.listWhere(recorder.db, campaignAccountShape, 'accountId', accountIds)
  await recorder.remove(
    campaignResponseShape,
    responses.map(({ id }) => id),
  )
  await recorder.remove(
    campaignAccountShape,
    accounts.map(({ id }) => id),
  )
}

/** A response outlives the person and the touchpoint it came from: it is the account's then. */
export async function loosenResponses<F extends 'contactId' | 'touchpointId'>(
  recorder: Recorder,
  field: F,
  ids: readonly NonNullable<CampaignResponse[F]>[],
): Promise<void> {
  const responses = await rows.listWhere(recorder.db, campaignResponseShape, field, ids)
  await recorder.updateAll(
    campaignResponseShape,
    responses.map(({ id }) => ({ id, changes: { [field]: null } as Partial<CampaignResponse> })),
  )
}

export async function loosenCampaigns(recorder: Recorder, ownerId: TeamMemberId): Promise<void> {
  const owned = await rows.listWhere(recorder.db, campaignShape, 'ownerId', [ownerId])
  await recorder.updateAll(
    campaignShape,
    owned.map(({ id }) => ({ id, changes: { ownerId: null } })),
  )
}
