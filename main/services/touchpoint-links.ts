import type { Touchpoint } from '#shared/domain/touchpoint/model.ts'
import type { Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { touchpointShape } from '../store/touchpoint-tables.ts'

/** Touchpoints outlive what they belong to: it goes, they belong to nothing then. */
export async function loosenTouchpoints<F extends 'buyingCenterId' | 'opportunityId' | 'actionId'>(
  recorder: Recorder,
  field: F,
  ids: readonly NonNullable<Touchpoint[F]>[],
): Promise<void> {
  const touchpoints = await rows.listWhere(recorder.db, touchpointShape, field, ids)
  await recorder.updateAll(
    touchpointShape,
    touchpoints.map(({ id }) => ({ id, changes: { [field]: null } as Partial<Touchpoint> })),
  )
}
