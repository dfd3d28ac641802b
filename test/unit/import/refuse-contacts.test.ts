import type { AccountId } from '#shared/domain/account/model.ts'
import { describe, expect, test } from 'vitest'
import { aContact, aTable, anAccount, nobody, planForContacts } from './workspace.ts'

const acme = 'acme' as AccountId
const beta = anAccount({ id: 'beta' as AccountId, sourceId: 'B-1', name: 'Beta' })
const firms = { ...nobody, accounts: [anAccount(), beta] }

describe('what is refused', () => {
  const headers = ['ID', 'Account', 'Last name', 'Email', 'Attitude', 'Influence']
  test.each([
    ['no account', ['1', '', 'Lee', '', '', ''], { column: 'Account', code: 'missing', field: 'account' }],
    [
      'an unknown account',
      ['1', 'Gone', 'Lee', '', '', ''],
      { column: 'Account', code: 'reference-unknown', field: 'account', value: 'Gone' },
    ],
    [
      'neither name nor title',
      ['1', 'Acme', ' ', '', '', ''],
      { column: 'Last name', code: 'missing', field: 'lastName' },
    ],
    [
      'an e-mail only',
      ['1', 'Acme', '', 'a@x', '', ''],
      { column: 'Last name', code: 'missing', field: 'lastName' },
    ],
    [
      'what is no e-mail',
      ['1', 'Acme', 'Lee', 'nobody', '', ''],
      { column: 'Email', code: 'not-an-email', value: 'nobody' },
    ],
    [
      'an unknown attitude',
      ['1', 'Acme', 'Lee', '', '5', ''],
      { column: 'Attitude', code: 'not-a-choice', choices: [-2, -1, 0, 1, 2] },
    ],
    [
      'an unknown influence',
      ['1', 'Acme', 'Lee', '', '', 'huge'],
      { column: 'Influence', code: 'not-a-choice', choices: ['low', 'medium', 'high'] },
    ],
  ])('%s', (_, row, refusal) => {
    expect(planForContacts(aTable(headers, row), firms).refusals).toMatchObject([{ row: 2, ...refusal }])
  })

  test('an account name that two have', () => {
    const existing = { ...nobody, accounts: [anAccount(), anAccount({ id: 'acme2' as AccountId })] }
    expect(
      planForContacts(aTable(['Account', 'Last name'], ['acme', 'Lee']), existing).refusals,
    ).toMatchObject([{ code: 'reference-ambiguous', field: 'account', count: 2 }])
  })

  test('a contact that is at another account', () => {
    const contacts = [aContact({ sourceId: '7', accountId: beta.id })]
    expect(
      planForContacts(aTable(['ID', 'Account', 'Last name'], ['7', 'Acme', 'Lee']), { ...firms, contacts })
        .refusals,
    ).toMatchObject([{ row: 2, column: 'ID', code: 'contact-at-another-account', account: 'Beta' }])
  })

  test('people whom nothing tells apart, not those whom something does', () => {
    const rows = [
      ['Lee', '', ''],
      ['Lee', '1@x', ''],
      ['Lee', '2@x', ''],
      ['lee', '', 'CFO'],
      ['', '', 'CFO'],
      ['', '', 'cfo'],
    ]
    const plan = planForContacts(aTable(['Last name', 'Email', 'Title'], ...rows), firms, { account: acme })
    expect(plan.refusals).toMatchObject([
      { row: 5, code: 'duplicate-row', firstRow: 2 },
      { row: 7, code: 'duplicate-row', firstRow: 6, column: 'Title' },
    ])
  })

  test('a file without names or accounts, or for an account that is gone', () => {
    const table = aTable(['Phone'], ['1'])
    expect(planForContacts(table, firms).refusals).toMatchObject([
      { row: null, code: 'field-not-mapped', field: 'lastName' },
      { row: null, code: 'field-not-mapped', field: 'account' },
    ])
    expect(
      planForContacts(aTable(['Last name'], ['Lee']), firms, { account: 'gone' as AccountId }).refusals,
    ).toMatchObject([{ row: null, code: 'account-not-found' }])
  })

  test('left out, with the reports below, whatever the reason', () => {
    const table = aTable(
      ['ID', 'Account', 'Last name', 'Email', 'Manager'],
      ['1', 'Gone', 'Lee', '', ''],
      ['2', 'Acme', 'Poe', 'x', ''],
      ['3', 'Acme', 'Elk', '', '1'],
      ['4', 'Acme', 'Fox', '', '2'],
      ['5', 'Acme', 'Gnu', '', '4'],
      ['6', 'Acme', 'Hen', '', ''],
    )
    const plan = planForContacts(table, firms, { leaveOutRefused: true })

    expect(plan.creates.map(({ draft }) => draft.lastName)).toEqual(['Hen'])
    expect(plan.refusals.map((refusal) => [refusal.row, refusal.code])).toEqual([
      [2, 'reference-unknown'],
      [3, 'not-an-email'],
      [4, 'depends-on-refused-row'],
      [5, 'depends-on-refused-row'],
      [6, 'depends-on-refused-row'],
    ])
  })
})
