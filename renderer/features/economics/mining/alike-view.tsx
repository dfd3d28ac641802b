import type { Output } from '#shared/contract/contract.ts'
import type { MeasureKey } from '#shared/domain/mining/measures.ts'
import { lookAlikes, type LookAlike } from '#shared/domain/mining/look-alikes.ts'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useIsReadOnly } from '../../../api/use-is-read-only.ts'
import { formatCount, formatDecimal } from '../../../ui/format.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { SaveSheet } from '../../../ui/sheet/save-sheet.tsx'
import { measureColumns } from './measure-columns.ts'
import { MeasureChoice, measuresIn } from './measure-choice.tsx'
import { minedSheet, MinedTable, type MinedColumn } from './mined-table.tsx'
import { useMiningWords, type MiningSay } from './mining-words.ts'
import { longestTitle, type Finding } from './finding.ts'
import { usePutInPlan } from './use-put-in-plan.tsx'
import { View, ViewHead, type ViewProps } from './view-frame.tsx'

type Account = Output<'mining.getMeasures'>['accounts'][number]
type Row = LookAlike<Account>

/** Accounts that are most like one of them, with how far they are and by what they differ. */
export function AlikeView({ params, onSet }: ViewProps) {
  const say = useMiningWords()
  const isReadOnly = useIsReadOnly()
  const { put, choose, told } = usePutInPlan()
  const answer = useAsk('mining.getMeasures', {})
  const accounts = answer.value?.accounts
  const asked = params.get('measures')
  const keys = useMemo(() => measuresIn(asked), [asked])
  const one = accounts?.find(({ accountId }) => accountId === params.get('of')) ?? accounts?.[0]
  const alike = useMemo(
    () => (accounts && one && keys.length > 0 ? lookAlikes(accounts, one, keys) : undefined),
    [accounts, one, keys],
  )
  if (answer.failure && !answer.value)
    return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  if (!answer.value || !accounts)
    return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: '60vh' }} />
  const { currency } = answer.value
  const columns = columnsOf(say, keys)
  const rows = alike ?? []
  const left = alike ? accounts.length - 1 - alike.length : 0
  return (
    <View id="alike">
      <ViewHead id="alike" title={say('alikeAim')} rule={say('alikeRule')}>
        <Autocomplete
          options={accounts}
          value={one ?? null}
          getOptionLabel={({ name }) => name}
          getOptionKey={({ accountId }) => accountId}
          isOptionEqualToValue={(option, value) => option.accountId === value.accountId}
          onChange={(_event, next) => onSet({ of: next?.accountId ?? null })}
          disableClearable={one !== undefined}
          sx={{ width: 280 }}
          renderInput={(field) => <TextField {...field} label={say('ofAccount')} />}
        />
        <MeasureChoice chosen={keys} onSet={onSet} />
        <Box sx={{ flex: 1 }} />
        <SaveSheet sheetOf={() => minedSheet(say('alikeFile'), rows, columns, currency)} />
      </ViewHead>
      {keys.length === 0 ? <Typography color="textSecondary">{say('tooFewMeasures')}</Typography> : null}
      {keys.length > 0 && one && !alike ? (
        <Typography color="textSecondary">{say('notMeasured')}</Typography>
      ) : null}
      {alike ? (
        <Box>
          <MinedTable
            key={one?.accountId ?? ''}
            label={say('alike')}
            rows={rows}
            keyOf={({ thing }) => thing.accountId}
            accountIdOf={({ thing }) => thing.accountId}
            columns={columns}
            currency={currency}
            first={{ field: 'distance', direction: 'asc' }}
            into={
              isReadOnly || !one
                ? undefined
                : { findingsOf: (row) => findingsOf(row, one.name, say), put, choose }
            }
          />
          {left > 0 ? (
            <Typography variant="caption" color="textSecondary">
              {say('alikeLeft', { count: left, formatted: formatCount(left) })}
            </Typography>
          ) : null}
        </Box>
      ) : null}
      {told}
    </View>
  )
}

function columnsOf(say: MiningSay, keys: readonly MeasureKey[]): readonly MinedColumn<Row>[] {
  return [
    { field: 'account', head: say('account'), kind: 'account', of: ({ thing }) => thing.name },
    { field: 'tier', head: say('tier'), kind: 'text', of: ({ thing }) => thing.tier },
    { field: 'distance', head: say('distance'), kind: 'decimal', of: ({ distance }) => distance },
    {
      field: 'differs',
      head: say('differs'),
      kind: 'text',
      of: (row) => differenceOf(row, say),
    },
    ...measureColumns<Row>(say, keys, ({ thing }) => thing.measures),
  ]
}

/** What sets it apart most from the one it is like. */
function differenceOf({ differsBy: [first] }: Row, say: MiningSay): string | null {
  if (!first) return null
  const by = `${first.by < 0 ? '−' : '+'}${formatDecimal(Math.abs(first.by), 1)}`
  return say('differsBy', { measure: say(`measure-${first.key}`), by })
}

/** Accounts like a good one are those that may become one. */
function findingsOf(row: Row, one: string, say: MiningSay): readonly Finding[] {
  const { accountId, name } = row.thing
  const said = { one, distance: formatDecimal(row.distance, 2), differs: differenceOf(row, say) ?? '' }
  const title = say('alikeObjective', said).slice(0, longestTitle)
  return [{ accountId, name, to: 'objective', title }]
}
