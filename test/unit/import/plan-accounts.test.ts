import type { AccountId } from '#shared/domain/account/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { describe, expect, test } from 'vitest'
import { aTable, after, anAccount, nobody, planForAccounts } from './workspace.ts'

const mia = { id: 'mia' as TeamMemberId, name: 'Mia Berg', email: 'mia@ours.example' }

describe('a new account', () => {
  test('takes every cell that says something', () => {
    const table = aTable(
      [
        'ID',
        'Name',
        'Tier',
        'Segment',
        'Region',
        'Industry',
        'Currency',
        'Status',
        'Employees',
        'Annual revenue',
        'Description',
      ],
      [
        ' 7 ',
        ' Acme AG ',
        'Key',
        'Retail',
        'DACH',
        'Steel',
        'usd',
        'Prospect',
        '12,500',
        '1,234.565',
        'Long.\nText.',
      ],
    )
    const plan = planForAccounts(table)

    expect(plan.creates).toEqual([
      {
        row: 2,
        draft: {
          ...{
            parent: null,
            owner: null,
            website: '',
            phone: '',
            street: '',
            city: '',
            postalCode: '',
            country: '',
          },
          ...{
            sourceId: '7',
            name: 'Acme AG',
            tier: 'Key',
            segment: 'Retail',
            region: 'DACH',
            industry: 'Steel',
          },
          ...{
            currency: 'USD',
            status: 'prospect',
            employees: 12_500,
            annualRevenueMinor: 123_457,
            description: 'Long.\nText.',
          },
        },
      },
    ])
    expect(plan).toMatchObject({
      updates: [],
      unchanged: 0,
      refusals: [],
      refusalCount: 0,
      refusedRows: [],
      notices: [],
      teamMembers: [],
    })
  })

  test('has the currency of the workspace and is active where the file does not say', () => {
    expect(planForAccounts(aTable(['Name'], ['Acme'])).creates[0]!.draft).toMatchObject({
      currency: 'EUR',
      status: 'active',
      sourceId: null,
    })
  })

  test.each([
    ['JPY', '1234.5', 1_235],
    ['KWD', '1234.5', 1_234_500],
    ['EUR', '6.0E7', 6_000_000_000],
    ['EUR', '0.005', 1],
  ])('has its revenue in minor units of %s', (currency, revenue, minor) => {
    const plan = planForAccounts(aTable(['Name', 'Currency', 'Revenue'], ['Acme', currency, revenue]))
    expect(plan.creates[0]!.draft.annualRevenueMinor).toBe(minor)
  })

  test('reads numbers as the user says they are written', () => {
    const table = aTable(['Name', 'Umsatz'], ['Acme', '1.234,56'])
    expect(
      planForAccounts(table, nobody, { numberFormat: 'comma' }).creates[0]!.draft.annualRevenueMinor,
    ).toBe(123_456)
    expect(planForAccounts(table).refusals).toMatchObject([
      { row: 2, column: 'Umsatz', value: '1.234,56', code: 'not-a-number' },
    ])
  })
})

