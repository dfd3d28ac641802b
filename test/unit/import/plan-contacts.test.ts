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
          ...{ isAssistant: null, externalKind: null, firm: null },
        },
      },
    ])
  })

  test('may assist the manager, and may come from outside with a firm of their own', () => {
    const table = aTable(
      ['Account', 'Last name', 'Assistant', 'External', 'Firm'],
      ['Acme', 'Lee', 'x', '', ''],
      ['Acme', 'Kim', 'nein', 'Berater', 'Lund & Co.'],
    )
    expect(
      planForContacts(table, firms).creates.map(({ draft }) => [
        draft.isAssistant,
        draft.externalKind,
        draft.firm,
      ]),
    ).toEqual([
      [true, null, null],
      [false, 'consultant', 'Lund & Co.'],
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
