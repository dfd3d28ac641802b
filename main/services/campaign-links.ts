import type { AccountId } from '#shared/domain/account/model.ts'
import { campaignAccountShape, campaignResponseShape } from '../store/campaign-tables.ts'
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
