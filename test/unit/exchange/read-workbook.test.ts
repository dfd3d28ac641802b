import { goOn } from '#shared/kernel/checkpoint.ts'
import { readSheet } from 'read-excel-file/universal'
import { describe, expect, test } from 'vitest'
import { readWorkbook } from '../../../main/exchange/xlsx/read-workbook.ts'
import { aWorkbook, textRow } from '../../support/a-workbook.ts'

/** Style 1 shows days, 2 a time of one's own, 3 a number that is colored, 4 euros with a date's letters in quotes. */
const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/><numFmt numFmtId="165" formatCode="[Red]0.00;[Blue]0"/>' +
  '<numFmt numFmtId="166" formatCode="#,##0.00\\ &quot;dym&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>'

const strings = [
  '<t>Name</t>',
  '<t xml:space="preserve"> Müller &amp; Söhne </t>',
  '<r><t>Rich</t></r><r><rPr><b/></rPr><t xml:space="preserve"> text</t></r><rPh sb="0" eb="1"><t>aid</t></rPh>',
  '<t>two_x000D_lines and _x005F_x000D_</t>',
]

function cellsOf(xml: string, wish: Parameters<typeof aWorkbook>[1] = {}) {
  const found = readWorkbook(aWorkbook([{ name: 'A', xml }], { strings, styles, ...wish }), null, goOn)
  if (!found.ok) throw new Error(JSON.stringify(found.error))
  return found.value
}

const header = textRow(1, ['a', 'b', 'c', 'd', 'e', 'f'])

describe('cells say what a spreadsheet shows', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a shared text', '<c r="A2" t="s"><v>1</v></c>', ' Müller & Söhne '],
    ['a text of several fonts, without its reading aid', '<c r="A2" t="s"><v>2</v></c>', 'Rich text'],
    ['characters that XML can’t hold', '<c r="A2" t="s"><v>3</v></c>', 'two\rlines and _x000D_'],
    ['a long id', '<c r="A2"><v>90071992547409931</v></c>', '90071992547409931'],
    ['a sum of tenths', '<c r="A2"><v>0.30000000000000004</v></c>', '0.3'],
    ['a large number', '<c r="A2"><v>1.2345E+10</v></c>', '12345000000'],
    ['a small number', '<c r="A2"><v>1.5E-7</v></c>', '0.00000015'],
    ['a number in color', '<c r="A2" s="3"><v>45000.5</v></c>', '45000.5'],
    ['an amount with letters beside it', '<c r="A2" s="4"><v>12</v></c>', '12'],
    ['a day', '<c r="A2" s="1"><v>45718</v></c>', '2025-03-02'],
    ['the first day', '<c r="A2" s="1"><v>1</v></c>', '1900-01-01'],
    ['the day before the one that never was', '<c r="A2" s="1"><v>59</v></c>', '1900-02-28'],
    ['the day that never was', '<c r="A2" s="1"><v>60</v></c>', '1900-02-29'],
    ['the day after it', '<c r="A2" s="1"><v>61</v></c>', '1900-03-01'],
    ['a day with a time', '<c r="A2" s="2"><v>45718.75</v></c>', '2025-03-02 18:00:00'],
    ['a time', '<c r="A2" s="2"><v>0.5</v></c>', '12:00:00'],
    ['a day in ISO form', '<c r="A2" t="d"><v>2025-03-02T00:00:00</v></c>', '2025-03-02'],
    ['yes', '<c r="A2" t="b"><v>1</v></c>', 'TRUE'],
    ['the stored value of a formula', '<c r="A2"><f>1+1</f><v>3</v></c>', '3'],
    ['the stored text of a formula', '<c r="A2" t="str"><f>HYPERLINK("http://x")</f><v>here</v></c>', 'here'],
    ['a value within CDATA', '<c r="A2" t="inlineStr"><is><t><![CDATA[a <b>]]></t></is></c>', 'a <b>'],
  ]
  test.each(cases)('%s', (_, cell, shown) => {
    expect(cellsOf(`${header}<row r="2">${cell}</row>`).table.rows[0]?.[0]).toBe(shown)
  })

  test('in a workbook whose days count from 1904', () => {
    const { table } = cellsOf(`${header}<row r="2"><c r="A2" s="1"><v>44256</v></c></row>`, {
      isSince1904: true,
    })
    expect(table.rows[0]?.[0]).toBe('2025-03-02')
  })

  test('a formula that was never computed is empty, an error is empty and told', () => {
    const xml = `${textRow(1, ['a', 'b', 'c'])}<row r="2"><c r="A2"><f>NOW()</f></c><c r="B2" t="e"><v>#REF!</v></c><c r="C2"><v>1</v></c></row>`
    expect(cellsOf(xml)).toMatchObject({
      table: { rows: [['', '', '1']] },
      notTaken: [{ code: 'error-cells', count: 1 }],
    })
  })
})

