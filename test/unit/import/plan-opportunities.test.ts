import type { AccountId } from '#shared/domain/account/model.ts'
import { usualProcess } from '#shared/domain/opportunity/sales-process.ts'
import { expect, test } from 'vitest'
import { aDeal, anAccount, aTable, nobody, planForDeals } from './workspace.ts'

const there = { ...nobody, accounts: [anAccount()], stages: usualProcess.stages }
const headers = ['Opportunity ID', 'Account', 'Opportunity name', 'Product', 'Amount', 'Stage', 'Close date']
const row = (...cells: readonly string[]) => aTable(headers, cells)

test('a row becomes an opportunity with its stage, its part and its day', () => {
  const { creates, productLines, refusals } = planForDeals(
    row('1', 'ACME', 'Two presses', 'Press', '12.50', 'qualified', '2026-03-01'),
    there,
  )
  expect(refusals).toEqual([])
  expect(productLines).toEqual(['Press'])
  expect(creates[0]?.draft).toMatchObject({
    sourceId: '1',
    state: 'open',
    stage: 'qualified',
    amountMinor: 1_250,
    lines: [{ product: 'Press', period: null, amountMinor: 1_250 }],
    closesOn: '2026-03-01',
    closedOn: null,
  })
})

test('a word that means won or lost decides, on the day on which it was to close', () => {
  const { creates } = planForDeals(row('1', 'Acme', 'X', '', '9', 'Closed Won', '2026-03-01'), there)
  expect(creates[0]?.draft).toMatchObject({ state: 'won', stage: null, closedOn: '2026-03-01' })
})

test('the next file updates by source id, and one that says the same changes nothing', () => {
  const deal = aDeal({ sourceId: '1', amountMinor: 900, closesOn: null, stage: 'identified' })
  const existing = { ...there, opportunities: [deal] }
  const again = planForDeals(row('1', 'Acme', 'Two presses', '', '9', 'Identified', ''), existing)
  expect(again).toMatchObject({ creates: [], updates: [], unchanged: 1 })
  const more = planForDeals(row('1', '', 'Two presses', '', '10', 'Committed', ''), existing)
  expect(more.updates).toMatchObject([{ id: 'deal', after: { amountMinor: 1_000, stage: 'committed' } }])
})

test('an opportunity without a source id is known by its name at its account, once', () => {
  const existing = { ...there, opportunities: [aDeal()] }
  expect(planForDeals(row('', 'Acme', 'two PRESSES', '', '9', '', ''), existing).updates).toHaveLength(1)
  const twice = { ...there, opportunities: [aDeal(), aDeal({ id: 'other' as never })] }
  expect(planForDeals(row('', 'Acme', 'Two presses', '', '9', '', ''), twice).refusals).toMatchObject([
    { code: 'match-ambiguous', count: 2 },
  ])
})

test('several parts are kept as they are, and that is said', () => {
  const lines = ['A', 'B'].map((product) => ({ product, period: null, amountMinor: 5 }))
  const existing = { ...there, opportunities: [aDeal({ sourceId: '1', amountMinor: 10, lines })] }
  expect(planForDeals(row('1', 'Acme', 'Two presses', 'A', '9', '', ''), existing)).toMatchObject({
    unchanged: 1,
    notices: [{ code: 'parts-kept', count: 1 }],
  })
})

test.each([
  [['1', 'Nobody', 'X', '', '9', '', ''], { code: 'reference-unknown', field: 'account' }],
  [['1', '', 'X', '', '9', '', ''], { code: 'missing', field: 'account' }],
  [['1', 'Acme', '', '', '9', '', ''], { code: 'missing', field: 'name' }],
  [['1', 'Acme', 'X', '', '-9', '', ''], { code: 'out-of-range' }],
  [['1', 'Acme', 'X', '', '9', 'Dreaming', ''], { code: 'not-a-choice' }],
  [['1', 'Acme', 'X', '', '9', '', '2026-02-30'], { code: 'not-a-day' }],
] as const)('%j is refused', (cells, refusal) => {
  expect(planForDeals(row(...cells), there).refusals).toMatchObject([{ row: 2, ...refusal }])
})

test('an import moves no opportunity to another account, and tells none in another currency', () => {
  const existing = {
    ...there,
    accounts: [anAccount(), anAccount({ id: 'other' as AccountId, name: 'Other' })],
    opportunities: [aDeal({ sourceId: '1' })],
  }
  expect(planForDeals(row('1', 'Other', 'X', '', '', '', ''), existing).refusals).toMatchObject([
    { code: 'opportunity-at-another-account', account: 'Acme' },
  ])
  const inDollars = aTable(['Account', 'Name', 'Amount', 'Currency'], ['Acme', 'X', '9', 'USD'])
  expect(planForDeals(inDollars, existing).refusals).toMatchObject([
    { code: 'currency-of-account', currency: 'EUR' },
  ])
})
