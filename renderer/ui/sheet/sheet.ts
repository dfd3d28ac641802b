/**
 * What stands in a column of a table that is taken along. `number` is formatted with thousands, `plain` stands as it is (years,
 * keys); `share` holds shares of 1; `money` holds minor units of one currency; `day` holds `YYYY-MM-DD`.
 */
export type SheetColumn =
  | Readonly<{ head: string; kind: 'text' | 'number' | 'share' | 'plain' | 'day' }>
  | Readonly<{ head: string; kind: 'money'; currency: string }>
export type SheetCell = string | number | null

/** A table to be taken along as a file, by whatever program reads it. A cell that is of another kind than its column stands as text. */
export type Sheet = Readonly<{
  name: string
  columns: readonly SheetColumn[]
  rows: readonly (readonly SheetCell[])[]
  /** How many columns stay in sight beside the header. */
  heldColumns?: number
}>
