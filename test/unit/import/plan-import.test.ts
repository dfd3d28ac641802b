import type { AccountId } from '#shared/domain/account/model.ts'
import type { ImportTable } from '#shared/domain/import/import-table.ts'
import type { Existing, ImportOptions } from '#shared/domain/import/plan.ts'
import { recognize, type Mapping } from '#shared/domain/import/recognize.ts'
import { decodeText } from '../../../main/exchange/csv/decode-text.ts'
import { readTable } from '../../../main/exchange/csv/read-table.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cpuMsWithin, patienceMs } from '../exchange/cpu-time.ts'
import { realData } from '../exchange/real-data.ts'
import { aTable, after, anAccount, nobody, planForAccounts, planForContacts } from './workspace.ts'

const acme = 'acme' as AccountId

describe.skipIf(!realData)('real files (skipped without ../shared/data)', { timeout: patienceMs }, () => {
  function read(path: string): ImportTable {
    const text = decodeText(new Uint8Array(readFileSync(`${realData}/${path}`)))
    const table = text.ok ? readTable(text.value.text) : text
    if (!table.ok) throw new Error(`${path}: ${JSON.stringify(table.error)}`)
    return table.value
  }

  function accountsOf(
    path: string,
    existing = nobody,
    options: Partial<ImportOptions> = { currency: 'USD' },
  ) {
    const table = read(path)
    return planForAccounts(table, existing, options, recognize(table.headers).mapping)
  }

  function contactsOf(
    path: string,
    existing: Existing,
    options: Partial<ImportOptions> = {},
    mapping?: Mapping,
  ) {
    const table = read(path)
    return planForContacts(table, existing, options, mapping ?? recognize(table.headers).mapping)
  }

  test('AdventureWorks: 701 resellers, then nothing new', () => {
    const plan = accountsOf('adventureworks/DimReseller.csv')

    expect(plan).toMatchObject({ creates: { length: 701 }, refusalCount: 0 })
    expect(plan.creates[0]!.draft).toMatchObject({
      sourceId: '1',
      name: 'A Bike Store',
      segment: 'Value Added Reseller',
      employees: 2,
      annualRevenueMinor: 3_000_000,
    })
    expect(plan.creates.every(({ draft }) => draft.name === draft.name.trim())).toBe(true)
    expect(accountsOf('adventureworks/DimReseller.csv', after(nobody, plan))).toMatchObject({
      creates: [],
      updates: [],
      unchanged: 701,
    })
  })

  test('AdventureWorks: 753 contacts at their stores, then nothing new', () => {
    const resellers = after(nobody, accountsOf('adventureworks/DimReseller.csv'))
    const plan = contactsOf('adventureworks/store_contacts.csv', resellers)

    expect(plan).toMatchObject({ creates: { length: 753 }, refusalCount: 0 })
    expect(plan.creates[0]!.draft).toMatchObject({
      sourceId: '291',
      salutation: 'Mr.',
      firstName: 'Gustavo',
      lastName: 'Achong',
      title: 'Owner',
    })
    const nameOf = new Map(resellers.accounts.map(({ id, name }) => [id, name]))
    expect(nameOf.get(plan.creates[0]!.draft.accountId)).toBe('Next-Door Bike Store')
    expect(contactsOf('adventureworks/store_contacts.csv', after(resellers, plan))).toMatchObject({
      creates: [],
      updates: [],
      unchanged: 753,
    })
  })

  test('without the accounts every contact is refused', () => {
    const plan = contactsOf('adventureworks/store_contacts.csv', nobody)
    expect(plan).toMatchObject({
      creates: [],
      refusalCount: 753,
      refusals: { 0: { row: 2, column: 'ResellerKey', value: '585', code: 'reference-unknown' } },
    })
  })

  test('AdventureWorks: 290 employees under one head', () => {
    const firm = { ...nobody, accounts: [anAccount()] }
    const plan = contactsOf('adventureworks/employee_org_chart.csv', firm, { account: acme })

    expect(plan).toMatchObject({ creates: { length: 290 }, refusalCount: 0 })
    expect(
      plan.creates.filter(({ draft }) => draft.manager === null).map(({ draft }) => draft.lastName),
    ).toEqual(['Sánchez'])
    const again = contactsOf('adventureworks/employee_org_chart.csv', after(firm, plan), { account: acme })
    expect(again).toMatchObject({ creates: [], updates: [], unchanged: 290 })
  })

  test('the same chart with its head under a report is a loop', () => {
    const { headers, rows, rowNumbers } = read('adventureworks/employee_org_chart.csv')
    const broken = rows.map((row) => (row[0] === '1' ? ['1', '3', ...row.slice(2)] : row))
    const plan = planForContacts(
      { headers, rows: broken, rowNumbers },
      { ...nobody, accounts: [anAccount()] },
      { account: acme },
    )

    expect(plan.creates).toEqual([])
    expect(plan.refusals.map(({ row, code }) => [row, code])).toEqual([
      [2, 'loop'],
      [3, 'loop'],
      [4, 'loop'],
    ])
    expect(plan.refusals[0]).toMatchObject({
      names: ['Ken Sánchez', 'Roberto Tamburello', 'Terri Duffy', 'Ken Sánchez'],
      rows: [2, 4, 3, 2],
    })
  })

  test('a pipeline: 85 accounts, 15 with a parent', () => {
    const plan = accountsOf('crm-sales-opportunities/accounts.csv')
    expect(plan).toMatchObject({ creates: { length: 85 }, refusalCount: 0 })
    expect(plan.creates.filter(({ draft }) => draft.parent !== null)).toHaveLength(15)
  })

  test('NHS England: 293 posts without holders, one at the top', () => {
    const table = read('uk-organograms/nhs-england.csv')
    const mapping: Mapping = [
      'sourceId',
      'seniority',
      'title',
      'note',
      null,
      null,
      'department',
      'manager',
      null,
      null,
    ]
    const plan = planForContacts(table, { ...nobody, accounts: [anAccount()] }, { account: acme }, mapping)

    expect(plan).toMatchObject({ creates: { length: 293 }, refusalCount: 0, notices: [] })
    expect(
      plan.creates.every(
        ({ draft }) => draft.firstName === '' && draft.lastName === '' && draft.title !== '',
      ),
    ).toBe(true)
    expect(plan.creates.filter(({ draft }) => draft.manager === null)).toHaveLength(1)
    expect(
      planForContacts(
        table,
        { ...nobody, accounts: [anAccount()] },
        { account: acme, topMarkers: [] },
        mapping,
      ).refusals,
    ).toMatchObject([{ value: 'XX', code: 'reference-unknown', field: 'manager' }])
  })

  test('HMRC: job shares are refused, or left out: 348 posts', () => {
    const firm = { ...nobody, accounts: [anAccount()] }
    const strict = contactsOf('uk-organograms/hmrc.csv', firm, { account: acme })
    const rest = contactsOf('uk-organograms/hmrc.csv', firm, { account: acme, leaveOutRefused: true })

    expect(strict).toMatchObject({
      creates: [],
      refusalCount: 5,
      refusals: { 0: { code: 'duplicate-source-id' } },
    })
    expect(rest.creates).toHaveLength(348)
  })

  test('Salesforce: 423 accounts in windows-1252 with revenues such as 6.0E7', () => {
    const plan = accountsOf('crm-templates/salesforce/dataloader_sample_accountData.csv')
    expect(plan).toMatchObject({ creates: { length: 423 }, refusalCount: 0 })
    expect(
      plan.creates.map(({ draft }) => draft.annualRevenueMinor).filter((amount) => amount !== null),
    ).toEqual([6_000_000_000, 8_480_000_000_000])
  })

  test('Salesforce: deleted accounts are skipped', () => {
    const plan = accountsOf('crm-templates/salesforce/fivetran_account.csv')
    expect(plan.notices).toEqual([{ code: 'deleted-rows-skipped', count: 9 }])
    expect(plan.creates.map(({ draft }) => draft.name)).toEqual(["Eric's Test"])
  })

  test('SAP: a customer without a name is named', () => {
    expect(accountsOf('crm-templates/sap/kna1_theobald_doc_example.csv').refusals).toEqual([
      { row: 3, column: 'NAME1', value: '', code: 'missing', field: 'name' },
    ])
  })
})

