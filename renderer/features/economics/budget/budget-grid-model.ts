import type { Output, Payload } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { inParts, type BudgetKind, type BudgetMeasure } from '#shared/domain/economics/budget.ts'
import { monthsFrom, type Month } from '#shared/domain/economics/months.ts'
import type { AmountMinor } from '#shared/kernel/money.ts'

export type BudgetCells = Output<'budget.listByAccount'>['cells']
export type BudgetWish = Payload<'budget.fill'>['cells'][number]

/** What the grid is of: a year of one figure of one account, by months or by quarters. */
export type GridOf = Readonly<{
  accountId: AccountId
  year: number
  measure: BudgetMeasure
  kind: BudgetKind
  isByQuarter: boolean
}>

/** The months that each column stands for. */
export function columnsOf({
  year,
  isByQuarter,
}: Pick<GridOf, 'year' | 'isByQuarter'>): readonly (readonly Month[])[] {
  const months = monthsFrom(`${year}-01`, `${year}-12`)
  return isByQuarter ? [0, 3, 6, 9].map((at) => months.slice(at, at + 3)) : months.map((month) => [month])
}

/** What is set in a column of a row; `null` where nothing is. */
export function amountIn(
  cells: BudgetCells,
  of: Pick<GridOf, 'measure' | 'kind'>,
  productLine: string,
  months: readonly Month[],
): AmountMinor | null {
  const own = cells.filter(
    (cell) =>
      cell.measure === of.measure &&
      cell.kind === of.kind &&
      cell.productLine === productLine &&
      months.includes(cell.month),
  )
  return own.length === 0 ? null : own.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
}

/** What setting a column comes to: the amount, evenly over its months. */
export function wishesOf(
  { accountId, measure, kind }: GridOf,
  productLine: string,
  months: readonly Month[],
  amountMinor: AmountMinor | null,
): readonly BudgetWish[] {
  const parts = amountMinor === null ? undefined : inParts(amountMinor, months.length)
  return months.map((month, at) => ({
    accountId,
    productLine,
    month,
    measure,
    kind,
    amountMinor: parts?.[at] ?? null,
  }))
}

/** Rows and cells as a spreadsheet copies them. An empty last line is none. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const rows = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n')
  if (rows.at(-1) === '') rows.pop()
  return rows.map((row) => row.split('\t'))
}

export type Pasted =
  | Readonly<{ wishes: readonly BudgetWish[] }>
  | Readonly<{ problem: 'not-an-amount'; text: string }>
  | Readonly<{ problem: 'too-much' }>

/**
 * What pasting comes to from a row and a column on; all of it or nothing.
 * @param read `undefined` for what is no amount
 */
export function pasteInto(
  of: GridOf,
  lines: readonly string[],
  at: Readonly<{ row: number; column: number }>,
  text: string,
  read: (text: string) => AmountMinor | null | undefined,
): Pasted {
  const columns = columnsOf(of)
  const wishes: BudgetWish[] = []
  for (const [down, cells] of pastedRows(text).entries()) {
    for (const [across, cell] of cells.entries()) {
      const [line, months] = [lines[at.row + down], columns[at.column + across]]
      if (line === undefined || !months) return { problem: 'too-much' }
      const amountMinor = read(cell)
      if (amountMinor === undefined) return { problem: 'not-an-amount', text: cell }
      wishes.push(...wishesOf(of, line, months, amountMinor))
    }
  }
  return { wishes }
}
