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
