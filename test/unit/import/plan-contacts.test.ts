import type { AccountId } from '#shared/domain/account/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { describe, expect, test } from 'vitest'
import { aContact, aTable, after, anAccount, nobody, planForContacts } from './workspace.ts'

const acme = 'acme' as AccountId
const beta = anAccount({ id: 'beta' as AccountId, sourceId: 'B-1', name: 'Beta' })
const firms = { ...nobody, accounts: [anAccount(), beta] }

describe('a new contact', () => {
  test('takes every cell that says something', () => {
    const table = aTable(
      [
        'ID',
        'Account',
        'Salutation',
        'Full name',
        'Title',
        'Email',
        'Mobile',
        'Attitude',
        'Influence',
        'Notes',
      ],
      ['7', 'ACME ', 'Ms.', 'Ana María Núñez', 'CFO', 'ana@acmé.example', '+49 1', 'champion', 'High', 'x'],
    )
    expect(planForContacts(table, firms).creates).toEqual([
      {
        row: 2,
        draft: {
          ...{ department: '', location: '', seniority: '', manager: null, phone: '' },
          ...{
            accountId: 'acme',
            sourceId: '7',
            salutation: 'Ms.',
            firstName: 'Ana María',
            lastName: 'Núñez',
            title: 'CFO',
          },
          ...{ email: 'ana@acmé.example', mobile: '+49 1', attitude: 2, influence: 'high', note: 'x' },
        },
      },
    ])
  })

  test('may be a placeholder with a title only, or a last name only', () => {
    const plan = planForContacts(
      aTable(['Account', 'Last name', 'Title'], ['Acme', '', 'CFO'], ['B-1', 'Lee', '']),
      firms,
    )
    expect(plan.creates.map(({ draft }) => [draft.accountId, draft.lastName, draft.title])).toEqual([
      ['acme', '', 'CFO'],
      ['beta', 'Lee', ''],
    ])
  })

  test('letters are kept composed, as the store keeps them', () => {
    const plan = planForContacts(aTable(['Last name'], ['Zoe\u0308']), firms, { account: acme })
    expect(plan.creates[0]!.draft.lastName).toBe('Zo\u00eb')
  })

  test('first and last name win over the full name', () => {
    const plan = planForContacts(aTable(['a', 'b', 'c'], ['Lee', 'Somebody Else', 'Acme']), firms, {}, [
      'lastName',
      'fullName',
      'account',
    ])
    expect(plan.creates[0]!.draft).toMatchObject({ firstName: '', lastName: 'Lee' })
  })

  test('an unknown attitude is not a neutral one', () => {
    const plan = planForContacts(
      aTable(['Last name', 'Attitude', 'Influence'], ['Lee', 'unknown', '?'], ['Poe', '0', '']),
      firms,
      { account: acme },
    )
    expect(plan.creates.map(({ draft }) => [draft.attitude, draft.influence])).toEqual([
      [null, null],
      [0, null],
    ])
  })

  test('all rows go to the account that the user chose', () => {
    const plan = planForContacts(aTable(['Company', 'Last name'], ['Elsewhere', 'Lee']), firms, {
      account: acme,
    })

    expect(plan.creates[0]!.draft.accountId).toBe('acme')
    expect(plan.notices).toEqual([{ code: 'account-column-not-read', column: 'Company' }])
  })
})

