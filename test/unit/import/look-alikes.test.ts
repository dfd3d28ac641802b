import type { AccountId } from '#shared/domain/account/model.ts'
import { lookAlikes } from '#shared/domain/import/look-alikes.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import { expect, test } from 'vitest'
import { aContact, anAccount, aTable, nobody, planForAccounts, planForContacts } from './workspace.ts'

const acme = 'acme' as AccountId
const other = anAccount({ id: 'other' as AccountId, name: 'Other' })
const ann = aContact({
  id: 'ann' as ContactId,
  firstName: 'Ann-Kathrin',
  lastName: 'Kowalczyk',
  title: 'CFO',
})
const bob = aContact({ id: 'bob' as ContactId, firstName: 'Robert', lastName: 'Lindqvist', sourceId: 'C-7' })
const there = { ...nobody, accounts: [anAccount(), other], contacts: [ann, bob] }
const table = aTable(
  ['ID', 'First name', 'Last name', 'Title'],
  ['', 'Ann-Kathrin', 'Kowalczik', 'CFO'],
  ['C-9', 'Robert', 'Lindquist', ''],
  ['', 'Somebody', 'Else', ''],
)

test('a row that nothing is known again by but that looks like somebody of the account is told with why', () => {
  const plan = planForContacts(table, there, { account: acme })
  expect(plan.creates).toHaveLength(3)

  const { rows, isCut } = lookAlikes(plan, there, goOn)
  expect(isCut).toBe(false)
  // Robert has another source id where he comes from: he is somebody else there.
  expect(rows.map(({ row, alike }) => [row, alike.map(({ id }) => id)])).toEqual([[2, ['ann']]])
  expect(rows[0]?.alike[0]?.reasons.map(({ reason }) => reason)).toEqual([
    'name-by-one-letter',
    'same-account',
    'same-title',
  ])
})

test('who is at another account, or meant by another row, is not proposed', () => {
  expect(lookAlikes(planForContacts(table, there, { account: other.id }), there, goOn).rows).toEqual([])
  const both = aTable(['First name', 'Last name'], ['Ann-Kathrin', 'Kowalczik'], ['Ann-Kathrin', 'Kowalczyk'])
  expect(lookAlikes(planForContacts(both, there, { account: acme }), there, goOn).rows).toEqual([])
})

test('a row that the user says is the same updates it, and is known again the next time', () => {
  const plan = planForContacts(table, there, { account: acme, same: new Map([[2, 'ann']]) })
  expect(plan.creates.map(({ row }) => row)).toEqual([3, 4])
  expect(plan.updates).toEqual([
    { row: 2, id: 'ann', before: { lastName: 'Kowalczyk' }, after: { lastName: 'Kowalczik' } },
  ])

  const after = { ...there, contacts: [{ ...ann, lastName: 'Kowalczik' }, bob] }
  const again = planForContacts(table, after, { account: acme })
  expect([again.updates, again.unchanged]).toEqual([[], 1])
})

test('what is said of a row and does not fit it counts for nothing', () => {
  // Another source id speaks against it, and nobody goes by the last one.
  const said = new Map([
    [3, 'bob'],
    [4, 'gone'],
  ])
  expect(planForContacts(table, there, { account: acme, same: said }).creates).toHaveLength(3)
})

test('accounts are compared by name and web domain', () => {
  const firms = {
    ...nobody,
    accounts: [anAccount({ name: 'Müller Maschinenbau GmbH', website: 'mueller.example' })],
  }
  const rows = aTable(
    ['Account Name', 'Website'],
    ['Muller Maschinenbau', 'https://www.mueller.example'],
    ['Nordlicht', ''],
  )
  const plan = planForAccounts(rows, firms)
  const found = lookAlikes(plan, firms, goOn)
  expect(found.rows.map(({ row, alike }) => [row, alike[0]?.id])).toEqual([[2, 'acme']])
  expect(planForAccounts(rows, firms, { same: new Map([[2, 'acme']]) }).updates[0]?.id).toBe('acme')
})

test('where too much is shared the rest is left to the search for duplicates, and that is said', () => {
  const crowd = Array.from({ length: 30 }, (_, index) => ({
    ...ann,
    id: `a${index}` as ContactId,
    sourceId: `S${index}`,
  }))
  const plan = planForContacts(table, { ...there, contacts: crowd }, { account: acme })
  const limits = { rowsAtMost: 10, comparisonsAtMost: 1_000, sharedAtMost: 20, eachAtMost: 3 }
  expect(lookAlikes(plan, { ...there, contacts: crowd }, goOn, limits)).toEqual({ rows: [], isCut: true })
  const few = { ...limits, sharedAtMost: 100, comparisonsAtMost: 10 }
  expect(lookAlikes(plan, { ...there, contacts: crowd }, goOn, few).isCut).toBe(true)
  const one = { ...few, comparisonsAtMost: 1_000, rowsAtMost: 1 }
  expect(lookAlikes(plan, { ...there, contacts: crowd }, goOn, one)).toMatchObject({
    isCut: true,
    rows: [{ row: 2 }],
  })
})
