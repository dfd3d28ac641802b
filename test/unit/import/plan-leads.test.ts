import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LeadId } from '#shared/domain/lead/model.ts'
import { aLead, aTable, nobody, planForLeads } from './workspace.ts'

const salesforce = ['Id', 'FirstName', 'LastName', 'Company', 'Email', 'Status', 'LeadSource', 'IsConverted']

describe('what a row says of a lead', () => {
  test('the words of the usual systems become states and sources, and what is no source is kept in its own words', () => {
    const { creates, refusals } = planForLeads(
      aTable(
        salesforce,
        [
          '00Q1',
          'Lena',
          'Roth',
          'Haldenau',
          'lena@haldenau.example',
          'Working - Contacted',
          'Trade Show',
          'false',
        ],
        ['00Q2', 'Jun', 'Abe', 'Sundholt', '', 'Closed - Not Converted', 'Billboard at the airport', 'false'],
      ),
    )
    expect(refusals).toEqual([])
    expect(creates.map(({ draft }) => draft)).toMatchObject([
      { sourceId: '00Q1', company: 'Haldenau', leadStatus: 'working', leadSource: 'event', sourceDetail: '' },
      {
        leadStatus: 'disqualified',
        disqualifiedReason: 'Closed - Not Converted',
        leadSource: 'other',
        sourceDetail: 'Billboard at the airport',
      },
    ])
  })

  test('a budget is in the currency beside it, else in that of the workspace; days and numbers are read', () => {
    const { creates } = planForLeads(
      aTable(
        ['Company', 'Budget', 'Currency', 'Employees', 'Created On', 'Product interest'],
        ['Haldenau', '12,500.50', 'USD', '250', '2026-03-01', 'Pumps; Valves; Pumps'],
        ['Sundholt', '900', '', '', '', ''],
      ),
    )
    expect(creates.map(({ draft }) => draft)).toMatchObject([
      {
        budgetMinor: 1_250_050,
        budgetCurrency: 'USD',
        employees: 250,
        receivedOn: '2026-03-01',
        products: ['Pumps', 'Valves'],
      },
      { budgetMinor: 90_000, budgetCurrency: 'EUR', receivedOn: null },
    ])
  })

  test('a currency without a budget does not relabel the budget that is there', () => {
    const lead = aLead({ sourceId: '1', budgetMinor: 5_000, currency: 'USD' })
    const table = aTable(['Id', 'Currency', 'Need'], ['1', 'EUR', 'Two pumps'])
    const { updates } = planForLeads(table, { ...nobody, leads: [lead] }, {}, [
      'sourceId',
      'currency',
      'need',
    ])
    expect(updates).toEqual([])
    const named = planForLeads(
      aTable(['Id', 'Email', 'Currency', 'Need'], ['1', 'l@x', 'EUR', 'Two pumps']),
      { ...nobody, leads: [lead] },
    )
    expect(named.updates.map(({ after }) => after)).toEqual([{ email: 'l@x', need: 'Two pumps' }])
  })

  test('a state that nobody knows, a row that names nobody and a file without names are refused', () => {
    const { refusals } = planForLeads(
      aTable(
        salesforce,
        ['00Q1', '', 'Roth', '', '', 'Simmering', '', ''],
        ['00Q2', '', '', '', '', '', 'Web', ''],
      ),
    )
    expect(refusals).toMatchObject([
      { row: 2, column: 'Status', code: 'not-a-choice' },
      { row: 3, code: 'missing', field: 'company' },
    ])
    expect(planForLeads(aTable(['Need'], ['Pumps'])).refusals).toMatchObject([
      { row: null, code: 'field-not-mapped', field: 'company' },
    ])
  })
})

describe('a lead is known again', () => {
  const lead = aLead({ email: 'lena@haldenau.example', company: 'Haldenau GmbH' })
  const leads = { ...nobody, leads: [lead] }

  test('by the id of its source, else by the address, else by name and company without its legal form', () => {
    const rows = [
      ['00Q1', '', '', '', 'LENA@haldenau.example', '', '', ''],
      ['00Q1', 'Lena', 'Roth', 'Haldenau', '', '', '', ''],
    ]
    for (const row of rows) {
      const plan = planForLeads(aTable(salesforce, row), leads)
      expect(plan.creates).toEqual([])
      expect(plan.updates).toMatchObject([{ id: 'lena', after: { sourceId: '00Q1' } }])
    }
    const moved = planForLeads(aTable(salesforce, ['00Q1', 'Lena', 'Maier', 'Sundholt', '', '', '', '']), {
      ...nobody,
      leads: [{ ...lead, sourceId: '00Q1' }],
    })
    expect(moved.updates).toMatchObject([{ id: 'lena', after: { lastName: 'Maier', company: 'Sundholt' } }])
  })

  test('and one with another id is another, whatever the address', () => {
    const known = { ...nobody, leads: [{ ...lead, sourceId: '00Q9' }] }
    const plan = planForLeads(aTable(salesforce, ['00Q1', 'Lena', 'Roth', '', lead.email, '', '', '']), known)
    expect(plan.creates).toHaveLength(1)
  })

  test('what was converted, here or there, is left as it is and counted', () => {
    const converted = { ...lead, sourceId: '00Q1', status: 'converted' as const }
    const plan = planForLeads(
      aTable(
        salesforce,
        ['00Q1', 'Lena', 'Other', 'Haldenau', '', 'Open', '', 'false'],
        ['00Q2', 'Jun', 'Abe', 'Sundholt', '', '', '', 'TRUE'],
        ['00Q3', 'Ida', 'Bo', 'Norden', '', 'Closed - Converted', '', ''],
      ),
      { ...nobody, leads: [converted] },
    )
    expect(plan).toMatchObject({
      creates: [],
      updates: [],
      refusals: [],
      notices: [{ code: 'converted-leads-kept', count: 3 }],
    })
  })
})

test('the same file again, in any order, brings nothing new', () => {
  const cell = (...values: string[]) => fc.constantFrom('', ...values)
  const row = fc.tuple(
    cell('1', '2', '3'),
    cell('Lena', 'Jun'),
    cell('Roth', 'Abe'),
    cell('Haldenau', 'Haldenau GmbH', 'Sundholt'),
    cell('a@x', 'A@x', 'b@x'),
    cell('New', 'Lost'),
    cell('Web', 'Radio'),
    fc.constant(''),
  )
  fc.assert(
    fc.property(fc.array(row, { maxLength: 7 }), fc.boolean(), (rows, isReversed) => {
      let good = aTable(salesforce, ...rows)
      for (
        let refused = planForLeads(good).refusedRows;
        refused.length > 0;
        refused = planForLeads(good).refusedRows
      )
        good = aTable(
          salesforce,
          ...good.rows.filter((_, index) => !refused.includes(good.rowNumbers[index]!)),
        )
      const leads = planForLeads(good).creates.map(({ draft }, index) => {
        const {
          leadStatus: status,
          leadSource: source,
          budgetCurrency: currency,
          owner: _owner,
          ...fields
        } = draft
        return aLead({
          ...fields,
          receivedOn: '2026-01-05' as never,
          status,
          source,
          currency,
          id: `l${index}` as LeadId,
        })
      })
      const again = isReversed ? aTable(salesforce, ...good.rows.toReversed()) : good
      expect(planForLeads(again, { ...nobody, leads })).toMatchObject({
        creates: [],
        updates: [],
        refusals: [],
      })
    }),
    { numRuns: 400 },
  )
})
