import type { Lead } from '#shared/domain/lead/model.ts'
import { leadShape } from '../store/lead-tables.ts'
import type { Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'

/** Leads outlive what they became and whose they were: it goes, they keep that they were converted. */
export async function loosenLeads<F extends 'accountId' | 'contactId' | 'opportunityId' | 'ownerId'>(
  recorder: Recorder,
  field: F,
  ids: readonly NonNullable<Lead[F]>[],
): Promise<void> {
  const leads = await rows.listWhere(recorder.db, leadShape, field, ids)
  await recorder.updateAll(
    leadShape,
    leads.map(({ id }) => ({ id, changes: { [field]: null } as Partial<Lead> })),
  )
}
