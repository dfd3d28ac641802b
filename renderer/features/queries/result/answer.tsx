import type { QueryAnswer } from '#shared/contract/query.ts'
import { isCut } from '#shared/domain/query/answer.ts'
import { queryViews, type Query, type QueryView } from '#shared/domain/query/query.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import type { ReactNode } from 'react'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatCount } from '../../../ui/format.ts'
import { fileNameOf, saveFile } from '../../../ui/save-file.ts'
import { useToday } from '../../../ui/use-today.ts'
import { useQueriesWords } from '../queries-words.ts'
import { answerCsv } from './answer-csv.ts'
import { AnswerTable } from './answer-table.tsx'
import { ChartView } from './chart-view.tsx'
import { PivotTable } from './pivot-table.tsx'
import { useCellTexts } from './use-cell-text.ts'

type Props = Readonly<{
  query: Query
  answer: QueryAnswer
  onView: (view: QueryView) => void
  onSort: (sort: Query['sort']) => void
  /** What else is done with the question. */
  children?: ReactNode
}>

/** The answer to a query: how many rows, as what they are shown, and the way to take them along. */
export function Answer({ query, answer, onView, onSort, children }: Props) {
  const say = useQueriesWords()
  const texts = useCellTexts()
  const today = useToday()
  const { show } = query
  const view: QueryView = show.kind === 'figures' ? show.view : 'table'
  const take = (): void =>
    saveFile(
      `${fileNameOf(say('fileName'), today)}.csv`,
      'text/csv;charset=utf-8',
      answerCsv(query, answer, texts),
    )
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, px: 4, py: 2 }}>
        {show.kind === 'figures' ? (
          <ToggleButtonGroup
            size="small"
            exclusive
            value={view}
            aria-label={say('view')}
            onChange={(_event, chosen: QueryView | null) => chosen && onView(chosen)}
          >
            {queryViews.map((each) => (
              <ToggleButton key={each} value={each} sx={{ py: 0.5, px: 2.5, textTransform: 'none' }}>
                {say(`view-${each}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        ) : null}
        <Box role="status" sx={{ color: 'text.secondary' }}>
          {isCut(answer)
            ? say('cut', { shown: formatCount(answer.rows.length), count: formatCount(answer.total) })
            : say('total', { count: answer.total })}
        </Box>
        <Box sx={{ flex: 1 }} />
        {children}
        <Button onClick={take} disabled={answer.rows.length === 0}>
          {say('csv')}
        </Button>
      </Box>
      {answer.rows.length === 0 ? <EmptyState sentence={say('nothing')} /> : null}
      {answer.rows.length > 0 && view === 'table' ? (
        <AnswerTable query={query} answer={answer} onSort={onSort} />
      ) : null}
      {answer.rows.length > 0 && view === 'pivot' ? <PivotTable query={query} answer={answer} /> : null}
      {answer.rows.length > 0 && (view === 'bars' || view === 'line') ? (
        <ChartView query={query} answer={answer} kind={view} />
      ) : null}
    </>
  )
}
