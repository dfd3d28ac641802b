import type { MonthOutlook } from '#shared/domain/economics/budget.ts'
import type { Month } from '#shared/domain/economics/months.ts'
import { minorFromE4 } from '#shared/kernel/e4.ts'
import type { AmountMinor } from '#shared/kernel/money.ts'
import Box from '@mui/material/Box'
import { amountText, numberFormatOf } from '../../../ui/amount-text.ts'
import { Figures } from '../../../ui/figures.tsx'
import { formatMonth, formatShortMonth } from '../../../ui/format.ts'
import { AmountCell } from './amount-cell.tsx'
import { amountIn, columnsOf, type BudgetCells, type GridOf } from './budget-grid-model.ts'
import { useEconomicsWords } from '../economics-words.ts'
import { useBudgetWords } from './budget-words.ts'

type Props = Readonly<{
  of: GridOf
  /** The whole account is the empty name. */
  lines: readonly string[]
  cells: BudgetCells
  currency: string
  /** The year before, by month. */
  before: readonly MonthOutlook[]
  isReadOnly: boolean
  onPut: (line: string, months: readonly Month[], amount: AmountMinor | null) => void
  onPaste: (place: Readonly<{ row: number; column: number }>, text: string) => boolean
}>

/** The fields: the whole account and its product lines down, months or quarters across, and what came in a year before. */
export function BudgetTable({ of, lines, cells, currency, before, isReadOnly, onPut, onPaste }: Props) {
  const say = useBudgetWords()
  const sayEconomics = useEconomicsWords()
  const columns = columnsOf(of)
  const year = columns.flat()
  const textOf = (amount: AmountMinor | null): string =>
    amount === null ? '' : amountText(amount, currency, numberFormatOf(navigator.language))
  const nameOf = (line: string): string => line || say('whole')
  const whenOf = (months: readonly Month[], at: number): string =>
    months.length === 1
      ? formatMonth(months[0] ?? '')
      : sayEconomics('quarterName', { number: String(at + 1), year: String(of.year) })
  /** What counts for the whole account while nothing is set for it: the sum of its product lines. */
  const insteadOf = (line: string, months: readonly Month[]): AmountMinor | null => {
    if (line !== '' || of.kind === 'forecast') return null
    const parts = lines.flatMap((each) => (each === '' ? [] : (amountIn(cells, of, each, months) ?? [])))
    return parts.length === 0 ? null : parts.reduce((sum, each) => sum + each, 0)
  }
  const wholeYearOf = (line: string): AmountMinor | null => {
    const months = year.map((month) => amountIn(cells, of, line, [month]) ?? insteadOf(line, [month]))
    return months.every((each) => each === null)
      ? null
      : months.reduce((sum: number, each) => sum + (each ?? 0), 0)
  }
  const cameIn = (months: readonly Month[]): AmountMinor => {
    const asked = new Set(months.map((month) => month.slice(5)))
    const all = before.filter(({ month }) => asked.has(month.slice(5)))
    return minorFromE4(
      all.reduce((sum, { actualE4 }) => sum + actualE4, 0),
      currency,
    )
  }
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Figures aria-labelledby="budget-grid" className="even" style={{ minWidth: 1_080 }}>
        <thead>
          <tr>
            <th scope="col" className="name" style={{ width: 170 }}>
              {say('line')}
            </th>
            {columns.map((months, at) => (
              <th key={months[0]} scope="col" className="figure">
                {months.length === 1 ? formatShortMonth(months[0] ?? '') : whenOf(months, at)}
              </th>
            ))}
            <th scope="col" className="figure">
              {say('sum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, row) => (
            <tr key={line}>
              <Box
                component="th"
                scope="row"
                className="name"
                sx={{ fontWeight: line === '' ? '600 !important' : 400 }}
              >
                {nameOf(line)}
              </Box>
              {columns.map((months, column) => (
                <Box component="td" key={months[0]} sx={{ p: '1px 2px !important' }}>
                  <AmountCell
                    label={say('cell', { line: nameOf(line), when: whenOf(months, column) })}
                    value={amountIn(cells, of, line, months)}
                    instead={insteadOf(line, months)}
                    currency={currency}
                    isDisabled={isReadOnly}
                    place={{ row, column }}
                    onPut={(amount) => onPut(line, months, amount)}
                    onPasteCells={(text) => onPaste({ row, column }, text)}
                  />
                </Box>
              ))}
              <td className="figure">{textOf(wholeYearOf(line))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <Box
            component="tr"
            sx={{ '& th, & td': { fontWeight: '400 !important', color: 'text.secondary' } }}
          >
            <th scope="row">{say('yearBefore', { year: String(of.year - 1) })}</th>
            {columns.map((months) => (
              <Box component="td" key={months[0]} className="figure" sx={{ px: '7px !important' }}>
                {textOf(cameIn(months))}
              </Box>
            ))}
            <td className="figure">{textOf(cameIn(year))}</td>
          </Box>
        </tfoot>
      </Figures>
    </Box>
  )
}
