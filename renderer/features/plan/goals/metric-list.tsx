import type { Objective } from '#shared/domain/plan/model.ts'
import { styled } from '@mui/material/styles'
import { useAsk } from '../../../api/use-ask.ts'
import { useTry } from '../../../api/use-do.ts'
import { NewLine } from '../../../ui/new-line.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useDesk } from '../desk.ts'
import { MetricRow } from './metric-row.tsx'
import { useMetricWords } from './metric-words.ts'

/** By what one sees whether the objective is reached. */
export function MetricList({ objective }: Readonly<{ objective: Objective }>) {
  const say = useMetricWords()
  const { today, isReadOnly } = useDesk()
  const answer = useAsk('metric.listByPlan', { planId: objective.planId, today })
  const add = useTry('metric.add')
  if (answer.failure) return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  const metrics = (answer.value ?? []).filter(({ metric }) => metric.objectiveId === objective.id)

  return (
    <>
      {metrics.length === 0 ? null : (
        <Table>
          <thead>
            <tr>
              {(['metric', 'source', 'baseline', 'target', 'actual', 'progress'] as const).map((head) => (
                <th key={head} scope="col">
                  {say(head)}
                </th>
              ))}
              <th scope="col" aria-label={say('tools')} />
            </tr>
          </thead>
          <tbody>
            {metrics.map(({ metric, actual, currency }) => (
              <MetricRow key={metric.id} metric={metric} actual={actual} currency={currency} />
            ))}
          </tbody>
        </Table>
      )}
      {isReadOnly || !answer.value ? null : (
        <NewLine label={say('addMetric')} onAdd={(name) => add({ objectiveId: objective.id, name })} />
      )}
    </>
  )
}

const Table = styled('table')({
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  fontSize: 12.5,
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': { padding: '1px 4px', verticalAlign: 'top', textAlign: 'left' },
  '& th': { fontWeight: 600, fontSize: 12, color: 'var(--mui-palette-text-secondary)' },
  '& tbody tr': { borderTop: '1px solid var(--mui-palette-divider)' },
  '& th:nth-of-type(2)': { width: 132 },
  '& th:nth-of-type(3), & th:nth-of-type(4), & th:nth-of-type(5)': { width: 88, textAlign: 'right' },
  '& th:nth-of-type(6)': { width: 76, textAlign: 'right' },
  '& td.number': { textAlign: 'right' },
  '& th:nth-of-type(7)': { width: 30 },
  '& small': { display: 'block', fontSize: 11, color: 'var(--mui-palette-text-secondary)' },
  '& button': {
    width: 24,
    height: 24,
    font: 'inherit',
    color: 'var(--mui-palette-text-secondary)',
    background: 'transparent',
    border: 'none',
    cursor: 'pointer',
  },
})
