/** A table as any reader gives it: rows as wide as the header, each with the number that a spreadsheet shows. */
export type ImportTable = Readonly<{
  headers: readonly string[]
  rows: readonly (readonly string[])[]
  rowNumbers: readonly number[]
}>