describe('20,000 rows against 20,000 records', { timeout: patienceMs }, () => {
  const count = 20_000
  const accounts = Array.from({ length: count }, (_, index) =>
    anAccount({
      id: `a${index}` as AccountId,
      sourceId: index % 2 ? `S${index}` : null,
      name: `Müller & Söhne ${index}`,
      city: 'Rome',
    }),
  )

  test('accounts are planned within a second', () => {
    const rows = Array.from({ length: count }, (_, index) => {
      const at = index + count / 2
      return [
        `S${at}`,
        `Müller & Söhne ${at}`,
        at % 3 ? `S${at - 1}` : '',
        'Key',
        'Retail',
        'DACH',
        'Steel',
        '12,500',
        '1,234.50',
        'Köln',
      ]
    })
    const table = aTable(
      ['ID', 'Name', 'Parent', 'Tier', 'Segment', 'Region', 'Industry', 'Employees', 'Revenue', 'City'],
      ...rows,
    )
    const plan = planForAccounts(table, { ...nobody, accounts })

    expect(cpuMsWithin(1_000, () => planForAccounts(table, { ...nobody, accounts }))).toBeLessThan(1_000)
    expect(plan).toMatchObject({
      creates: { length: count / 2 },
      updates: { length: count / 2 },
      refusalCount: 0,
    })
  })

  test('contacts in chains of a hundred are planned within a second', () => {
    const rows = Array.from({ length: count }, (_, index) => [
      `P${index}`,
      `Müller & Söhne ${index % 100}`,
      'Ann',
      `Lee ${index}`,
      'CFO',
      `p${index}@x.example`,
      index >= 100 && index % 10_000 >= 100 ? `P${index - 100}` : '',
      'IT',
      '5',
      '6',
    ])
    const table = aTable(
      [
        'ID',
        'Account',
        'First name',
        'Last name',
        'Title',
        'Email',
        'Manager',
        'Department',
        'Phone',
        'Mobile',
      ],
      ...rows,
    )
    const firms = { ...nobody, accounts: accounts.slice(0, 100) }
    const plan = planForContacts(table, firms)
    const again = after(firms, plan)
    const second = planForContacts(table, again)

    expect(cpuMsWithin(1_000, () => planForContacts(table, again))).toBeLessThan(1_000)
    expect(plan).toMatchObject({ creates: { length: count }, refusalCount: 0 })
    expect(second).toMatchObject({ unchanged: count })
  })

  test('a chain of 20,000 managers, upside down, is planned within a second', () => {
    const rows = Array.from({ length: count }, (_, index) => [
      `${index}`,
      `P${index}`,
      index + 1 < count ? `${index + 1}` : 'none',
    ])
    const table = aTable(['ID', 'Last name', 'Manager'], ...rows)
    const planned = () =>
      planForContacts(table, { ...nobody, accounts: [anAccount()] }, { account: acme, topMarkers: ['none'] })
    const plan = planned()

    expect(cpuMsWithin(1_000, planned)).toBeLessThan(1_000)
    expect(plan.creates.map(({ draft }) => draft.lastName).slice(0, 2)).toEqual(['P19999', 'P19998'])
  })
})

test('the same input gives the same plan', () => {
  const table = aTable(['Name', 'Parent', 'Owner'], ['B', 'A', 'Mia'], ['A', '', 'Tom'], ['', 'A', ''])
  expect(planForAccounts(table, nobody, { leaveOutRefused: true })).toEqual(
    planForAccounts(table, nobody, { leaveOutRefused: true }),
  )
})
