import type { AccountId } from '#shared/domain/account/model.ts'
import type { Keyplan } from './keyplan-test.ts'

/** An account with a person of high influence, one of whom nothing is known, and a post without a name. */
export async function anAccountWithPeople(keyplan: Keyplan): Promise<AccountId> {
  const { id: accountId } = await keyplan.call('account.add', { name: 'Haldenau Dairy' })
  await keyplan.call('contact.add', {
    accountId,
    firstName: 'Ann',
    lastName: 'Decker',
    influence: 'high',
    attitude: 0,
  })
  await keyplan.call('contact.add', { accountId, firstName: 'Bo', lastName: 'Usher', title: 'Operator' })
  await keyplan.call('contact.add', { accountId, title: 'Plant manager' })
  return accountId
}

/** The same, all of them in a buying center. */
export async function aCenter(keyplan: Keyplan) {
  const accountId = await anAccountWithPeople(keyplan)
  const center = await keyplan.call('buying-center.add', { accountId, name: 'Filling line 5' })
  const { rows } = await keyplan.call('contact.listByAccount', { accountId })
  await keyplan.call('buying-center.addMembers', { id: center.id, contactIds: rows.map((row) => row.id) })
  return { accountId, center }
}
