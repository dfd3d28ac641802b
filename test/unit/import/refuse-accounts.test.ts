import type { AccountId } from '#shared/domain/account/model.ts'
import { describe, expect, test } from 'vitest'
import { aTable, anAccount, nobody, planForAccounts } from './workspace.ts'

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
