export type CsvCell = string | number | null

/** What a spreadsheet would take for a formula: also in full width, and behind apostrophes that were put there for this. */
const formulaStart = /^'*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/
const guardedFormula = /^'+[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/
/** Telephone numbers and negative figures compute to nothing worse than a number. */
const harmless = /^[+-]?[\d\s().,/-]+$/

/**
 * Rows as text by RFC 4180: comma, quotes where needed, CRLF at the end of each, and a byte order mark, by which spreadsheets
 * know UTF-8. Text that a spreadsheet would run as a formula has an apostrophe before it, which `unguarded` takes away again.
 */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return `\u{FEFF}${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`
}

/** A text with an apostrophe before it where a spreadsheet would take it for a formula. */
export function guarded(text: string): string {
  return formulaStart.test(text) && !harmless.test(text) ? `'${text}` : text
}

/** The text as it was before it was guarded. */
export function unguarded(text: string): string {
  return guardedFormula.test(text) ? text.slice(1) : text
}

function cellOf(cell: CsvCell): string {
  if (cell === null) return ''
  const text = typeof cell === 'number' ? String(cell) : guarded(cell)
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}
