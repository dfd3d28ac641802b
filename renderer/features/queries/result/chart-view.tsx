import type { QueryAnswer } from '#shared/contract/query.ts'
import { columnsOf } from '#shared/domain/query/answer.ts'
import type { Query } from '#shared/domain/query/query.ts'
import Box from '@mui/material/Box'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useQueriesWords } from '../queries-words.ts'
import { BarChart } from './bar-chart.tsx'
import { chartsOf, type Chart } from './chart-of.ts'
import { LineChart } from './line-chart.tsx'
import { amountText, numberText, typeOf, useCellTexts } from './use-cell-text.ts'

type Props = Readonly<{ query: Query; answer: QueryAnswer; kind: 'bars' | 'line' }>

/** What both kinds of drawing are given: everything in words and numbers. */
export type DrawnChart = Readonly<{
  label: string
  categories: readonly string[]
  series: readonly Readonly<{ name: string; values: readonly (number | null)[] }>[]
  sayValue: (value: number) => string
}>

const categoriesAtMost = 40
const seriesAtMost = 6

/** The first figure drawn by the first group, a drawing for each currency. */
export function ChartView({ query, answer, kind }: Props) {
  const say = useQueriesWords()
  const { sayHead, sayCell } = useCellTexts()
  const columns = columnsOf(query)
  const groups = columns.filter(({ of }) => of === 'group')
  const [along, by] = groups
  const figure = columns[groups.length]
  if (!along || figure?.of !== 'measure') return <EmptyState sentence={say('chartNeedsGroup')} />
  if (typeOf(figure) !== 'number' && typeOf(figure) !== 'money')
    return <EmptyState sentence={say('chartNeedsNumber')} />

  const { categories, charts } = chartsOf(answer.rows, groups.length)
  const drawnOf = ({ currency, series }: Chart): DrawnChart => ({
    label: say('chartLabel', { figure: sayHead(figure), group: groups.map(sayHead).join(', ') }),
    categories: categories.slice(0, categoriesAtMost).map((category) => sayCell(along, category)),
    series: series.slice(0, seriesAtMost).map(({ key, values }) => ({
      name: by ? sayCell(by, key) : sayHead(figure),
      values: values.slice(0, categoriesAtMost),
    })),
    sayValue: (value) => (currency === null ? numberText(value) : amountText(value, currency)),
  })
  const lines = Math.max(0, ...charts.map(({ series }) => series.length))
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: 4, pb: 3 }}>
      {charts.map((chart) => (
        <Box component="figure" key={chart.currency ?? ''} sx={{ m: 0, mb: 4 }}>
          <Box component="figcaption" sx={{ fontWeight: 600, mb: 1 }}>
            {sayHead(figure)}
            {chart.currency === null ? null : ` · ${say('inCurrency', { currency: chart.currency })}`}
          </Box>
          {kind === 'bars' ? <BarChart {...drawnOf(chart)} /> : <LineChart {...drawnOf(chart)} />}
        </Box>
      ))}
      {categories.length > categoriesAtMost ? (
        <Box sx={{ color: 'text.secondary' }}>
          {say('chartCut', { shown: categoriesAtMost, count: categories.length })}
        </Box>
      ) : null}
      {lines > seriesAtMost ? (
        <Box sx={{ color: 'text.secondary' }}>{say('lineCut', { shown: seriesAtMost, count: lines })}</Box>
      ) : null}
    </Box>
  )
}
