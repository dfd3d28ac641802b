import type { AccountId } from '#shared/domain/account/model.ts'
import { nameOfLead } from '#shared/domain/lead/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import type { HandlersOf } from '../core/context.ts'
import { listHeldAgain, listTraces } from '../store/erasing/traces.ts'
import * as rows from '../store/rows.ts'
import { accountShape } from '../store/tables.ts'
import { getWorkspace } from './workspace.ts'

export const erasedBeforeHandlers: Pick<HandlersOf<'erasure'>, 'erasure.listTraces' | 'erasure.listHeld'> = {
  'erasure.listTraces': async ({ db }) => {
    const { id } = await getWorkspace(db)
    return {
      workspaceId: id,
      traces: (await listTraces(db)).map((trace) => ({ ...trace, ids: [...trace.ids] })),
    }
  },

  'erasure.listHeld': async ({ db }, { traces }) => {
    const { people, leads } = await listHeldAgain(db, traces)
    const accountIds = new Set<AccountId>(people.map(({ contact }) => contact.accountId))
    const accounts = await rows.listWhere(db, accountShape, 'id', [...accountIds])
    const names = new Map(accounts.map(({ id, name }) => [id, name]))
    return {
      people: people.map(({ trace, contact, isRemoved }) => ({
        contactId: contact.id,
        name: displayName(contact),
        title: contact.title,
        accountId: isRemoved ? null : contact.accountId,
        account: names.get(contact.accountId) ?? '',
        erasedOn: trace.erasedOn,
        erasedBy: trace.erasedBy,
      })),
      leads: leads.map(({ trace, lead }) => ({
        id: lead.id,
        name: nameOfLead(lead),
        erasedOn: trace.erasedOn,
      })),
    }
  },
}
