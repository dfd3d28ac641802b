import type { Output } from '#shared/contract/contract.ts'
import {
  earlierMonths,
  fallFrom,
  fewestActive,
  recentMonths,
  seasonFallFrom,
  swingFrom,
} from '#shared/domain/mining/decline.ts'
import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import Switch from '@mui/material/Switch'
import Typography from '@mui/material/Typography'
import { useIsReadOnly } from '../../../api/use-is-read-only.ts'
import { useAsk } from '../../../api/use-ask.ts'
import {
  formatCount,
  formatDecimal,
  formatMonth,
  formatShare,
  formatSignedShare,
} from '../../../ui/format.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { SaveSheet } from '../../../ui/sheet/save-sheet.tsx'
import { Sparkline } from '../../../ui/sparkline.tsx'
import { e4Text } from '../../../ui/e4-text.ts'
import { minedSheet, MinedTable, type MinedColumn } from './mined-table.tsx'
import { useMiningWords, type MiningSay } from './mining-words.ts'
import type { Finding } from './finding.ts'
import { usePutInPlan } from './use-put-in-plan.tsx'
import { FindAccount, foundBy, View, ViewHead, type ViewProps } from './view-frame.tsx'

type Declines = Output<'mining.getDeclines'>
type Row = Declines['accounts'][number]

/** Accounts that buy less than their own earlier months let one expect. */
export function DeclineView({ params, onSet }: ViewProps) {
  const say = useMiningWords()
  const isReadOnly = useIsReadOnly()
  const { put, choose, told } = usePutInPlan()
  const answer = useAsk('mining.getDeclines', {})
  if (answer.failure && !answer.value)
    return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  if (!answer.value) return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: '60vh' }} />
  const declines = answer.value
  const { currency, from, to, accounts, unknown } = declines
  const onlyAlerts = params.get('alerts') !== 'no'
  const rows = foundBy(accounts, params).filter(({ isAlert }) => isAlert || !onlyAlerts)
  const columns = columnsOf(declines, say)
  return (
    <View id="declines">
      <ViewHead
        id="declines"
        title={say('declineAim', { from: formatMonth(from), to: formatMonth(to) })}
        rule={say('declineRule', {
          recent: formatCount(recentMonths),
          earlier: formatCount(earlierMonths),
          fall: formatShare(fallFrom),
          season: formatShare(seasonFallFrom),
          swing: formatDecimal(swingFrom, 1),
          fewest: formatCount(fewestActive),
        })}
      >
        <FindAccount params={params} onSet={onSet} />
        <FormControlLabel
          control={
            <Switch
              size="small"
              checked={onlyAlerts}
              onChange={(_event, isOn) => onSet({ alerts: isOn ? null : 'no' })}
            />
          }
          label={say('onlyAlerts')}
          slotProps={{ typography: { variant: 'body2' } }}
        />
        <Box sx={{ flex: 1 }} />
        <SaveSheet sheetOf={() => minedSheet(say('declineFile'), rows, columns, currency)} />
      </ViewHead>
      <Box>
        <MinedTable
          label={say('decline')}
          rows={rows}
          keyOf={({ accountId }) => accountId}
          accountIdOf={({ accountId }) => accountId}
          columns={columns}
          currency={currency}
          first={{ field: 'lost', direction: 'desc' }}
          into={isReadOnly ? undefined : { findingsOf: (row) => findingsOf(row, declines, say), put, choose }}
        />
        {unknown > 0 ? (
          <Typography variant="caption" color="textSecondary">
            {say('declineUnknown', { count: unknown, formatted: formatCount(unknown) })}
          </Typography>
        ) : null}
      </Box>
      {told}
    </View>
  )
}

function columnsOf({ currency, from, to }: Declines, say: MiningSay): readonly MinedColumn<Row>[] {
  return [
    { field: 'account', head: say('account'), kind: 'account', of: ({ name }) => name },
    { field: 'tier', head: say('tier'), kind: 'text', of: ({ tier }) => tier },
    {
      field: 'alert',
      head: say('alert'),
      kind: 'text',
      of: ({ isAlert }) => say(isAlert ? 'isAlert' : 'noAlert'),
      show: ({ isAlert }) => (
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          <Box
            component="span"
            aria-hidden
            sx={{ mr: 1.5, color: isAlert ? 'var(--mui-palette-attitude-atm2)' : 'success.main' }}
          >
            {isAlert ? '▼' : '●'}
          </Box>
          {say(isAlert ? 'isAlert' : 'noAlert')}
        </Box>
      ),
    },
    { field: 'recent', head: say('recent'), kind: 'money', of: ({ recentE4 }) => recentE4 },
    { field: 'usual', head: say('usual'), kind: 'money', of: ({ usualE4 }) => usualE4 },
    { field: 'yearBefore', head: say('yearBefore'), kind: 'money', of: ({ yearBeforeE4 }) => yearBeforeE4 },
    { field: 'lost', head: say('lost'), kind: 'money', of: ({ usualE4, recentE4 }) => usualE4 - recentE4 },
    { field: 'fall', head: say('fall'), kind: 'change', of: ({ fall }) => -fall },
    { field: 'swing', head: say('swing'), kind: 'decimal', of: ({ swing }) => swing },
    {
      field: 'trend',
      head: say('trend'),
      kind: 'text',
      of: ({ monthsE4 }) => monthsE4.map((net) => e4Text(net, currency)).join(' · '),
      show: ({ name, monthsE4 }) => (
        <Sparkline
          label={say('trendOf', {
            name,
            from: formatMonth(from),
            to: formatMonth(to),
            first: e4Text(monthsE4[0] ?? 0, currency),
            last: e4Text(monthsE4.at(-1) ?? 0, currency),
          })}
          values={monthsE4}
          width={110}
        />
      ),
    },
  ]
}

function findingsOf(row: Row, { currency, to }: Declines, say: MiningSay): readonly Finding[] {
  const { accountId, name } = row
  const said = {
    recent: e4Text(row.recentE4, currency),
    usual: e4Text(Math.round(row.usualE4), currency),
    to: formatMonth(to),
    fall: formatSignedShare(-row.fall),
  }
  return [
    { accountId, name, to: 'risk', title: say('declineRisk', said) },
    { accountId, name, to: 'objective', title: say('declineObjective', said) },
  ]
}
