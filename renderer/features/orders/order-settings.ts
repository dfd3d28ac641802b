import type { AccountId } from '#shared/domain/account/model.ts'
import type { DayOrder, OrderField } from '#shared/domain/economics/order-line-fields.ts'
import type { Delimiter } from '#shared/domain/import/text-file.ts'
import type { RowFilter } from '#shared/domain/import/recipe.ts'

/** What the user has said of a file of order lines. */
export type OrderSettings = Readonly<{
  source: string
  sheet: string | null
  delimiter: Delimiter | null
  numberFormat: 'point' | 'comma'
  dayOrder: DayOrder
  currency: string
  /** How it was sold, where lines do not say; may be empty. */
  channel: string
  /** `null` for the guess from the headings. */
  mapping: readonly (OrderField | null)[] | null
  filters: readonly RowFilter[]
  accounts: ReadonlyMap<string, AccountId>
  leaveOutRefused: boolean
}>

/** A field goes to one column: the one that had it before is left out. */
export function remapped(
  mapping: readonly (OrderField | null)[],
  column: number,
  field: OrderField | null,
): readonly (OrderField | null)[] {
  return mapping.map((each, at) => (at === column ? field : each === field ? null : each))
}

/** In which order the parts of days stand, by the first cells: the first order in which all of them can be. */
export function guessDayOrder(cells: readonly string[]): DayOrder {
  const parts = cells.flatMap((cell) => {
    const found = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})/.exec(cell.trim())
    return found ? [[found[1]!, Number(found[1]), Number(found[2])] as const] : []
  })
  if (parts.every(([text]) => text.length === 4)) return 'ymd'
  return parts.every(([, first]) => first <= 12) && parts.some(([, , second]) => second > 12) ? 'mdy' : 'dmy'
}

/** Whether cells are written with a decimal comma: some have one with one to two digits behind, and none a point before it. */
export function guessNumberFormat(cells: readonly string[]): 'point' | 'comma' {
  return cells.some((cell) => /^-?[\d.]*\d,\d{1,2}$/.test(cell.trim())) ? 'comma' : 'point'
}
