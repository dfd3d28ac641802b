import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../../api/use-ask.ts'
import { useIsReadOnly } from '../../../api/use-is-read-only.ts'
import { formatCount, formatDay } from '../../../ui/format.ts'
import { LabeledPick } from '../../../ui/labeled-pick.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { SaveSheet } from '../../../ui/sheet/save-sheet.tsx'
import type { Finding } from './finding.ts'
import { e4Text } from '../../../ui/e4-text.ts'
import { minedSheet, MinedTable, type MinedColumn } from './mined-table.tsx'
import { useMiningWords, type MiningSay } from './mining-words.ts'
import { RfmGrid } from './rfm-grid.tsx'
import { usePutInPlan } from './use-put-in-plan.tsx'
import { FindAccount, foundBy, View, ViewHead, type ViewProps } from './view-frame.tsx'

type Row = Output<'mining.getScores'>['accounts'][number]

const spans = ['12', '24', '36', 'all'] as const
/** A score of five of a few says nothing. */
const fewest = 20

/** Recency, frequency and monetary value of all accounts in fifths. */
export function RfmView({ params, onSet }: ViewProps) {
  const say = useMiningWords()
  const isReadOnly = useIsReadOnly()
  const { put, choose, told } = usePutInPlan()
  const span = spans.find((each) => each === params.get('months')) ?? '36'
  const answer = useAsk('mining.getScores', { months: span === 'all' ? null : Number(span) })
  if (answer.failure && !answer.value)
    return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  if (!answer.value) return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: '60vh' }} />
  const { currency, until, accounts, without, otherLines } = answer.value
  const cell = params.get('cell')
  const rows = foundBy(accounts, params).filter(
    ({ recency, frequency }) => cell === null || `${recency}${frequency}` === cell,
  )
  const columns = columnsOf(say)
  const foot = [
    ['rfmWithout', without],
    ['otherLines', otherLines],
  ] as const
  return (
    <View id="rfm" isAsking={answer.isAsking}>
      <ViewHead
        id="rfm"
        title={say('rfmAim', { until: until === null ? '–' : formatDay(until) })}
        rule={[
          say('rfmRule', { accounts: formatCount(accounts.length) }),
          accounts.length < fewest ? say('few', { fewest: formatCount(fewest) }) : '',
        ].join(' ')}
      >
        <LabeledPick
          label={say('months')}
          value={span}
          choices={spans.map((each) => [each, say(`months-${each}`)])}
          onPick={(next) => onSet({ months: next === '36' ? null : next, cell: null })}
        />
        <FindAccount params={params} onSet={onSet} />
        {cell === null ? null : <Button onClick={() => onSet({ cell: null })}>{say('everyScore')}</Button>}
        <Box sx={{ flex: 1 }} />
        <SaveSheet sheetOf={() => minedSheet(say('rfmFile'), rows, columns, currency)} />
      </ViewHead>
      <RfmGrid
        accounts={accounts}
        currency={currency}
        chosen={cell}
        onChoose={(next) => onSet({ cell: next === cell ? null : next })}
      />
      <Box>
        <MinedTable
          label={say('rfm')}
          rows={rows}
          keyOf={({ accountId }) => accountId}
          accountIdOf={({ accountId }) => accountId}
          columns={columns}
          currency={currency}
          first={{ field: 'net', direction: 'desc' }}
          into={isReadOnly ? undefined : { findingsOf: (row) => findingsOf(row, currency, say), put, choose }}
        />
        {foot.map(([key, count]) =>
          count === 0 ? null : (
            <Typography key={key} variant="caption" color="textSecondary" component="p">
              {say(key, { count, formatted: formatCount(count) })}
            </Typography>
          ),
        )}
      </Box>
      {told}
    </View>
  )
}

function columnsOf(say: MiningSay): readonly MinedColumn<Row>[] {
  return [
    { field: 'account', head: say('account'), kind: 'account', of: ({ name }) => name },
    { field: 'tier', head: say('tier'), kind: 'text', of: ({ tier }) => tier },
    {
      field: 'scores',
      head: say('scores'),
      kind: 'text',
      of: ({ recency, frequency, monetary }) => `${recency}-${frequency}-${monetary}`,
    },
    { field: 'recency', head: say('recency'), kind: 'count', of: ({ recency }) => recency },
    { field: 'frequency', head: say('frequency'), kind: 'count', of: ({ frequency }) => frequency },
    { field: 'monetary', head: say('monetary'), kind: 'count', of: ({ monetary }) => monetary },
    { field: 'lastOn', head: say('lastOn'), kind: 'day', of: ({ lastOn }) => lastOn },
    { field: 'silent', head: say('silent'), kind: 'count', of: ({ silentDays }) => silentDays },
    { field: 'orders', head: say('orders'), kind: 'count', of: ({ orders }) => orders },
    { field: 'net', head: say('net'), kind: 'money', of: ({ netE4 }) => netE4 },
  ]
}

/** Of the five; what is here or below is low. */
const low = 2

/** Who has fallen silent is a risk; each of the three that is low is an objective, the most urgent one first. */
function findingsOf(row: Row, currency: string, say: MiningSay): readonly Finding[] {
  const { accountId, name, recency, frequency, monetary } = row
  const said = {
    scores: `${recency}-${frequency}-${monetary}`,
    on: formatDay(row.lastOn),
    days: formatCount(row.silentDays),
    orders: formatCount(row.orders),
    net: e4Text(row.netE4, currency),
  }
  const objective = (['rfmAgain', 'rfmOftener', 'rfmMore', 'rfmKeep'] as const)[
    [recency, frequency, monetary].findIndex((score) => score <= low)
  ]
  const found = { accountId, name, to: 'objective', title: say(objective ?? 'rfmKeep', said) } as const
  return recency > low ? [found] : [{ accountId, name, to: 'risk', title: say('rfmRisk', said) }, found]
}
