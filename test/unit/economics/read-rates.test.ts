import { rateText } from '#shared/domain/economics/exchange-rate.ts'
import { readRates } from '#shared/domain/economics/read-rates.ts'
import { expect, test } from 'vitest'

const said = (text: string, own = 'EUR') =>
  readRates(text, 'own', own).rates.map(({ currency, month, rate, values }) =>
    [currency, month, rateText(rate), values].join(' '),
  )

test('a line for each month and currency, with a heading or without, in any order of columns', () => {
  const expected = ['USD 2026-01 1.0834 1', 'JPY 2026-02 161.5 1']
  expect(said('Month;Currency;Rate\n2026-01;USD;1.0834\n2026-02;JPY;161.5\n')).toEqual(expected)
  expect(said('USD\t01/2026\t1,0834\r\nJPY\t02/2026\t161,5\r\n')).toEqual(expected)
  expect(said('"2026-01-31","usd","1.0834"\n2026-02,JPY,161.5')).toEqual(expected)
})

test('a column for each currency, as the European Central Bank publishes its days: the mean of a month counts', () => {
  const text = `Date, USD, JPY, CYP,
2026-01-05,1.0800,160,N/A,
2026-01-06,1.0900,162,N/A,
2026-02-02,1.1000,,N/A,
`
  expect(said(text)).toEqual(['USD 2026-01 1.085 2', 'JPY 2026-01 161 2', 'USD 2026-02 1.1 1'])
})

test('what can’t be read is told with its line, and one’s own currency is passed over', () => {
  const read = readRates(
    '2026-01;USD;1.08\n2026-13;USD;1.08\n\n2026-02;Dollar;1.1\n2026-02;EUR;1',
    'own',
    'EUR',
  )
  expect(read.rates.map(({ currency, month }) => [currency, month])).toEqual([['USD', '2026-01']])
  expect(read.unread).toEqual([
    { line: 2, text: '2026-13;USD;1.08' },
    { line: 4, text: '2026-02;Dollar;1.1' },
  ])
})

test('a mean that has no end is kept to nine digits', () => {
  expect(said('2026-01;USD;1\n2026-01;USD;1\n2026-01;USD;2')).toEqual(['USD 2026-01 1.33333333 3'])
  expect(said('2026-01;VND;26000.1\n2026-01;VND;26000.2\n2026-01;VND;26000.2')).toEqual([
    'VND 2026-01 26000.1667 3',
  ])
})
