import { assertNever } from '#shared/kernel/result.ts'
import type { TableProblem } from './table-problem.ts'

const formats: Readonly<Record<Extract<TableProblem, { code: 'not-text' }>['found'], string>> = {
  xlsx: 'an Excel workbook',
  xlsb: 'a binary Excel workbook. Save it as XLSX or CSV and choose that file',
  locked: 'a workbook with a password. Save it without one and choose that file',
  ods: 'an OpenDocument sheet. Save it as XLSX or CSV and choose that file',
  xls: 'an old Excel workbook. Save it as XLSX or CSV and choose that file',
  zip: 'a ZIP archive. Unpack it and choose the table in it',
  pdf: 'a PDF document',
  sqlite: 'a database file',
  html: 'a web page. Export it as CSV where it comes from',
  xml: 'an XML file. Export it as CSV where it comes from',
  binary: 'not a text file',
}

/** Why a file is not read, in a sentence that names the row and column. */
export function sayTableProblem(problem: TableProblem): string {
  return isOfText(problem) ? sayTextProblem(problem) : sayFormProblem(problem)
}

const textProblems = [
  'not-text',
  'undecodable',
  'nul-character',
  'lone-surrogate',
  'no-header',
  'broken-quote',
  'field-too-long',
  'record-too-long',
  'too-many-columns',
  'too-many-rows',
  'extra-cells',
] as const
type TextProblem = Extract<TableProblem, { code: (typeof textProblems)[number] }>

function isOfText(problem: TableProblem): problem is TextProblem {
  return textProblems.some((code) => code === problem.code)
}

function sayTextProblem(problem: TextProblem): string {
  switch (problem.code) {
    case 'not-text':
      return `This file is ${formats[problem.found]}. Nothing was imported.`
    case 'undecodable':
      return `Line ${problem.line} does not fit the encoding ${problem.encoding}. Choose another encoding.`
    case 'nul-character':
      return `Line ${problem.line} holds a character of no text (NUL). The file may be damaged, or be in another encoding.`
    case 'lone-surrogate':
      return `Line ${problem.line} holds half a character. The file may be damaged, or be in another encoding.`
    case 'no-header':
      return 'The file is empty. The first row must name the columns.'
    case 'broken-quote':
      return `Row ${problem.row}, column ${problem.column}: a quotation mark is opened and not closed properly.`
    case 'field-too-long':
      return `Row ${problem.row}, column ${problem.column}: the cell is longer than ${problem.limit.toLocaleString('en')} characters.`
    case 'record-too-long':
      return `Row ${problem.row} is longer than ${problem.limit.toLocaleString('en')} characters. A quotation mark may be missing.`
    case 'too-many-columns':
      return `Row ${problem.row} has ${problem.columns.toLocaleString('en')} columns, at most ${problem.limit.toLocaleString('en')} are read. The delimiter may be another one.`
    case 'too-many-rows':
      return `The file has more than ${problem.limit.toLocaleString('en')} rows. Split it and import the parts.`
    case 'extra-cells':
      return `Row ${problem.row} has ${problem.cells} cells, the header has ${problem.columns}. The delimiter may be another one, or a quotation mark is missing.`
    default:
      return assertNever(problem)
  }
}

/** The same of a workbook, of cards and of JSON. */
function sayFormProblem(problem: Exclude<TableProblem, TextProblem>): string {
  switch (problem.code) {
    case 'archive-broken':
      return `The workbook is damaged${problem.part === '' ? '' : ` in its part ${problem.part}`}. Open it in a spreadsheet, save it anew and choose that file. Nothing was imported.`
    case 'archive-too-large':
      return `The workbook holds more than ${megabytes(problem.limit)} MB when it is unpacked. Split it and import the parts. Nothing was imported.`
    case 'archive-too-many-parts':
      return `The workbook has more than ${problem.limit.toLocaleString('en')} parts, as no spreadsheet has. Nothing was imported.`
    case 'archive-bomb':
      return `The part ${problem.part} of the workbook would grow more than a hundredfold when it is unpacked, as no sheet does. Nothing was imported.`
    case 'archive-unsafe-name':
      return `The workbook has a part named ${problem.part}, which leads out of it. Nothing was imported.`
    case 'xml-entities':
      return `The part ${problem.part} of the workbook declares a document type, as no spreadsheet does. Nothing was imported.`
    case 'too-many-strings':
      return `The workbook holds more than ${problem.limit.toLocaleString('en')} texts. Split it and import the parts.`
    case 'too-many-cells':
      return `The sheet spans more than ${problem.limit.toLocaleString('en')} cells. Split it, or delete what stands far from the table.`
    case 'sheet-not-found':
      return `The workbook has no sheet ${problem.sheet} any more. Choose another one.`
    case 'no-sheet':
      return 'The workbook has no sheet with cells.'
    case 'json-broken':
      return `${jsonReasons[problem.reason]}${problem.row === 0 ? '' : ` (object ${problem.row})`}. Nothing was imported.`
    case 'json-no-rows':
      return 'The JSON file holds no rows: a list of objects is needed, or an object with a list named rows.'
    case 'card-cut-off':
      return `The card that begins in line ${problem.line} has no end. The file may be cut off.`
    case 'no-cards':
      return 'The file holds no card of a person.'
    default:
      return assertNever(problem)
  }
}

const jsonReasons: Readonly<Record<Extract<TableProblem, { code: 'json-broken' }>['reason'], string>> = {
  'not-json': 'The file is not correct JSON',
  'cut-off': 'The JSON ends before it is complete',
  'not-as-documented': 'The JSON is no list of objects that hold plain values',
  'value-too-long': 'The JSON holds a value that is too long',
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toLocaleString('en')
}
