import { assertNever } from '#shared/kernel/result.ts'
import type { TableProblem } from './table-problem.ts'

const formats: Readonly<Record<Extract<TableProblem, { code: 'not-text' }>['found'], string>> = {
  xlsx: 'an Excel workbook. Save it as CSV and choose that file',
  ods: 'an OpenDocument sheet. Save it as CSV and choose that file',
  xls: 'an old Excel workbook. Save it as CSV and choose that file',
  zip: 'a ZIP archive. Unpack it and choose the table in it',
  pdf: 'a PDF document',
  sqlite: 'a database file',
  html: 'a web page. Export it as CSV where it comes from',
  xml: 'an XML file. Export it as CSV where it comes from',
  binary: 'not a text file',
}

/** Why a file is not read, in a sentence that names the row and column. */
export function sayTableProblem(problem: TableProblem): string {
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
