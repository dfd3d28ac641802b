import { readTable, type Table } from '../../../main/exchange/csv/read-table.ts'
import type { Delimiter } from '#shared/domain/import/text-file.ts'
import type { TableError } from '../../../main/exchange/csv/table-error.ts'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { cpuMsWithin, patienceMs } from './cpu-time.ts'

function tableOf(text: string, options?: Readonly<{ delimiter?: Delimiter }>): Table {
  const table = readTable(text, options)
  if (!table.ok) throw new Error(JSON.stringify(table.error))
  return table.value
}

function errorOf(text: string): TableError {
  const table = readTable(text)
  if (table.ok) throw new Error('The text was read')
  return table.error
}

describe('check 56: the grammar', () => {
  const cases: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    [
      'plain cells',
      'a,b\n1,2\n3,4\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['no line end at the end', 'a,b\n1,2', [['1', '2']]],
    ['CRLF', 'a,b\r\n1,2\r\n', [['1', '2']]],
    ['CR', 'a,b\r1,2\r', [['1', '2']]],
    [
      'mixed line ends',
      'a,b\r\n1,2\n3,4\r5,6',
      [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    ['delimiters and line ends in quotes', 'a,b\n"x,y","1\r\n2\n3"\n', [['x,y', '1\r\n2\n3']]],
    ['doubled quotes', 'a,b\n"""The Best"" Account","""",\n', [['"The Best" Account', '"']]],
    ['an empty quoted cell at the end', 'a,b\n1,""', [['1', '']]],
    ['a quote within a cell', 'a,b\n5" pipe,O"Neill\n', [['5" pipe', 'O"Neill']]],
    ['spaces behind a closing quote', 'a,b\n"1" ,"2"  \n', [['1', '2']]],
    ['spaces that belong to a cell', 'a,b\n 1 ,"  2"\n', [[' 1 ', '  2']]],
    [
      'blank lines',
      'a,b\n\n1,2\n,\n   \n3,4\n\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'short rows',
      'a,b,c\n1\n1,2\n',
      [
        ['1', '', ''],
        ['1', '2', ''],
      ],
    ],
    [
      'a trailing delimiter in the rows',
      'a,b\n1,2,\n3,4, \n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['a trailing delimiter everywhere', 'a,b,\n1,2,\n', [['1', '2']]],
    ['a header only', 'a,b\n', []],
  ]
  test.each(cases)('%s', (_, text, rows) => {
    const table = tableOf(text)

    expect(table.rows).toEqual(rows)
    expect(table.headers.slice(0, 2)).toEqual(['a', 'b'])
  })

  test('rows have the numbers of a spreadsheet', () => {
    const { rows, rowNumbers } = tableOf('a,b\n"1\n2\n3",x\n\n4,y\n')

    expect(rows.map(([first]) => first)).toEqual(['1\n2\n3', '4'])
    expect(rowNumbers).toEqual([2, 4])
  })

  test('blank lines above the header count', () => {
    expect(tableOf('\n,,\nName,City\nAcme,Rome\n')).toMatchObject({
      headers: ['Name', 'City'],
      rowNumbers: [4],
    })
  })

  test('headings stand as they are: hostile, twice, empty', () => {
    const { headers, rows } = tableOf('__proto__,constructor,,Name,Name,toString\n1,2,3,4,5,6\n')

    expect(headers).toEqual(['__proto__', 'constructor', '', 'Name', 'Name', 'toString'])
    expect(rows).toEqual([['1', '2', '3', '4', '5', '6']])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('a column without a heading stays where it has content', () => {
    expect(tableOf('a,b,,\n1,2,,\n3,4,note,\n')).toMatchObject({
      headers: ['a', 'b', ''],
      rows: [
        ['1', '2', ''],
        ['3', '4', 'note'],
      ],
    })
  })

  test('a byte-order mark is not part of the first heading', () => {
    expect(tableOf('\ufeff"Name",City\n').headers).toEqual(['Name', 'City'])
  })
})

describe('the delimiter', () => {
  const cases: readonly (readonly [string, string, Delimiter, number])[] = [
    ['comma', 'a,b\n1,2\n', ',', 2],
    ['semicolon with decimal commas', 'Name;Umsatz\nA;1,5\nB;2,5\n', ';', 2],
    [
      'tab with commas in the text',
      'Name\tCity\nAcme, Inc.\tParis, Texas\nBeta, Inc.\tRome, Italy\n',
      '\t',
      2,
    ],
    ['comma with a semicolon in a heading', 'a,b;x,c\n1,2,3\n4,5,6\n', ',', 3],
    ['a header only', 'Firma;Ort;Land', ';', 3],
    ['a quoted header only', '"a,b";"c,d";"e"', ';', 3],
    ['quoted semicolons', '"a;b;c","d;e;f"\n"1;2;3","4;5;6"\n', ',', 2],
    ['one column', 'Name\nAcme\nBeta\n', ',', 1],
    ['one column with a comma in one cell, quoted', 'Name\n"Acme, Inc."\nBeta\n', ',', 1],
    ['ragged rows', 'a,b,c,d\n1,2\n1;2,3,4,5\n1,2,3,4\n', ',', 4],
    ['declared as in Excel', 'sep=;\r\na,b;c\r\n1,2;3\r\n', ';', 2],
  ]
  test.each(cases)('%s', (_, text, delimiter, columns) => {
    const table = tableOf(text)

    expect(table.delimiter).toBe(delimiter)
    expect(table.headers).toHaveLength(columns)
  })

  test('the line that declares it is not a row', () => {
    expect(tableOf('sep=;\na;b\n1;2\n').rowNumbers).toEqual([2])
  })

  test('the user says it', () => {
    expect(tableOf('a,b;c\n1,2;3\n', { delimiter: ';' })).toMatchObject({
      headers: ['a,b', 'c'],
      rows: [['1,2', '3']],
    })
  })
})

describe('what is refused', { timeout: patienceMs }, () => {
  const long = 'x'.repeat(100_001)
  const cases: readonly (readonly [string, string, TableError])[] = [
    ['no content', '', { code: 'no-header' }],
    ['blank lines only', '\n \n,,\n', { code: 'no-header' }],
    ['a quote that is never closed', 'a,b\n1,2\n3,"4\n5,6\n', { code: 'broken-quote', row: 3, column: 2 }],
    ['a quote closed amid a cell', 'a,b\n"1"2,3\n', { code: 'broken-quote', row: 2, column: 1 }],
    [
      'an open quote that runs into the next one',
      'a,b\n1,"2\n"3","4"\n',
      { code: 'broken-quote', row: 2, column: 2 },
    ],
    [
      'more cells than the header',
      'a,b\n1,2\n1,2,,4\n',
      { code: 'extra-cells', row: 3, cells: 4, columns: 2 },
    ],
    ['a long cell', `a,b\n1,${long}\n`, { code: 'field-too-long', row: 2, column: 2, limit: 100_000 }],
    [
      'a long quoted cell',
      `a,b\n"${long}",1\n`,
      { code: 'field-too-long', row: 2, column: 1, limit: 100_000 },
    ],
    [
      'a cell of 10 MB',
      `a,b\n"${'y'.repeat(10_000_000)}",1\n`,
      { code: 'field-too-long', row: 2, column: 1, limit: 100_000 },
    ],
    [
      'a long record',
      `a,b\n${'123456789,'.repeat(100_001)}\n`,
      { code: 'record-too-long', row: 2, limit: 1_000_000 },
    ],
    [
      '10,000 columns',
      `${Array.from({ length: 10_000 }, (_, column) => `c${column}`).join(',')}\n`,
      { code: 'too-many-columns', row: 1, columns: 10_000, limit: 1_000 },
    ],
    ['2,000,001 rows', `a\n${'1\n'.repeat(2_000_001)}`, { code: 'too-many-rows', limit: 2_000_000 }],
    ['a NUL', 'a,b\n1,2\0\n', { code: 'nul-character', line: 2 }],
    ['a lone surrogate', 'a,b\n\r\n1,\udc00\n', { code: 'lone-surrogate', line: 3 }],
  ]
  test.each(cases)('%s', (_, text, error) => {
    expect(errorOf(text)).toEqual(error)
  })

  test('at the limits a table is read', () => {
    const columns = Array.from({ length: 1_000 }, (_, column) => `c${column}`).join(',')
    expect(tableOf(`${columns}\n`).headers).toHaveLength(1_000)
    expect(tableOf(`a\n${'1\n'.repeat(2_000_000)}`).rows).toHaveLength(2_000_000)
    expect(tableOf(`a,b\n${'x'.repeat(100_000)},\n`).rows[0]![0]).toHaveLength(100_000)
  })

  test('check 57: a broken quote at row 2 of a million rows is named within a second', () => {
    const text = `a,b,c\n1,"broken,x\n${'12345,Acme Corporation,Berlin\n'.repeat(1_000_000)}`

    expect(errorOf(text)).toEqual({ code: 'broken-quote', row: 2, column: 2 })
    expect(cpuMsWithin(1_000, () => errorOf(text))).toBeLessThan(1_000)
  })

  test('so is one before rows that are quoted themselves', () => {
    const text = `"a","b"\n"1","broken\n${'"12345","Acme ""Best"" Corporation"\n'.repeat(1_000_000)}`

    expect(errorOf(text)).toEqual({ code: 'broken-quote', row: 2, column: 2 })
    expect(cpuMsWithin(1_000, () => errorOf(text))).toBeLessThan(1_000)
  })
})

describe('check 56: whatever is written is read again', { timeout: patienceMs }, () => {
  const cell = fc.oneof(
    fc.string({
      unit: fc.constantFrom('a', 'ß', '"', ',', ';', '\t', '\n', '\r', ' ', '=', '🙂'),
      maxLength: 8,
    }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('__proto__', 'sep=;', '""', '\r\n', "'", '\ufeff', '-1', '1,5'),
  )
  const storable = cell.filter((text) => !text.includes('\0') && text.isWellFormed())
  const heading = storable.map((text, index = 0) => `h${index}${text}`.trim())
  const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.record({
      headers: fc.array(heading, { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(storable, { minLength: width, maxLength: width }), { maxLength: 6 }),
      delimiter: fc.constantFrom<Delimiter>(',', ';', '\t'),
      lineEnd: fc.constantFrom('\n', '\r', '\r\n'),
      quotesAll: fc.boolean(),
      endsWithLineEnd: fc.boolean(),
    }),
  )

  function written(cells: readonly string[], delimiter: Delimiter, quotesAll: boolean): string {
    const needsQuotes = (text: string) => quotesAll || /["\n\r]/.test(text) || text.includes(delimiter)
    return cells.map((text) => (needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(delimiter)
  }

  test('every cell comes back, and rows without content are the only ones that do not', () => {
    fc.assert(
      fc.property(tables, ({ headers, rows, delimiter, lineEnd, quotesAll, endsWithLineEnd }) => {
        const lines = [headers, ...rows].map((cells) => written(cells, delimiter, quotesAll))
        const table = tableOf(lines.join(lineEnd) + (endsWithLineEnd ? lineEnd : ''), { delimiter })
        const kept = rows
          .map((cells, index) => ({ cells, row: index + 2 }))
          .filter(({ cells }) => cells.some((text) => text.trim() !== ''))

        expect(table.headers).toEqual(headers)
        expect(table.rows).toEqual(kept.map(({ cells }) => cells))
        expect(table.rowNumbers).toEqual(kept.map(({ row }) => row))
      }),
      { numRuns: 2_000 },
    )
  })

  test('any text gives a table or a reason, never an exception', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', ' ', '\0', '\ud800', 'é'),
      maxLength: 40,
    })
    fc.assert(
      fc.property(texts, (text) => {
        const table = readTable(text)
        if (table.ok)
          expect(table.value.rows.every((row) => row.length === table.value.headers.length)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  test('well-formed text is read as papaparse reads it', () => {
    fc.assert(
      fc.property(tables, ({ headers, rows, delimiter, quotesAll }) => {
        const text = [headers, ...rows].map((cells) => written(cells, delimiter, quotesAll)).join('\n')
        const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n' })
        const filled = data.slice(1).filter((cells) => cells.some((each) => each.trim() !== ''))

        expect(tableOf(text, { delimiter }).rows).toEqual(filled)
      }),
      { numRuns: 1_000 },
    )
  })
})
