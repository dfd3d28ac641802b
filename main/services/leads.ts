import { ruleFailure } from '#shared/contract/errors.ts'
import { blankLead, isNamed, nameOfLead, type Lead } from '#shared/domain/lead/model.ts'
import type { HandlersOf } from '../core/context.ts'
import { leadShape } from '../store/lead-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { teamMemberShape } from '../store/tables.ts'
import { convert } from './lead-conversion.ts'
import { dayAt } from './moments.ts'
import { edit, get, getAt, given } from './outcome.ts'
import { getWorkspace } from './workspace.ts'

type Commands = Pick<HandlersOf<'lead'>, 'lead.add' | 'lead.edit' | 'lead.convert' | 'lead.remove'>

export const leadHandlers: Commands = {
  'lead.add': async ({ recorder, db, newId, now }, { receivedOn, currency, ...fields }) => {
    if (fields.ownerId) await get(db, teamMemberShape, fields.ownerId)
    await refuseTakenSourceId(db, fields.sourceId ?? null)
    const workspace = await getWorkspace(db)

    const lead: Lead = {
      ...blankLead,
      ...given(fields),
      ...reasonLeft(fields.status),
      id: newId<'lead'>(),
      receivedOn: receivedOn ?? dayAt(now().toISOString()),
      currency: currency ?? workspace.currency,
      version: 1,
    }
    refuseUnsound(lead)
    await recorder.insert(leadShape, [lead])
    return lead
  },

  'lead.edit': async ({ recorder, db }, { id, version, changes }) => {
    const before = await getAt(db, leadShape, id, version)
    if (before.status === 'converted') throw ruleFailure({ rule: 'lead-converted', name: nameOfLead(before) })
    if (changes.ownerId) await get(db, teamMemberShape, changes.ownerId)

    const settled = { ...given(changes), ...reasonLeft(changes.status ?? before.status) }
    refuseUnsound({ ...before, ...settled })
    return edit(recorder, leadShape, id, settled, version)
  },

  'lead.convert': convert,

  'lead.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, leadShape, id, version)
    await recorder.remove(leadShape, [id])
    return { id }
  },
}

/** Only what is disqualified has a reason why. */
function reasonLeft(status: Lead['status']): Partial<Pick<Lead, 'disqualifiedReason'>> {
  return status === 'disqualified' ? {} : { disqualifiedReason: null }
}

function refuseUnsound(lead: Lead): void {
  if (!isNamed(lead)) throw ruleFailure({ rule: 'lead-without-name' })
  if (lead.status === 'disqualified' && lead.disqualifiedReason === null)
    throw ruleFailure({ rule: 'disqualified-without-reason' })
}

async function refuseTakenSourceId(db: Reader, sourceId: string | null): Promise<void> {
  const [holder] = sourceId === null ? [] : await rows.listWhere(db, leadShape, 'sourceId', [sourceId])
  if (holder && sourceId !== null)
    throw ruleFailure({ rule: 'source-id-taken', sourceId, by: nameOfLead(holder) })
}