describe('an account is known again', () => {
  const known = anAccount({ sourceId: '7', name: 'Acme', city: 'Rome', tier: 'Key', annualRevenueMinor: 100 })

  test('by its source id, and only what differs is changed', () => {
    const plan = planForAccounts(aTable(['ID', 'Name', 'City', 'Tier'], ['7', 'Acme AG', 'Rome', '']), {
      ...nobody,
      accounts: [known],
    })

    expect(plan.updates).toEqual([
      { row: 2, id: 'acme', before: { name: 'Acme' }, after: { name: 'Acme AG' } },
    ])
  })

  test('by its name, whatever its case and accents, and takes the source id', () => {
    const existing = { ...nobody, accounts: [anAccount({ name: 'Müller  AG' })] }
    const plan = planForAccounts(aTable(['ID', 'Name'], ['9', 'MULLER ag']), existing)

    expect(plan.updates).toMatchObject([
      { id: 'acme', before: { sourceId: null }, after: { sourceId: '9', name: 'MULLER ag' } },
    ])
  })

  test('not by its name when another source id speaks against it', () => {
    const plan = planForAccounts(aTable(['ID', 'Name'], ['8', 'Acme']), { ...nobody, accounts: [known] })
    expect(plan).toMatchObject({ creates: [{ draft: { sourceId: '8' } }], updates: [] })
  })

  test('an empty cell erases nothing', () => {
    const plan = planForAccounts(aTable(['ID', 'Name', 'City', 'Revenue'], ['7', '', ' ', '']), {
      ...nobody,
      accounts: [known],
    })
    expect(plan).toMatchObject({ unchanged: 1, updates: [], creates: [], refusalCount: 0 })
  })

  test('two of the name: a row without a source id is refused, one with it is new', () => {
    const twins = { ...nobody, accounts: [anAccount(), anAccount({ id: 'acme2' as AccountId })] }
    expect(planForAccounts(aTable(['Name'], ['Acme']), twins).refusals).toMatchObject([
      { code: 'match-ambiguous', count: 2, row: 2, column: 'Name' },
    ])
    expect(planForAccounts(aTable(['ID', 'Name'], ['1', 'Acme']), twins).creates).toHaveLength(1)
  })

  test('not by its name when two rows with source ids have it', () => {
    const table = aTable(['ID', 'Name'], ['1', 'Acme'], ['2', 'Acme'])
    expect(planForAccounts(table, { ...nobody, accounts: [anAccount()] })).toMatchObject({
      creates: [{ row: 2 }, { row: 3 }],
      updates: [],
    })
  })

  test('another currency asks for a revenue in it', () => {
    const existing = { ...nobody, accounts: [known] }
    const refused = planForAccounts(aTable(['ID', 'Name', 'Currency'], ['7', 'Acme', 'JPY']), existing)
    const taken = planForAccounts(
      aTable(['ID', 'Name', 'Currency', 'Revenue'], ['7', 'Acme', 'JPY', '5']),
      existing,
    )

    const without = { ...nobody, accounts: [anAccount({ sourceId: '7' })] }
    expect(
      planForAccounts(aTable(['ID', 'Name', 'Currency'], ['7', 'Acme', 'JPY']), without).updates,
    ).toHaveLength(1)
    expect(refused.refusals).toMatchObject([
      { code: 'currency-without-revenue', currency: 'EUR', column: 'Currency', value: 'JPY' },
    ])
    expect(taken.updates).toMatchObject([{ after: { currency: 'JPY', annualRevenueMinor: 5 } }])
  })
})

