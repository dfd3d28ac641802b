import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { nothingExpected, sumOf, type Expected } from '#shared/domain/opportunity/forecast.ts'
import { dayFrom } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../api/use-ask.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatCount, formatDay, formatMonth } from '../../ui/format.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useToday } from '../../ui/use-today.ts'
import { moneyText } from '../../ui/money-text.ts'
import { Figures } from '../../ui/figures.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { useOpportunitiesWords } from './opportunities-words.ts'

type Cell = Output<'opportunity.getForecast'>[number]
type Line = Readonly<{ key: string; label: string; cells: readonly Cell[] }>

/** What may come, by month and by owner; each currency by itself. */
export function ForecastView({ accountId }: Readonly<{ accountId: AccountId | null }>) {
  const say = useOpportunitiesWords()
  const today = useToday()
  const wonSince = dayFrom(Number(today.slice(0, 4)), 1, 1) ?? today
  const answer = useAsk('opportunity.getForecast', { accountId, wonSince })
  if (answer.failure)
    return (
      <Box sx={{ px: 4 }}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
      </Box>
    )
  if (!answer.value) return <Waiting />
  if (answer.value.length === 0)
    return <EmptyState sentence={say(accountId === null ? 'none' : 'noneOfAccount')} />

  const month = today.slice(0, 7)
  const monthOf = (cell: Cell): string => {
    if (cell.month === null) return 'none'
    return cell.month < month && cell.wonMinor === 0 && cell.open > 0 ? 'past' : cell.month
  }
  const monthLabel = (key: string): string =>
    key === 'none' ? say('noMonth') : key === 'past' ? say('past') : formatMonth(key)
  const linesOf = (
    cells: readonly Cell[],
    keyOf: (cell: Cell) => string,
    labelOf: (key: string, cell: Cell) => string,
  ) =>
    [...Map.groupBy(cells, keyOf)].map(([key, some]): Line => ({
      key,
      label: labelOf(key, some[0] as Cell),
      cells: some,
    }))
  const currencies = [...Map.groupBy(answer.value, ({ currency }) => currency)].toSorted(
    ([, one], [, other]) => totalOf(other).bestCaseMinor - totalOf(one).bestCaseMinor,
  )
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: 4, pb: 4, maxWidth: 1100 }}>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mb: 2 }}>
        {say('forecastHow', { day: formatDay(wonSince) })}
      </Typography>
      {currencies.map(([currency, cells]) => (
        <Box key={currency} component="section" aria-label={say('forecast', { currency })} sx={{ mb: 5 }}>
          <Typography variant="h2" sx={{ mb: 1 }}>
            {say('forecast', { currency })}
          </Typography>
          <ForecastTable
            title={say('byMonth')}
            currency={currency}
            lines={linesOf(cells, monthOf, monthLabel).toSorted((one, other) =>
              placeOf(one).localeCompare(placeOf(other)),
            )}
          />
          <ForecastTable
            title={say('byOwner')}
            currency={currency}
            lines={linesOf(
              cells,
              ({ ownerId }) => ownerId ?? '',
              (_key, cell) => cell.ownerName ?? say('nobody'),
            ).toSorted((one, other) => totalOf(other.cells).weightedMinor - totalOf(one.cells).weightedMinor)}
          />
          {totalOf(cells).withoutAmount > 0 ? (
            <Typography variant="caption" color="textSecondary">
              {say('withoutAmount', { count: totalOf(cells).withoutAmount })}
            </Typography>
          ) : null}
        </Box>
      ))}
    </Box>
  )
}

/** What is overdue comes first, what has no day last. */
function placeOf({ key }: Line): string {
  return key === 'past' ? '0' : key === 'none' ? '9999-99' : key
}

function totalOf(cells: readonly Expected[]): Expected {
  return cells.reduce<Expected>(sumOf, nothingExpected)
}

type TableProps = Readonly<{ title: string; currency: string; lines: readonly Line[] }>

function ForecastTable({ title, currency, lines }: TableProps) {
  const say = useOpportunitiesWords()
  const cellsOf = (expected: Expected) => [
    formatCount(expected.open),
    ...[expected.committedMinor, expected.weightedMinor, expected.bestCaseMinor, expected.wonMinor].map(
      (amount) => (amount === 0 ? '–' : moneyText(amount, currency)),
    ),
  ]
  const headings = [say('open'), say('committed'), say('weighted'), say('bestCase'), say('won')]
  return (
    <Figures className="even" aria-label={title} sx={{ mb: 3 }}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          {headings.map((heading) => (
            <th key={heading} scope="col" className="figure">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">{line.label}</th>
            {cellsOf(totalOf(line.cells)).map((text, index) => (
              <td key={headings[index]} className="figure">
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('sum')}</th>
          {cellsOf(totalOf(lines.flatMap(({ cells }) => cells))).map((text, index) => (
            <td key={headings[index]} className="figure">
              {text}
            </td>
          ))}
        </tr>
      </tfoot>
    </Figures>
  )
}
