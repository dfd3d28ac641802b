import { expect, test } from 'vitest'
import { anArchive } from '../support/an-archive.ts'
import { aWorkbook, columnName, textRow, workbookParts } from '../support/a-workbook.ts'
import { extent, patience } from './support/extent.ts'
import { handedInBytes } from './support/hand-in.ts'
import { costOf, expectRefused } from './support/hostile-file.ts'
import { programWithAccount } from './support/program-with-account.ts'

const sheet = 'xl/worksheets/sheet1.xml'

/** A workbook whose one sheet is exactly this XML. */
function withSheet(xml: string): Uint8Array {
  return anArchive(
    workbookParts([{ name: 'A', xml: '' }]).map((part) =>
      part.name === sheet ? { ...part, content: xml } : part,
    ),
  )
}

test('check 66: document types are refused: no entity grows, no file is fetched', patience, async () => {
  const program = await programWithAccount()
  const laughs = Array.from(
    { length: 10 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  ).join('')
  const types = [
    `<!DOCTYPE x [<!ENTITY l0 "lol">${laughs}]><worksheet><sheetData><row><c t="str"><v>&l9;</v></c></row></sheetData></worksheet>`,
    '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet>&f;</worksheet>',
    '<!DOCTYPE worksheet SYSTEM "http://127.0.0.1:9/x.dtd"><worksheet/>',
    '<?xml version="1.0"?>\n<!-- x -->\n<!doctype x><worksheet/>',
  ]
  for (const xml of types) await expectRefused(program, withSheet(xml), { code: 'xml-entities', part: sheet })
  for (const part of [
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
  ]) {
    const parts = workbookParts([{ name: 'A', xml: textRow(1, ['Name']) }])
    const planted = parts.map((each) => (each.name === part ? { ...each, content: types[0]! } : each))
    await expectRefused(program, anArchive(planted), { code: 'xml-entities', part })
  }
})

test('check 66: nesting without end, attributes without end, tags that do not fit', patience, async () => {
  const program = await programWithAccount()
  const deep = extent(100_000, 1_000_000)
  const noise = Array.from({ length: 200_000 }, (_, at) => at.toString(36)).join('>')
  for (const xml of [
    Array.from({ length: deep }, (_, at) => `<a${(Math.imul(at, 0x9e37_79b1) >>> 0).toString(36)}>`).join(''),
    `<worksheet x="${noise}`,
    `<worksheet x="${'ab>'.repeat(3_500)}${noise.repeat(9)}"/>`,
    `<worksheet>${noise.repeat(4)}`,
    '<worksheet><sheetData></worksheet>',
    '<worksheet><sheetData>',
    '<worksheet></sheetData>',
    '',
  ])
    await expectRefused(program, withSheet(xml), { code: expect.stringMatching(/archive-broken|no-header/) })
})

test('check 67: a sheet is as large as its cells, whatever it says of itself', patience, async () => {
  const { on } = await programWithAccount()
  const head = '<?xml version="1.0"?><worksheet><dimension ref="A1:XFD1048576"/><sheetData>'
  const foot = '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>'
  const stray = '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>'
  const fileId = await handedInBytes(on, withSheet(`${head}${textRow(1, ['Name', 'City'])}${stray}${foot}`))

  // What reads files is started with the first of them: that is not this sheet's cost.
  const plain = await handedInBytes(
    on,
    withSheet(`<worksheet><sheetData>${textRow(1, ['Name'])}</sheetData></worksheet>`),
  )
  await on.do('import.inspect', { fileId: plain })

  const { value, ms, grownMb } = await costOf(() => on.do('import.inspect', { fileId }))
  expect(value).toMatchObject({ headers: ['Name', 'City', ''], rows: 1 })
  expect(value.firstRows).toEqual([{ row: 1_048_576, cells: ['', '', '7'] }])
  expect(ms).toBeLessThan(2_000)
  expect(grownMb).toBeLessThan(100)
})

test(
  'check 67: a million columns, a million styles, rows out of order, cells beyond any sheet',
  patience,
  async () => {
    const program = await programWithAccount()
    const { on } = program
    const wide = Array.from({ length: extent(100_000, 1_000_000) }, (_, at) => `<c><v>${at}</v></c>`).join('')
    await expectRefused(program, aWorkbook([{ name: 'A', xml: `<row r="1">${wide}</row>` }]), {
      code: 'too-many-columns',
    })
    const thousands = textRow(
      1,
      Array.from({ length: 1_500 }, (_, at) => columnName(at)),
    )
    await expectRefused(program, aWorkbook([{ name: 'A', xml: thousands }]), {
      code: 'too-many-columns',
      columns: 1_500,
    })
    for (const xml of [
      '<row r="5"/><row r="4"/>',
      '<row r="1048577"/>',
      '<row r="1"><c r="B1"/><c r="A1"/></row>',
      '<row r="x"/>',
      '<row r="1"><c r="A1" t="s"><v>9999999</v></c></row>',
    ])
      await expectRefused(program, aWorkbook([{ name: 'A', xml }]), { code: 'archive-broken', part: sheet })

    const styles = `<cellXfs>${Array.from({ length: extent(100_000, 1_000_000) }, (_, at) => `<xf numFmtId="${(at * 7_919) % 99_991}"/>`).join('')}</cellXfs>`
    const fileId = await handedInBytes(on, aWorkbook([{ name: 'A', xml: textRow(1, ['Name']) }], { styles }))
    const { value, ms } = await costOf(() => on.do('import.inspect', { fileId }))
    expect(value.headers).toEqual(['Name'])
    expect(ms).toBeLessThan(5_000)
  },
)

test(
  'check 67: formulas, links to elsewhere and macros are not followed; what was stored comes in as text',
  patience,
  async () => {
    const { on } = await programWithAccount()
    const xml =
      textRow(1, ['Name', 'City']) +
      `<row r="2"><c r="A2" t="str"><f>WEBSERVICE("http://127.0.0.1:9/")</f><v>=cmd|'/c calc'!A0</v></c>` +
      `<c r="B2" t="str"><f>[1]Sheet1!A1</f><v>Kiel</v></c></row>`
    const link = `<externalLink xmlns:r="x"><externalBook r:id="rId1"/></externalLink>`
    const more = [
      { name: 'xl/externalLinks/externalLink1.xml', content: link },
      {
        name: 'xl/externalLinks/_rels/externalLink1.xml.rels',
        content: '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>',
      },
      { name: 'xl/vbaProject.bin', content: 'Sub AutoOpen()' },
    ]
    const fileId = await handedInBytes(on, aWorkbook([{ name: 'A', xml }], { more }))
    const found = await on.do('import.inspect', { fileId, object: 'account' })
    expect(found.firstRows).toEqual([{ row: 2, cells: ["=cmd|'/c calc'!A0", 'Kiel'] }])
    expect(
      await on.do('import.preview', { fileId, object: 'account', mapping: found.mapping }),
    ).toMatchObject({
      created: 1,
      creates: [{ name: "=cmd|'/c calc'!A0" }],
    })
  },
)