describe('a sheet is a table as any', () => {
  test('rows keep their numbers, gaps are filled, empty rows and columns are not there', () => {
    const xml =
      `<row r="3"><c r="B3" t="inlineStr"><is><t>Name</t></is></c><c r="D3" t="inlineStr"><is><t>City</t></is></c></row>` +
      `<row r="5"><c r="D5"><v>7</v></c></row><row r="9"><c r="B9"><v>8</v></c><c r="E9" s="1"/></row>`
    expect(cellsOf(xml).table).toEqual({
      headers: ['Name', 'City'],
      rows: [
        ['', '7'],
        ['8', ''],
      ],
      rowNumbers: [5, 9],
    })
  })

  test('a column without a heading is kept', () => {
    const xml = `${textRow(1, ['Name'])}${textRow(2, ['Ann', 'a remark'])}`
    expect(cellsOf(xml).table).toMatchObject({ headers: ['Name', ''], rows: [['Ann', 'a remark']] })
  })

  test('elements may bear a prefix, cells may stand without their address', () => {
    const xml = '<row><c t="inlineStr"><is><t>Name</t></is></c></row><row><c><v>5</v></c></row>'
    expect(cellsOf(xml.replaceAll(/<(\/?)/g, '<$1x:')).table).toMatchObject({
      headers: ['Name'],
      rows: [['5']],
    })
  })

  test('the first sheet that is shown is taken, or the one that is asked for', () => {
    const bytes = aWorkbook([
      { name: 'Lists', xml: textRow(1, ['hidden']), state: 'hidden' },
      { name: 'People &amp; posts', xml: textRow(1, ['Name']) },
    ])
    expect(readWorkbook(bytes, null, goOn)).toMatchObject({
      value: { sheet: 'People & posts', sheets: ['Lists', 'People & posts'], table: { headers: ['Name'] } },
    })
    expect(readWorkbook(bytes, 'Lists', goOn)).toMatchObject({ value: { table: { headers: ['hidden'] } } })
    expect(readWorkbook(bytes, 'Gone', goOn)).toEqual({
      ok: false,
      error: { code: 'sheet-not-found', sheet: 'Gone' },
    })
  })
})

test('another reader of workbooks reads the same', async () => {
  const xml =
    textRow(1, ['Name', 'Since', 'Revenue', 'Active', 'Note']) +
    Array.from(
      { length: 300 },
      (_, at) =>
        `<row r="${at + 2}"><c r="A${at + 2}" t="s"><v>${1 + (at % 2)}</v></c><c r="B${at + 2}" s="1"><v>${40_000 + at * 17}</v></c>` +
        `<c r="C${at + 2}"><v>${(at * 37.25).toString()}</v></c><c r="D${at + 2}" t="b"><v>${at % 2}</v></c>` +
        `<c r="E${at + 2}" t="inlineStr"><is><t>Zoë ${at}</t></is></c></row>`,
    ).join('')
  const bytes = aWorkbook([{ name: 'A', xml }], { strings, styles })
  const ours = readWorkbook(bytes, null, goOn)
  const theirs = await readSheet(new Blob([Buffer.from(bytes)]))

  const shown = theirs.map((row) =>
    row.map((cell) => {
      if (cell instanceof Date) return cell.toISOString().slice(0, 10)
      return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '')
    }),
  )
  const table = ours.ok ? ours.value.table : undefined
  expect([table?.headers, ...(table?.rows ?? [])].map((row) => row?.map((cell) => cell.trim()))).toEqual(
    shown,
  )
})