describe('parents', () => {
  test('stand anywhere in the file, by source id or name, and come first in the plan', () => {
    const table = aTable(
      ['ID', 'Name', 'Parent'],
      ['3', 'Grandchild', '2'],
      ['2', 'Child', 'holding'],
      ['1', 'Holding', ''],
    )
    const plan = planForAccounts(table)

    expect(plan.creates.map(({ draft }) => [draft.name, draft.parent])).toEqual([
      ['Holding', null],
      ['Child', { to: 'row', row: 4 }],
      ['Grandchild', { to: 'row', row: 3 }],
    ])
  })

  test('may be there already', () => {
    const plan = planForAccounts(aTable(['Name', 'Parent'], ['Child', 'ACME']), {
      ...nobody,
      accounts: [anAccount()],
    })
    expect(plan.creates[0]!.draft.parent).toEqual({ to: 'existing', id: 'acme' })
  })

  test('a word for nobody takes an account out of its group, an empty cell does not', () => {
    const accounts = [
      anAccount(),
      anAccount({ id: 'child' as AccountId, name: 'Child', parentId: 'acme' as AccountId }),
    ]
    const existing = { ...nobody, accounts }
    expect(planForAccounts(aTable(['Name', 'Parent'], ['Child', 'None']), existing).updates).toEqual([
      { row: 2, id: 'child', before: { parent: { to: 'existing', id: 'acme' } }, after: { parent: null } },
    ])
    expect(planForAccounts(aTable(['Name', 'Parent'], ['Child', '']), existing).unchanged).toBe(1)
  })

  test.each([
    ['is not there', [['A', 'B']], { code: 'reference-unknown', field: 'parent', value: 'B' }],
    ['is the account itself', [['A', 'a']], { code: 'refers-to-itself', field: 'parent' }],
  ])('one that %s is refused', (_, rows, refusal) => {
    expect(planForAccounts(aTable(['Name', 'Parent'], ...rows)).refusals).toMatchObject([
      { row: 2, column: 'Parent', ...refusal },
    ])
  })

  test('one of two with the name is refused', () => {
    const table = aTable(
      ['ID', 'Name', 'Parent'],
      ['1', 'Acme', ''],
      ['2', 'Acme', ''],
      ['3', 'Child', 'Acme'],
    )
    expect(planForAccounts(table).refusals).toMatchObject([
      { row: 4, code: 'reference-ambiguous', field: 'parent', count: 2 },
    ])
  })

  test('a loop is told with its names and rows, at each of them', () => {
    const table = aTable(['Name', 'Parent'], ['A', 'C'], ['B', 'A'], ['C', 'B'], ['D', 'C'])
    const plan = planForAccounts(table)

    expect(plan.refusedRows).toEqual([2, 3, 4])
    expect(plan.refusals[0]).toEqual({
      ...{ row: 2, column: 'Parent', value: 'C', code: 'loop', field: 'parent', length: 3 },
      ...{ names: ['A', 'C', 'B', 'A'], rows: [2, 4, 3, 2] },
    })
  })

  test('a loop through what is there is found', () => {
    const accounts = [
      anAccount(),
      anAccount({ id: 'child' as AccountId, name: 'Child', parentId: 'acme' as AccountId }),
    ]
    const plan = planForAccounts(aTable(['Name', 'Parent'], ['Acme', 'Child']), { ...nobody, accounts })

    expect(plan.refusals).toMatchObject([
      { code: 'loop', names: ['Acme', 'Child', 'Acme'], rows: [2, null, 2] },
    ])
  })
})

describe('owners', () => {
  test('are known by e-mail or name; unknown ones are made once', () => {
    const rows = [
      ['A', 'MIA BERG'],
      ['B', 'Mia@ours.example'],
      ['C', 'Tom Hill'],
      ['D', 'tom  hill'],
      ['E', 'new@ours.example'],
    ]
    const plan = planForAccounts(aTable(['Name', 'Owner'], ...rows), { ...nobody, teamMembers: [mia] })

    expect(plan.creates.map(({ draft }) => draft.owner)).toEqual([
      { to: 'existing', id: 'mia' },
      { to: 'existing', id: 'mia' },
      { to: 'new', key: 'tom hill' },
      { to: 'new', key: 'tom hill' },
      { to: 'new', key: 'new@ours.example' },
    ])
    expect(plan.teamMembers).toEqual([
      { key: 'tom hill', name: 'Tom Hill', email: '' },
      { key: 'new@ours.example', name: 'new@ours.example', email: 'new@ours.example' },
    ])
  })

  test('one of two with the name is refused', () => {
    const existing = { ...nobody, teamMembers: [mia, { ...mia, id: 'mia2' as TeamMemberId, email: '' }] }
    expect(planForAccounts(aTable(['Name', 'Owner'], ['A', 'Mia Berg']), existing).refusals).toMatchObject([
      { code: 'reference-ambiguous', field: 'owner', count: 2, column: 'Owner' },
    ])
  })
})

