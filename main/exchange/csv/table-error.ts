import type { JsonProblemReason } from '../json/json-problem.ts'
import type { ForeignFormat, TextEncoding } from '#shared/domain/import/text-file.ts'

/**
 * Why a file is not read as a table, in facts. Rows count as a spreadsheet shows them: the header is row 1 where nothing
 * stands above it, blank rows count, a record with line ends inside its quotes is one row. Columns count from 1. `line` is a
 * line of the text, for faults that are found before there are rows.
 */
export type TableError =
  /** The bytes are something else than a table in text. */
  | Readonly<{ code: 'not-text'; found: ForeignFormat }>
  /** The bytes do not fit the encoding that was asked for, or are damaged UTF-8. */
  | Readonly<{ code: 'undecodable'; encoding: TextEncoding; line: number }>
  | Readonly<{ code: 'nul-character'; line: number }>
  | Readonly<{ code: 'lone-surrogate'; line: number }>
  | Readonly<{ code: 'no-header' }>
  /** A quote opens here and is never closed, or is closed in the middle of a cell. */
  | Readonly<{ code: 'broken-quote'; row: number; column: number }>
  | Readonly<{ code: 'field-too-long'; row: number; column: number; limit: number }>
  | Readonly<{ code: 'record-too-long'; row: number; limit: number }>
  | Readonly<{ code: 'too-many-columns'; row: number; columns: number; limit: number }>
  | Readonly<{ code: 'too-many-rows'; limit: number }>
  /** The row has filled cells beyond the last column of the header. */
  | Readonly<{ code: 'extra-cells'; row: number; cells: number; columns: number }>
  /** An archive, or the part of one that is named, is damaged, locked, or not what it says it is. */
  | Readonly<{ code: 'archive-broken'; part: string }>
  | Readonly<{ code: 'archive-too-large'; limit: number }>
  | Readonly<{ code: 'archive-too-many-parts'; limit: number }>
  /** A part is packed more closely than any sheet. */
  | Readonly<{ code: 'archive-bomb'; part: string }>
  /** The name of a part leads out of the archive. */
  | Readonly<{ code: 'archive-unsafe-name'; part: string }>
  /** A part declares a document type, by which it could grow or fetch. */
  | Readonly<{ code: 'xml-entities'; part: string }>
  | Readonly<{ code: 'too-many-strings'; limit: number }>
  | Readonly<{ code: 'too-many-cells'; limit: number }>
  | Readonly<{ code: 'sheet-not-found'; sheet: string }>
  | Readonly<{ code: 'no-sheet' }>
  /** `row` counts the objects from 1; 0 before the first. */
  | Readonly<{ code: 'json-broken'; reason: JsonProblemReason; row: number }>
  | Readonly<{ code: 'json-no-rows' }>
  | Readonly<{ code: 'card-cut-off'; line: number }>
  | Readonly<{ code: 'no-cards' }>