describe('a contact is known again', () => {
  const headers = ['ID', 'First name', 'Last name', 'Title', 'Email', 'Phone']
  const cases: readonly (readonly [string, Parameters<typeof aContact>[0], readonly string[], object])[] = [
    ['by source id', { sourceId: '7' }, ['7', 'Anna', 'Lee', '', '', ''], { firstName: 'Anna' }],
    [
      'by e-mail',
      { email: 'A@x.example' },
      ['', 'Ann', 'Poe', '', 'a@X.example', ''],
      { lastName: 'Poe', email: 'a@X.example' },
    ],
    ['by name', {}, ['', 'ANN', 'lee', '', '', '5'], { firstName: 'ANN', lastName: 'lee', phone: '5' }],
    ['by name, taking the source id', {}, ['8', 'Ann', 'Lee', '', '', ''], { sourceId: '8' }],
    [
      'by title, for a placeholder',
      { firstName: '', lastName: '', title: 'CFO' },
      ['', '', '', 'cfo', '', '5'],
      { title: 'cfo', phone: '5' },
    ],
    [
      'by title, though the post has a holder now',
      { title: 'CFO' },
      ['', '', '', 'CFO', '', '5'],
      { phone: '5' },
    ],
  ]
  test.each(cases)('%s', (_, contact, row, changed) => {
    const plan = planForContacts(
      aTable(headers, row),
      { ...firms, contacts: [aContact(contact)] },
      { account: acme },
    )
    expect(plan).toMatchObject({ creates: [], updates: [{ id: 'ann', after: changed }] })
    expect(Object.keys(plan.updates[0]!.after).toSorted()).toEqual(Object.keys(changed).toSorted())
  })

  const strangers: readonly (readonly [string, Parameters<typeof aContact>[0], readonly string[]])[] = [
    ['with another source id', { sourceId: '7', email: 'a@x' }, ['8', 'Ann', 'Lee', '', 'a@x', '']],
    ['at another account', { accountId: beta.id, email: 'a@x' }, ['', 'Ann', 'Lee', '', 'a@x', '']],
    ['a placeholder with a source id by its title', { title: 'CFO' }, ['9', '', '', 'CFO', '', '']],
  ]
  test.each(strangers)('not one %s', (_, contact, row) => {
    const plan = planForContacts(
      aTable(headers, row),
      { ...firms, contacts: [aContact(contact)] },
      { account: acme },
    )
    expect(plan).toMatchObject({ updates: [], unchanged: 0, creates: [{ row: 2 }] })
  })

  test('a full name that reads alike stays parted as it is', () => {
    const contacts = [aContact({ firstName: 'Juan', lastName: 'Pérez García' })]
    const plan = planForContacts(
      aTable(['Full name'], ['Juan Perez García']),
      { ...firms, contacts },
      { account: acme },
    )
    expect(plan).toMatchObject({ unchanged: 1, updates: [] })
  })

  test('several share a mailbox: the name tells who is who', () => {
    const contacts = [aContact({ email: 'info@x' })]
    const plan = planForContacts(
      aTable(['First name', 'Last name', 'Email'], ['Bob', 'Poe', 'info@x'], ['Ann', 'Lee', 'info@x']),
      { ...firms, contacts },
      { account: acme },
    )
    expect(plan).toMatchObject({ unchanged: 1, updates: [], creates: [{ draft: { lastName: 'Poe' } }] })
  })

  test('a mailbox that two rows name says nothing of either', () => {
    const contacts = [aContact({ firstName: '', lastName: 'Lee', email: 'info@x' })]
    const table = aTable(
      ['First name', 'Last name', 'Email'],
      ['Bob', '', 'info@x'],
      ['Bob', 'Lee', 'info@x'],
    )
    expect(planForContacts(table, { ...firms, contacts }, { account: acme })).toMatchObject({
      creates: [{ row: 2 }, { row: 3 }],
      updates: [],
    })
  })

  test('two of the name: a row that nothing else tells apart is refused', () => {
    const contacts = [aContact({ email: '1@x' }), aContact({ id: 'ann2' as ContactId, email: '2@x' })]
    const plan = planForContacts(
      aTable(['First name', 'Last name'], ['Ann', 'Lee']),
      { ...firms, contacts },
      { account: acme },
    )
    expect(plan.refusals).toMatchObject([
      { row: 2, code: 'match-ambiguous', count: 2, column: 'Last name', value: 'Lee' },
    ])
  })

  test('a row without an account keeps that of its source id', () => {
    const contacts = [aContact({ sourceId: '7' })]
    const plan = planForContacts(aTable(['ID', 'Account', 'Last name', 'Phone'], ['7', '', '', '5']), {
      ...firms,
      contacts,
    })
    expect(plan.updates).toEqual([{ row: 2, id: 'ann', before: { phone: '' }, after: { phone: '5' } }])
  })
})

