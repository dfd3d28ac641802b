import type { QueryAnswer } from '#shared/contract/query.ts'
import { columnsOf } from '#shared/domain/query/answer.ts'
import type { Query } from '#shared/domain/query/query.ts'
import Box from '@mui/material/Box'
import { useCallback, useMemo } from 'react'
import { lyingHeightPx, type ChartSpec } from '../../../ui/chart/chart-spec.ts'
import { Chart } from '../../../ui/chart/chart.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useQueriesWords } from '../queries-words.ts'
import { chartsOf } from './chart-of.ts'
import { amountText, numberText, typeOf, useCellTexts } from './use-cell-text.ts'

type Props = Readonly<{ query: Query; answer: QueryAnswer; kind: 'bars' | 'line' }>

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

  const { categories, charts } = chartsOf(answer.rows, groups.length, answer.orders[1])
  const lines = Math.max(0, ...charts.map(({ series }) => series.length))
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: 4, pb: 3 }}>
      {charts.map(({ currency, series }) => (
        <Box key={currency ?? ''} sx={{ mb: 4, maxWidth: 900 }}>
          <Drawn
            label={
              currency === null ? sayHead(figure) : `${sayHead(figure)} · ${say('inCurrency', { currency })}`
            }
            heading={sayHead(along)}
            currency={currency}
            spec={{
              categories: categories.slice(0, categoriesAtMost).map((category) => sayCell(along, category)),
              series: series.slice(0, seriesAtMost).map(({ key, values }) => ({
                as: kind === 'bars' ? 'bar' : 'line',
                name: by ? sayCell(by, key) : sayHead(figure),
                values: values.slice(0, categoriesAtMost),
              })),
              isLying: kind === 'bars',
            }}
          />
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

type DrawnProps = Readonly<{ label: string; heading: string; currency: string | null; spec: ChartSpec }>

/** One of the charts; it is drawn anew only where it says something else. */
function Drawn({ label, heading, currency, spec }: DrawnProps) {
  const told = JSON.stringify(spec)
  const same = useMemo(() => JSON.parse(told) as ChartSpec, [told])
  const sayValue = useCallback(
    (value: number) => (currency === null ? numberText(value) : amountText(value, currency)),
    [currency],
  )
  const height = same.isLying ? { heightPx: lyingHeightPx(same) } : {}
  return <Chart label={label} heading={heading} spec={same} sayValue={sayValue} {...height} />
}
