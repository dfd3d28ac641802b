import { anArchive, type ArchivePart } from './an-archive.ts'

type Sheet = Readonly<{ name: string; xml: string; state?: 'hidden' }>
type Wish = Readonly<{
  strings?: readonly string[]
  styles?: string
  isSince1904?: boolean
  more?: readonly ArchivePart[]
}>

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The parts of a workbook as Excel writes them (ECMA-376), to be mended or broken by a test. */
export function workbookParts(sheets: readonly Sheet[], wish: Wish = {}): readonly ArchivePart[] {
  const { strings = [], styles = '', isSince1904 = false, more = [] } = wish
  const sheetTags = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  )
  const targets = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  return [
    {
      name: '[Content_Types].xml',
      content: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${isSince1904 ? ' date1904="1"' : ''}/><sheets>${sheetTags.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join('')}</Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `${head}<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `${head}<sst xmlns="${main}" count="${strings.length}" uniqueCount="${strings.length}">${strings.map((each) => `<si>${each}</si>`).join('')}</sst>`,
    },
    ...sheets.map(({ xml }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: `${head}<worksheet xmlns="${main}"><sheetData>${xml}</sheetData></worksheet>`,
    })),
    ...more,
  ]
}

export function aWorkbook(sheets: readonly Sheet[], wish: Wish = {}): Uint8Array {
  return anArchive(workbookParts(sheets, wish))
}

/** A row of texts that stand in their cells. */
export function textRow(row: number, texts: readonly string[]): string {
  const cells = texts.map(
    (text, at) => `<c r="${columnName(at)}${row}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
  )
  return `<row r="${row}">${cells.join('')}</row>`
}

/** The letters of a column, from 0. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (column % 26))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
