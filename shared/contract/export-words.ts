import type { AppError } from './errors.ts'

/** Why an export can't be taken in. */
export function sayUnreadableExport(
  { reason, table, row }: Extract<AppError, { code: 'export-unreadable' }>,
  wordFor: (table: string) => string,
): string {
  const where = table === null ? '' : ` (${wordFor(table)}${row === null ? '' : `, row ${row}`})`
  return `This can't be taken in: ${exportProblems[reason]}${where}. No workspace was made.`
}

const exportProblems = {
  'not-json': 'the file is not JSON',
  'cut-off': 'the file ends in the middle; it may not have been copied whole',
  'not-as-documented':
    'the file is not an export of a Keyplan workspace, or something in it is not as it should be',
  'value-too-long': 'a text in it is too long',
  'newer-format': 'it was written by a newer Keyplan; update Keyplan first',
  'newer-schema': 'it is of a workspace of a newer Keyplan; update Keyplan first',
  'unknown-schema': 'it is of a format that no Keyplan has',
  'wrong-tables': 'a table is missing, unknown or out of its order',
  'wrong-columns': 'a table has other columns than it should',
  'wrong-row': 'a row does not hold what it should',
  'wrong-count': 'a table has more or fewer rows than it says',
  'broken-reference': 'something in it refers to what is not there',
} as const
