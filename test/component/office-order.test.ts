import JsZip from 'jszip'
import { expect, test } from 'vitest'
import { sheetWorkbook } from '../../renderer/ui/sheet/sheet-workbook.ts'
import type { Sheet } from '../../renderer/ui/sheet/sheet.ts'
import { openOffice, problemsOf, type OfficePackage } from '../support/office-package.ts'
import { schemaProblemsOf } from '../support/office-schemas.ts'
import { orderProblemsOf } from '../support/office-order.ts'
import { aDay } from '../support/builders.ts'

const sheet: Sheet = {
  name: 'Pipeline',
  columns: [
    { head: 'Name', kind: 'text' },
    { head: 'Closes on', kind: 'day' },
    { head: 'Amount (EUR)', kind: 'money', currency: 'EUR' },
  ],
  rows: Array.from({ length: 30 }, (_none, at) => [`Row ${at}`, '2026-02-28', at % 3 === 0 ? null : at]),
}

test('a workbook is a whole file: parts, types, relations, and all elements in the order of the format', async () => {
  const file = await sheetWorkbook(sheet, aDay('2026-03-02'))
  const office = await openOffice(file)
  expect(office.names).toContain('xl/worksheets/sheet1.xml')
  expect(problemsOf(office)).toEqual([])
  expect(await schemaProblemsOf(file, 'xlsx')).toEqual([])
})

test('what stands in another order than the schemas have it is found by them too, and a file that is none', async () => {
  const zip = await JsZip.loadAsync(await sheetWorkbook(sheet, aDay('2026-03-02')))
  const name = 'xl/worksheets/sheet1.xml'
  const part = (await zip.file(name)?.async('string')) ?? ''
  const broken = part.replace(/(<cols>.*<\/cols>)(<sheetData>.*<\/sheetData>)/s, '$2$1')
  expect(broken).not.toBe(part)
  zip.file(name, broken)
  const problems = await schemaProblemsOf(await zip.generateAsync({ type: 'uint8array' }), 'xlsx')
  expect(problems.join()).toContain(
    "unexpected child element 'http://schemas.openxmlformats.org/spreadsheetml/2006/main:cols'",
  )
  expect(await schemaProblemsOf(new Uint8Array([1, 2, 3]), 'docx')).not.toEqual([])
})

const namespaces = [
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
].join(' ')

/** A file with one part, of which the root says its namespaces. */
function aPart(name: string, xml: string): OfficePackage {
  const text = xml.replace(/^<([\w:]+)/, `<$1 ${namespaces}`)
  return { names: [name], text: () => text, page: () => new DOMParser().parseFromString(text, 'text/xml') }
}

test.each([
  ['ppt/slides/slide1.xml', '<p:sld><p:clrMapOvr/><p:cSld/></p:sld>', 'cSld comes too late in sld'],
  ['ppt/slides/slide1.xml', '<p:presentation/>', 'begins with presentation'],
  [
    'ppt/slides/slide1.xml',
    '<p:sld><p:cSld><p:spTree><p:sp><p:txBody/><p:spPr/></p:sp></p:spTree></p:cSld></p:sld>',
    'spPr comes too late in sp',
  ],
  [
    'ppt/slides/slide1.xml',
    '<p:sld><p:cSld><p:spTree><p:sp><p:what/></p:sp></p:spTree></p:cSld></p:sld>',
    'what is nothing of sp',
  ],
  [
    'ppt/slides/slide1.xml',
    '<p:sld><p:cSld><p:spTree><a:p><a:r/><a:pPr/></a:p></p:spTree></p:cSld></p:sld>',
    'pPr comes too late in p',
  ],
  [
    'word/document.xml',
    '<w:document><w:body><w:p><w:r/><w:pPr/></w:p></w:body></w:document>',
    'pPr is not the first of p',
  ],
  [
    'word/document.xml',
    '<w:document><w:body><w:sectPr/><w:p/></w:body></w:document>',
    'something comes after the section',
  ],
  ['word/document.xml', '<w:document><w:tc><w:p/><w:tbl/></w:tc></w:document>', 'a cell ends with tbl'],
  [
    'word/document.xml',
    '<w:document><w:p><w:pPr><w:jc/><w:pStyle/></w:pPr></w:p></w:document>',
    'pStyle comes too late in pPr',
  ],
  [
    'xl/worksheets/sheet1.xml',
    '<worksheet><sheetData/><cols/></worksheet>',
    'cols comes too late in worksheet',
  ],
  [
    'xl/worksheets/sheet1.xml',
    '<worksheet><mergeCells/><autoFilter/></worksheet>',
    'autoFilter comes too late in worksheet',
  ],
  [
    'xl/worksheets/sheet1.xml',
    '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>',
    'row 1 comes too late',
  ],
  [
    'xl/worksheets/sheet1.xml',
    '<worksheet><sheetData><row r="1"><c r="AA1"/><c r="Z1"/></row></sheetData></worksheet>',
    'column 26 comes too late',
  ],
])('a fault in %s is found: %s', (name, xml, problem) => {
  expect(orderProblemsOf(aPart(name, xml))).toEqual([`${name}: ${problem}`])
})
