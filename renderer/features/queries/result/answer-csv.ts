import type { QueryAnswer } from '#shared/contract/query.ts'
import { columnsOf, isAmounts, type QueryCell, type QueryColumn } from '#shared/domain/query/answer.ts'
import type { Query } from '#shared/domain/query/query.ts'
import { csvOf, type CsvCell } from '#shared/kernel/csv.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { typeOf, type CellTexts } from './use-cell-text.ts'

/** The answer as a file: days and numbers as they are, amounts as decimals with a column for each currency that there is. */
export function answerCsv(query: Query, { rows }: QueryAnswer, { sayHead, sayCell }: CellTexts): string {
  const columns = columnsOf(query).flatMap((column, index): Taken[] => {
    const head = sayHead(column)
    if (typeOf(column) !== 'money') return [{ head, cellOf: (cells) => plain(column, cells[index] ?? null) }]
    return currenciesOf(rows, index).map((currency) => ({
      head: `${head} (${currency})`,
      cellOf: (cells) => amountIn(cells[index] ?? null, currency),
    }))
  })
  const plain = (column: QueryColumn, cell: QueryCell): CsvCell => {
    if (cell === null) return null
    if (typeof cell === 'number') return cell
    const isWritten = typeOf(column) === 'day' || (column.of === 'group' && column.by !== 'value')
    return isWritten && typeof cell === 'string' ? cell : sayCell(column, cell)
  }
  return csvOf([
    columns.map(({ head }) => head),
    ...rows.map(({ cells }) => columns.map(({ cellOf }) => cellOf(cells))),
  ])
}

type Taken = Readonly<{ head: string; cellOf: (cells: readonly QueryCell[]) => CsvCell }>

function currenciesOf(rows: QueryAnswer['rows'], index: number): readonly string[] {
  const found = rows.flatMap(({ cells }) => {
    const cell = cells[index] ?? null
    return isAmounts(cell) ? cell.map(({ currency }) => currency) : []
  })
  return [...new Set(found)].toSorted()
}

function amountIn(cell: QueryCell, currency: string): CsvCell {
  const amount = isAmounts(cell) ? cell.find((each) => each.currency === currency) : undefined
  return amount === undefined ? null : amount.amountMinor / 10 ** minorDigits(currency)
}
