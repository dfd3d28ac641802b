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
