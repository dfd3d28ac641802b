import type { Delimiter, TextEncoding } from './text-file.ts'

/** What a file is by its content, and how it was read. */
export type FileForm =
  | Readonly<{ kind: 'text'; encoding: TextEncoding; delimiter: Delimiter }>
  | Readonly<{ kind: 'workbook'; sheets: readonly string[]; sheet: string }>
  | Readonly<{ kind: 'cards'; encoding: TextEncoding }>
  | Readonly<{ kind: 'json' }>
