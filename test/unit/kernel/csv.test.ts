import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvOf, guarded, unguarded } from '#shared/kernel/csv.ts'

describe('check 63: a text that a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("http://x")',
    '+cmd|calc',
    '-A1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\0=1',
    '＝1',
    "'=1",
  ])('%j has an apostrophe before it, and is itself again without', (text) => {
    expect(guarded(text)).toBe(`'${text}`)
    expect(unguarded(guarded(text))).toBe(text)
  })

  test.each(['Ann', "O'Hara", "'s-Hertogenbosch", '+49 7141 555-4101', '-2', '3 = 2 + 1', ''])(
    '%j is left as it is',
    (text) => {
      expect(guarded(text)).toBe(text)
      expect(unguarded(text)).toBe(text)
    },
  )

  test('any text comes back as it was', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => unguarded(guarded(text)) === text))
  })
})

test('another reader of CSV reads the same cells', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('a,b', '"', 'two\r\nlines', ' spaces ', ''))
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 })
  fc.assert(
    fc.property(rows, (given) => {
      const { data } = Papa.parse<string[]>(csvOf(given).slice(1), { newline: '\r\n', delimiter: ',' })
      expect(data.slice(0, -1).map((row) => row.map(unguarded))).toEqual(given)
    }),
  )
})

test('nothing and numbers are written as they are', () => {
  expect(csvOf([[null, -2, 'x']])).toBe('\u{FEFF},-2,x\r\n')
})
