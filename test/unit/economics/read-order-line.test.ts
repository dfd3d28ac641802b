import type { AccountId } from '#shared/domain/account/model.ts'
import type { OrderField } from '#shared/domain/economics/order-line-fields.ts'
import { createLineReader, type LineOptions } from '#shared/domain/economics/read-order-line.ts'
import { e4FromDecimal, minorFromE4 } from '#shared/kernel/e4.ts'
import { expect, test } from 'vitest'

const fields: OrderField[] = [
  'orderNumber',
  'lineNumber',
  'orderedOn',
  'accountName',
  'list',
  'discount',
  'net',
]
const found = 'a' as AccountId
const readerOf = (how: Partial<LineOptions> = {}) =>
  createLineReader(
    fields,
    { numberFormat: 'point', dayOrder: 'ymd', currency: 'EUR', hasRate: () => true, ...how },
    (_id, name) => (name === 'Haldenau' ? found : name === 'Twice' ? 2 : 0),
  )

test('ten-thousandths are exact, and are rounded once, half away from zero', () => {
  expect(['1234.5', '-12.34567', '0.00005', '7', '2024.9940'].map(e4FromDecimal)).toEqual([
    12_345_000, -123_457, 1, 70_000, 20_249_940,
  ])
  expect(['', '1,5', 'x', '1234567890123'].map(e4FromDecimal)).toEqual(Array(4).fill(undefined))
  expect([minorFromE4(150, 'EUR'), minorFromE4(-150, 'EUR'), minorFromE4(-49, 'EUR')]).toEqual([2, -2, 0])
  expect([minorFromE4(15_000, 'JPY'), minorFromE4(12_345, 'KWD')]).toEqual([2, 1_235])
})

test('net that is not given is list less discounts, and list that is not given is net and discounts', () => {
  const read = readerOf()
  expect(read(['SO-1', '1', '2026-01-15 00:00:00', 'Haldenau', '100', '10.5', ''])).toMatchObject({
    accountId: found,
    orderedOn: '2026-01-15',
    net: 895_000,
    cost: null,
  })
  expect(read(['SO-1', '2', '20260115', 'Haldenau', '', '1', '9'])).toMatchObject({
    list: 100_000,
    currency: 'EUR',
  })
})

test('a line without a number is counted within its order, and one that comes twice is refused', () => {
  const read = readerOf()
  expect(read(['A', '', '2026-01-15', 'Haldenau', '', '', '1'])).toMatchObject({ lineNumber: 1 })
  expect(read(['A', '', '2026-01-15', 'Haldenau', '', '', '1'])).toMatchObject({ lineNumber: 2 })
  expect(read(['A', '2', '2026-01-15', 'Haldenau', '', '', '1'])).toMatchObject({ code: 'line-twice' })
})

test('days and numbers are read as they are said to be written', () => {
  const read = readerOf({ dayOrder: 'dmy', numberFormat: 'comma' })
  expect(read(['A', '1', '3.2.2026', 'Haldenau', '', '', '1.234,50'])).toMatchObject({
    orderedOn: '2026-02-03',
    net: 12_345_000,
  })
})

test.each([
  [['', '1', '2026-01-15', 'Haldenau', '', '', '1'], 'missing'],
  [['A', '1', '2026-02-30', 'Haldenau', '', '', '1'], 'not-a-day'],
  [['A', '1', '2026-01-15', 'Nobody', '', '', '1'], 'account-unknown'],
  [['A', '1', '2026-01-15', 'Twice', '', '', '1'], 'account-ambiguous'],
  [['A', '1', '2026-01-15', 'Haldenau', '', '', 'a lot'], 'not-a-number'],
  [['A', '1', '2026-01-15', 'Haldenau', '', '', ''], 'missing'],
  [['A'.repeat(201), '1', '2026-01-15', 'Haldenau', '', '', '1'], 'too-long'],
])('%j is refused: %s', (cells, code) => {
  expect(readerOf()(cells)).toMatchObject({ code })
})

test('a text that is too long is refused in whatever column it stands', () => {
  const texts: OrderField[] = ['productCode', 'productName', 'productLine', 'channel', 'orderNumber']
  for (const field of texts) {
    const columns: OrderField[] = ['orderedOn', 'accountName', 'net', ...texts]
    const options = { currency: 'EUR', numberFormat: 'point', dayOrder: 'ymd', hasRate: () => true } as const
    const read = createLineReader(columns, options, () => found)
    const cellsWith = (text: string) =>
      columns.map((each) =>
        each === field ? text : ({ orderedOn: '2026-01-15', net: '1' }[each as string] ?? 'A'),
      )
    expect(read(cellsWith('x'.repeat(201)))).toEqual({ code: 'too-long', field, value: 'x'.repeat(200) })
    expect(read(cellsWith('x'.repeat(200)))).toMatchObject({ [field]: 'x'.repeat(200) })
  }
})