describe('what is refused', () => {
  const headers = ['ID', 'Name', 'Currency', 'Status', 'Employees', 'Revenue', 'City']
  test.each([
    ['no name', ['1', '', '', '', '', '', 'Rome'], { column: 'Name', code: 'missing', field: 'name' }],
    [
      'a currency that is no code',
      ['1', 'A', 'Euro', '', '', '', ''],
      { column: 'Currency', code: 'not-a-currency', value: 'Euro' },
    ],
    [
      'an unknown status',
      ['1', 'A', '', 'Open', '', '', ''],
      { column: 'Status', code: 'not-a-choice', choices: ['active', 'prospect', 'dormant', 'former'] },
    ],
    [
      'employees in words',
      ['1', 'A', '', '', 'many', '', ''],
      { column: 'Employees', code: 'not-a-number', format: 'point' },
    ],
    ['half an employee', ['1', 'A', '', '', '2.5', '', ''], { column: 'Employees', code: 'out-of-range' }],
    ['a negative revenue', ['1', 'A', '', '', '', '(5)', ''], { column: 'Revenue', code: 'out-of-range' }],
    [
      'a revenue beyond exactness',
      ['1', 'A', '', '', '', '9007199254740993', ''],
      { column: 'Revenue', code: 'out-of-range' },
    ],
    [
      'a long text',
      ['1', 'A', '', '', '', '', 'x'.repeat(201)],
      { column: 'City', code: 'too-long', length: 201, limit: 200, value: 'x'.repeat(200) },
    ],
    [
      'a text that cannot be stored',
      ['1', 'A', '', '', '', '', 'a\ud800'],
      { column: 'City', code: 'not-storable' },
    ],
  ])('%s', (_, row, refusal) => {
    const plan = planForAccounts(aTable(headers, row))

    expect(plan.refusals).toMatchObject([{ row: 2, ...refusal }])
    expect(plan).toMatchObject({ refusalCount: 1, refusedRows: [2], creates: [] })
  })

  test('a revenue of minus nothing is nothing', () => {
    expect(
      planForAccounts(aTable(['Name', 'Revenue'], ['A', '-0'])).creates[0]!.draft.annualRevenueMinor,
    ).toBe(0)
  })

  test('a source id that comes twice, with both rows', () => {
    const plan = planForAccounts(aTable(['ID', 'Name'], ['1', 'A'], ['2', 'B'], ['1', 'C']))
    expect(plan.refusals).toMatchObject([
      { row: 4, code: 'duplicate-source-id', firstRow: 2, column: 'ID', value: '1' },
    ])
  })

  test('a name that comes twice without source ids', () => {
    expect(planForAccounts(aTable(['Name'], ['A'], ['a '])).refusals).toMatchObject([
      { row: 3, code: 'duplicate-row', firstRow: 2 },
    ])
  })

  test('every fault is listed, not only the first', () => {
    const plan = planForAccounts(
      aTable(headers, ['1', '', 'x', 'y', 'z', '', ''], ['1', 'B', '', '', '', 'w', '']),
    )

    expect(plan.refusals.map(({ row, column }) => [row, column])).toEqual([
      [2, 'Currency'],
      [2, 'Status'],
      [2, 'Employees'],
      [2, 'Name'],
      [3, 'Revenue'],
      [3, 'ID'],
    ])
    expect(plan).toMatchObject({ refusalCount: 6, refusedRows: [2, 3] })
  })

  test('a thousand are kept and all are counted', () => {
    const plan = planForAccounts(
      aTable(['Name', 'Employees'], ...Array.from({ length: 1_500 }, (_, index) => [`A${index}`, 'x'])),
    )

    expect(plan.refusals).toHaveLength(1_000)
    expect(plan.refusalCount).toBe(1_500)
    expect(plan.refusedRows).toHaveLength(1_500)
  })

  test('a file without a name column, with a field mapped twice or of contacts', () => {
    const table = aTable(['A', 'B', 'C'], ['1', '2', '3'])
    expect(
      planForAccounts(table, nobody, { leaveOutRefused: true }, ['tier', 'tier', 'jobTitle' as 'title'])
        .refusals,
    ).toEqual([
      { row: null, column: 'B', value: '', code: 'field-mapped-twice', field: 'tier' },
      { row: null, column: 'C', value: '', code: 'field-of-other-object', field: 'jobTitle' },
      { row: null, column: null, value: '', code: 'field-not-mapped', field: 'name' },
    ])
  })
})