describe('reporting lines', () => {
  const headers = ['ID', 'Account', 'First name', 'Last name', 'Email', 'Manager']
  const refusalsOf = (...rows: readonly (readonly string[])[]) =>
    planForContacts(aTable(headers, ...rows), firms).refusals

  test('managers stand anywhere in the file, by source id, e-mail or name, and come first in the plan', () => {
    const table = aTable(
      headers,
      ['4', 'Acme', 'Dan', 'Fox', '', 'Lee, Ann'],
      ['3', 'Acme', 'Cas', 'Elk', '', 'BOB@x'],
      ['2', 'Acme', 'Bob', 'Poe', 'bob@x', '1'],
      ['1', 'Acme', 'Ann', 'Lee', '', 'XX'],
    )
    const plan = planForContacts(table, firms)

    expect(plan.creates.map(({ draft }) => [draft.firstName, draft.manager])).toEqual([
      ['Ann', null],
      ['Dan', { to: 'row', row: 5 }],
      ['Bob', { to: 'row', row: 5 }],
      ['Cas', { to: 'row', row: 4 }],
    ])
  })

  test('a manager may be there already', () => {
    const plan = planForContacts(
      aTable(['Last name', 'Manager'], ['Poe', 'Ann Lee']),
      { ...firms, contacts: [aContact()] },
      { account: acme },
    )
    expect(plan.creates[0]!.draft.manager).toEqual({ to: 'existing', id: 'ann' })
  })

  test('a word for nobody ends a line, an empty cell does not', () => {
    const contacts = [
      aContact(),
      aContact({ id: 'bob' as ContactId, lastName: 'Poe', managerId: 'ann' as ContactId }),
    ]
    const plan = (manager: string) =>
      planForContacts(
        aTable(['Full name', 'Manager'], ['Ann Poe', manager]),
        { ...firms, contacts },
        { account: acme },
      )

    expect(plan('N/A').updates).toEqual([
      { row: 2, id: 'bob', before: { manager: { to: 'existing', id: 'ann' } }, after: { manager: null } },
    ])
    expect(plan('').unchanged).toBe(1)
  })

  test('a manager who is not there', () => {
    expect(refusalsOf(['1', 'Acme', 'Ann', 'Lee', '', '99'])).toMatchObject([
      { row: 2, column: 'Manager', value: '99', code: 'reference-unknown', field: 'manager' },
    ])
  })

  test('a manager at another account', () => {
    expect(
      refusalsOf(['1', 'Acme', 'Ann', 'Lee', '', ''], ['2', 'Beta', 'Bob', 'Poe', '', '1']),
    ).toMatchObject([{ row: 3, code: 'manager-at-another-account', account: 'Acme' }])
  })

  test('the same e-mail or name elsewhere does not count', () => {
    const table = aTable(
      headers,
      ['1', 'Beta', 'Ann', 'Lee', 'boss@x', ''],
      ['2', 'Acme', 'Ann', 'Lee', 'boss@x', ''],
      ['3', 'Acme', 'Bob', 'Poe', '', 'boss@x'],
    )
    expect(planForContacts(table, firms).creates[2]!.draft.manager).toEqual({ to: 'row', row: 3 })
  })

  test('one of two with the name', () => {
    expect(
      refusalsOf(
        ['1', 'Acme', 'Ann', 'Lee', '', ''],
        ['2', 'Acme', 'Ann', 'Lee', '', ''],
        ['3', 'Acme', 'Bob', 'Poe', '', 'Ann Lee'],
      ),
    ).toMatchObject([{ row: 4, code: 'reference-ambiguous', field: 'manager', count: 2 }])
  })

  test('itself', () => {
    expect(refusalsOf(['1', 'Acme', 'Ann', 'Lee', '', '1'])).toMatchObject([
      { row: 2, code: 'refers-to-itself', field: 'manager' },
    ])
  })

  test('a loop, with names and rows', () => {
    const refusals = refusalsOf(
      ['1', 'Acme', 'Ann', 'Lee', '', '2'],
      ['2', 'Acme', 'Bob', 'Poe', '', '1'],
      ['3', 'Acme', 'Cas', 'Elk', '', '1'],
    )
    expect(refusals).toMatchObject([
      {
        row: 2,
        code: 'loop',
        field: 'manager',
        names: ['Ann Lee', 'Bob Poe', 'Ann Lee'],
        rows: [2, 3, 2],
        length: 2,
      },
      { row: 3, code: 'loop' },
    ])
  })

  test('a loop of thousands is told shortly', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [
      `${index + 1}`,
      'Acme',
      '',
      `P${index}`,
      '',
      `${((index + 1) % 5_000) + 1}`,
    ])
    const plan = planForContacts(aTable(headers, ...rows), firms)

    expect(plan).toMatchObject({ refusalCount: 5_000, refusals: { length: 1_000 } })
    expect(plan.refusals[0]).toMatchObject({ length: 5_000, names: { length: 20 }, rows: { length: 20 } })
  })
})

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

test('importing again changes nothing', () => {
  const table = aTable(
    ['Account', 'Full name', 'Title', 'Email', 'Manager', 'Attitude'],
    ['Acme', 'Sánchez, Ken', 'CEO', 'ken@x', '-', '+2'],
    ['Acme', '', 'CFO', '', 'Ken Sánchez', ''],
    ['Acme', 'Bo Derek Lee', '', '', 'ken@x', 'neutral'],
    ['B-1', 'Bo Derek Lee', '', '', '', ''],
  )
  const first = planForContacts(table, firms)
  const again = planForContacts(table, after(firms, first))

  expect(first.creates).toHaveLength(4)
  expect(again).toMatchObject({ creates: [], updates: [], unchanged: 4, refusalCount: 0 })
})
