import { fitsOf } from '#shared/domain/import/column-format.ts'
import { nearFinder, slipsBetween } from '#shared/domain/import/near-values.ts'
import { prepareTable } from '#shared/domain/import/prepare-table.ts'
import { dayOfText } from '#shared/domain/import/read-day.ts'
import { plainRecipe } from '#shared/domain/import/recipe.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import { expect, test } from 'vitest'
import { aTable } from './workspace.ts'

const firms = aTable(
  ['First', 'Last', 'Mail', 'Country'],
  ['Ada', 'Lee', 'ada@acme.example', 'Łotwa'],
  ['Ben', '', '', 'Peru'],
  ['', 'Cruz', 'cruz@peru.example', 'PERU '],
)

test('a recipe that does nothing gives the table itself', () => {
  expect(prepareTable(firms, plainRecipe, goOn)).toBe(firms)
})

test('columns are made of others, also of made ones', () => {
  const { headers, rows } = prepareTable(
    firms,
    {
      ...plainRecipe,
      computed: [
        { heading: 'Name', way: 'join', columns: [0, 1], separator: ' ' },
        { heading: 'Domain', way: 'part', column: 2, separator: '@', part: -1 },
        { heading: 'Source', way: 'constant', text: 'Fair' },
        { heading: 'Key', way: 'first-filled', columns: [2, 4], otherwise: 'none' },
      ],
    },
    goOn,
  )

  expect(headers.slice(4)).toEqual(['Name', 'Domain', 'Source', 'Key'])
  expect(rows.map((cells) => cells.slice(4))).toEqual([
    ['Ada Lee', 'acme.example', 'Fair', 'ada@acme.example'],
    ['Ben', '', 'Fair', 'Ben'],
    ['Cruz', 'peru.example', 'Fair', 'cruz@peru.example'],
  ])
})

test.each([
  ['is', 'peru', [3, 4]],
  ['is-not', 'peru', [2]],
  ['contains', 'ER', [3, 4]],
  ['contains-not', 'er', [2]],
  ['begins-with', 'lot', [2]],
  ['is-filled', '', [2, 3, 4]],
  ['is-empty', '', []],
] as const)('a filter that a country %s %s leaves the rows %j, with their numbers', (test, text, left) => {
  const { rowNumbers } = prepareTable(firms, { ...plainRecipe, filters: [{ column: 3, test, text }] }, goOn)
  expect(rowNumbers).toEqual(left)
})

test('a value that means another one is replaced in its column alone, whatever its case', () => {
  const values = [{ column: 3, from: 'peru', to: 'Perú' }]
  const { rows } = prepareTable(firms, { ...plainRecipe, values }, goOn)
  expect(rows.map((cells) => cells[3])).toEqual(['Łotwa', 'Perú', 'Perú'])
  expect(rows[2]?.[2]).toBe('cruz@peru.example')
})

test.each([
  ['2017-03-01', 'day-first', '2017-03-01'],
  ['2017-03-01T22:47:00.000Z', 'year-first', '2017-03-01'],
  ['20170301', 'month-first', '2017-03-01'],
  ['01.03.2017', 'day-first', '2017-03-01'],
  ['3/1/17 10:30', 'month-first', '2017-03-01'],
  ['31.02.2017', 'day-first', undefined],
  ['13/31/2017', 'month-first', undefined],
  ['soon', 'day-first', undefined],
  ['01.03.2017', 'year-first', undefined],
] as const)('%s with the %s is %s', (text, order, day) => {
  expect(dayOfText(text, order)).toBe(day)
})

const best = (kind: 'day' | 'number', ...cells: string[]) => fitsOf(kind, cells, goOn).fits[0]?.format

test('the format that reads most of a column is taken, and the usual one where several do', () => {
  expect(best('number', '1.234,56', '7')).toEqual({ kind: 'number', format: 'comma' })
  expect(best('number', '1,234.56', '1.234,56', '2.5')).toEqual({ kind: 'number', format: 'point' })
  expect(best('number', '12', '')).toEqual({ kind: 'number', format: 'point' })
  expect(best('day', '01.02.2017', '13.02.2017')).toEqual({ kind: 'day', order: 'day-first' })
  expect(best('day', '1/2/2017', '1/13/2017')).toEqual({ kind: 'day', order: 'month-first' })
  expect(best('day', '01.02.2017')).toEqual({ kind: 'day', order: 'day-first' })
  expect(best('day', '01/02/2017')).toEqual({ kind: 'day', order: 'month-first' })
  expect(best('day', '2017-02-01')).toEqual({ kind: 'day', order: 'year-first' })
})

test('slips are counted as Damerau counts them', () => {
  expect(slipsBetween('ca', 'abc', 9)).toBe(3)
  expect(slipsBetween('kitten', 'sitting', 9)).toBe(3)
  expect(slipsBetween('philipines', 'philippines', 2)).toBe(1)
  expect(slipsBetween('abcd', 'abdc', 2)).toBe(1)
  expect(slipsBetween('abcdef', 'uvwxyz', 2)).toBe(Infinity)
})

test('near values are those that differ by signs or by a slip, and no others', () => {
  const near = nearFinder(['Technology', 'GTX Pro', 'GTX Plus Pro', 'Retail', 'MG'])
  expect(near('technolgy')).toEqual(['Technology'])
  expect(near('GTXPro')).toEqual(['GTX Pro'])
  expect(near('Mining')).toEqual([])
  expect(near('M')).toEqual([])
})