describe('all or nothing', () => {
  const table = aTable(
    ['ID', 'Name', 'Parent', 'Employees', 'Owner'],
    ['1', 'A', '', '', 'Mia'],
    ['2', 'B', '', 'x', 'Tom'],
    ['3', 'C', '2', '', 'Tom'],
    ['4', 'D', '3', '', ''],
  )

  test('one refusal stops all', () => {
    expect(planForAccounts(table)).toMatchObject({
      creates: [],
      updates: [],
      teamMembers: [],
      unchanged: 0,
      refusedRows: [3],
    })
  })

  test('left out, with what hangs under it; the rest is planned', () => {
    const plan = planForAccounts(table, nobody, { leaveOutRefused: true })

    expect(plan.creates.map(({ draft }) => draft.name)).toEqual(['A'])
    expect(plan.teamMembers.map(({ name }) => name)).toEqual(['Mia'])
    expect(plan.refusals.slice(1)).toMatchObject([
      { row: 4, code: 'depends-on-refused-row', onRow: 3, column: 'Parent', value: '2' },
      { row: 5, code: 'depends-on-refused-row', onRow: 4 },
    ])
  })

  test('what hangs under a refused row of an account that is there stays', () => {
    const existing = { ...nobody, accounts: [anAccount({ sourceId: '2', name: 'B' })] }
    const plan = planForAccounts(table, existing, { leaveOutRefused: true })

    expect(plan.refusedRows).toEqual([3])
    expect(plan.creates.map(({ draft }) => [draft.name, draft.parent?.to])).toEqual([
      ['A', undefined],
      ['C', 'existing'],
      ['D', 'row'],
    ])
  })

  test('a loop that is there already does not hold up the rest', () => {
    const accounts = [
      anAccount({ id: 'a' as AccountId, name: 'A', parentId: 'b' as AccountId }),
      anAccount({ id: 'b' as AccountId, name: 'B', parentId: 'a' as AccountId }),
    ]
    const rows = aTable(['Name', 'Parent', 'Employees'], ['A', 'B', ''], ['C', '', '5'])
    expect(planForAccounts(rows, { ...nobody, accounts }, { leaveOutRefused: true })).toMatchObject({
      creates: [{ row: 3 }],
      refusals: [{ row: 2, code: 'loop' }],
    })
  })

  test('a swap of parent and child falls when half of it is left out', () => {
    const accounts = [
      anAccount({ id: 'a' as AccountId, name: 'A' }),
      anAccount({ id: 'b' as AccountId, name: 'B', parentId: 'a' as AccountId }),
    ]
    const swap = aTable(['Name', 'Parent', 'Employees'], ['A', 'B', ''], ['B', 'none', ''])
    const half = aTable(['Name', 'Parent', 'Employees'], ['A', 'B', ''], ['B', 'none', 'x'])

    expect(planForAccounts(swap, { ...nobody, accounts }).updates).toHaveLength(2)
    expect(planForAccounts(half, { ...nobody, accounts }, { leaveOutRefused: true })).toMatchObject({
      updates: [],
      refusedRows: [2, 3],
    })
  })

  test('rows that the source marks as deleted are skipped and counted', () => {
    const plan = planForAccounts(
      aTable(['Id', 'IsDeleted', 'Name'], ['1', 'true', 'A'], ['2', 'false', 'B'], ['3', 'TRUE', '']),
    )

    expect(plan.creates.map(({ draft }) => draft.name)).toEqual(['B'])
    expect(plan.notices).toEqual([{ code: 'deleted-rows-skipped', count: 2 }])
  })
})

test('importing again changes nothing', () => {
  const table = aTable(
    ['ID', 'Name', 'Parent', 'Owner', 'Employees', 'Revenue', 'Status'],
    ['1', 'Acme ', '2', 'Mia Berg', '5', '1.5', 'Customer'],
    ['2', 'Holding', '', 'tom@ours.example', '', '', ''],
    ['', 'Loose', 'Acme', 'Tom', '', '', ''],
  )
  const first = planForAccounts(table, { ...nobody, teamMembers: [mia] })
  const again = planForAccounts(table, after({ ...nobody, teamMembers: [mia] }, first))

  expect(first.creates).toHaveLength(3)
  expect(again).toMatchObject({ creates: [], updates: [], teamMembers: [], unchanged: 3 })
})
