import { ruleFailure } from '#shared/contract/errors.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { contractsToDecide, isContractSound } from '#shared/domain/customer-contract/course.ts'
import type { HandlersOf } from '../core/context.ts'
import { contractShape } from '../store/choice-tables.ts'
import type { Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape } from '../store/tables.ts'
import { edit, get, getAt, given } from './outcome.ts'

export const customerContractHandlers: HandlersOf<'contract'> = {
  'contract.listByAccount': async ({ db }, { accountId }) => {
    const { currency } = await get(db, accountShape, accountId)
    const inOrder = ['startsOn', 'name', 'id'] as const
    const contracts = await rows.listWhere(db, contractShape, 'accountId', [accountId], inOrder)
    return { currency, contracts }
  },

  'contract.listToDecide': async ({ db }, { today, teamMemberId, limit }) => {
    const all = contractsToDecide(await rows.listAll(db, contractShape, ['id']), today)
    const ids = [...new Set(all.map(({ contract }) => contract.accountId))]
    const accounts = new Map(
      (await rows.listWhere(db, accountShape, 'id', ids)).map((each) => [each.id, each]),
    )

    const isOwn = (id: AccountId): boolean =>
      teamMemberId === null || accounts.get(id)?.ownerId === teamMemberId
    const asked = all.filter(({ contract }) => isOwn(contract.accountId))

    return {
      total: asked.length,
      rows: asked.slice(0, limit).map(({ contract, course, by }) => ({
        contract,
        accountName: accounts.get(contract.accountId)?.name ?? '',
        state: course.state,
        by,
      })),
    }
  },

  'contract.add': async ({ recorder, db, newId }, fields) => {
    await get(db, accountShape, fields.accountId)
    const contract = { id: newId<'contract'>(), ...fields, version: 1 }
    await recorder.insert(contractShape, [contract])
    return contract
  },

  'contract.edit': async ({ recorder, db }, { id, version, changes }) => {
    const before = await getAt(db, contractShape, id, version)
    const said = given(changes)

    const endless = said.endsOn === null ? { renewsMonths: null } : {}
    const next = { ...said, ...endless }
    const after = { ...before, ...next }
    if (after.endsOn === null && after.renewsMonths !== null)
      throw ruleFailure({ rule: 'goes-on-without-an-end' })
    if (!isContractSound(after)) throw ruleFailure({ rule: 'ends-before-it-starts' })

    return edit(recorder, contractShape, id, next, version)
  },

  'contract.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, contractShape, id, version)
    await recorder.remove(contractShape, [id])
    return { id }
  },
}

/** Removes what was agreed upon with an account that goes. */
export async function removeContracts(recorder: Recorder, accountId: AccountId): Promise<void> {
  const kept = await rows.listWhere(recorder.db, contractShape, 'accountId', [accountId])
  await recorder.remove(
    contractShape,
    kept.map(({ id }) => id),
  )
}
