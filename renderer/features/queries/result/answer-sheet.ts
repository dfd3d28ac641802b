import type { QueryAnswer } from '#shared/contract/query.ts'
import { columnsOf, isAmounts, type QueryCell, type QueryColumn } from '#shared/domain/query/answer.ts'
import type { Query } from '#shared/domain/query/query.ts'
import type { Sheet, SheetCell, SheetColumn } from '../../../ui/sheet/sheet.ts'
import { typeOf, type CellTexts } from './use-cell-text.ts'

/** The answer as a table to be taken along: days and numbers as they are, amounts with a column for each currency that there is. */
export function answerSheet(
  name: string,
  query: Query,
  { rows }: QueryAnswer,
  { sayHead, sayCell }: CellTexts,
): Sheet {
  const plain = (column: QueryColumn, cell: QueryCell): SheetCell => {
    if (cell === null) return null
    if (typeof cell === 'number') return cell
    const isWritten = typeOf(column) === 'day' || (column.of === 'group' && column.by !== 'value')
    return isWritten && typeof cell === 'string' ? cell : sayCell(column, cell)
  }
  const taken = columnsOf(query).flatMap((column, index): Taken[] => {
    const head = sayHead(column)
    if (typeOf(column) !== 'money')
      return [
        { column: { head, kind: kindOf(column) }, cellOf: (cells) => plain(column, cells[index] ?? null) },
      ]
    return currenciesOf(rows, index).map((currency) => ({
      column: { head: `${head} (${currency})`, kind: 'money', currency },
      cellOf: (cells) => amountIn(cells[index] ?? null, currency),
    }))
  })
  return {
    name,
    columns: taken.map(({ column }) => column),
    rows: rows.map(({ cells }) => taken.map(({ cellOf }) => cellOf(cells))),
  }
}

type Taken = Readonly<{ column: SheetColumn; cellOf: (cells: readonly QueryCell[]) => SheetCell }>

function kindOf(column: QueryColumn): 'text' | 'number' | 'day' {
  const type = typeOf(column)
  if (type === 'number') return 'number'
  const isSpan = column.of === 'group' && column.by !== 'value'
  return type === 'day' && !isSpan ? 'day' : 'text'
}

function currenciesOf(rows: QueryAnswer['rows'], index: number): readonly string[] {
  const found = rows.flatMap(({ cells }) => {
    const cell = cells[index] ?? null
    return isAmounts(cell) ? cell.map(({ currency }) => currency) : []
  })
  return [...new Set(found)].toSorted()
}

function amountIn(cell: QueryCell, currency: string): number | null {
  const amount = isAmounts(cell) ? cell.find((each) => each.currency === currency) : undefined
  return amount?.amountMinor ?? null
}
