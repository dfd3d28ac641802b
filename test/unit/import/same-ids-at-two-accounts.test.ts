import type { AccountId } from '#shared/domain/account/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { expect, test } from 'vitest'
import { aContact, anAccount, aTable, nobody, planForContacts } from './workspace.ts'

const acme = 'acme' as AccountId
const beta = 'beta' as AccountId
const firms = {
  ...nobody,
  accounts: [anAccount(), anAccount({ id: beta, name: 'Beta' })],
  contacts: [aContact({ id: 'ann' as ContactId, accountId: acme, sourceId: '1' })],
}
const chart = aTable(['Id', 'First name', 'Reports to'], ['1', 'Bea', ''], ['2', 'Bob', '1'])

test('two firms that number their people from 1 are kept apart where one account is chosen for all rows', () => {
  const plan = planForContacts(chart, firms, { account: beta })

  expect(plan.refusals).toEqual([])
  expect(plan.creates.map(({ draft }) => [draft.firstName, draft.accountId, draft.manager])).toEqual([
    ['Bea', beta, null],
    ['Bob', beta, { to: 'row', row: 2 }],
  ])
})

test('an id that is known at another account than the one the row names is refused with that account', () => {
  const table = aTable(['Id', 'First name', 'Account'], ['1', 'Bea', 'Beta'])

  expect(planForContacts(table, firms).refusals).toMatchObject([
    { row: 2, code: 'contact-at-another-account', account: 'Acme' },
  ])
})
