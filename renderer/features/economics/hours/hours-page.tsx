import type { Output } from '#shared/contract/contract.ts'
import { allocateHours, type Allocated } from '#shared/domain/economics/allocation.ts'
import { placeAccounts } from '#shared/domain/economics/portfolio.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { useIsReadOnly } from '../../../api/use-is-read-only.ts'
import { formatCount, formatDecimal } from '../../../ui/format.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { ScrolledColumn } from '../../../ui/scrolled-column.tsx'
import { SaveSheet } from '../../../ui/sheet/save-sheet.tsx'
import { useParamsSet } from '../../../ui/use-params-set.ts'
import { e4Text } from '../../../ui/e4-text.ts'
import { minedSheet, MinedTable, type MinedColumn } from '../mining/mined-table.tsx'
import { useHoursWords, type HoursSay } from './hours-words.ts'
import { ResponsePart } from './response-part.tsx'
import { weighed, type Weighed } from './weighed.ts'

type Kept = Output<'tier-rules.get'>
type Ground = Output<'tier-rules.getGround'>
type Portfolio = Output<'economics.getPortfolio'>
type Row = Allocated<Weighed>

/** How the hours that the team has would be shared out over accounts so that all of them leave most. */
export function HoursPage() {
  const say = useHoursWords()
  const kept = useAsk('tier-rules.get', {})
  const ground = useAsk('tier-rules.getGround', {})
  const portfolio = useAsk('economics.getPortfolio', {})
  const failed = [kept, ground, portfolio].find(({ failure, value }) => failure && !value)
  if (failed?.failure) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
      </Box>
    )
  }
  if (!kept.value || !ground.value || !portfolio.value)
    return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: '60vh' }} />
  return <Desk kept={kept.value} ground={ground.value} portfolio={portfolio.value} />
}

type DeskProps = Readonly<{ kept: Kept; ground: Ground; portfolio: Portfolio }>

function Desk({ kept, ground, portfolio }: DeskProps) {
  const say = useHoursWords()
  const isReadOnly = useIsReadOnly()
  const [params, set] = useParamsSet()
  const { currency } = ground
  const { accounts, withoutTime, withoutGain } = useMemo(() => {
    const { accounts: placed } = placeAccounts(portfolio.accounts, {})
    const left = new Map<string, number>()
    for (const [at, { accountId, now }] of portfolio.accounts.entries())
      if (now.lines > 0) left.set(accountId, placed[at]?.now.leftE4 ?? 0)
    return weighed(ground.accounts, kept.rules, left)
  }, [ground, kept, portfolio])
  const hoursNow = accounts.reduce((sum, each) => sum + each.hoursNow, 0)
  const asked = numberOf(params, 'hours')
  // Those of now are shown without their minutes, and reckoned with them: rounded, they may be fewer than each account has now.
  const hours = asked ?? hoursNow
  const least = numberOf(params, 'least') ?? 50
  const most = Math.max(least, numberOf(params, 'most') ?? 200)
  const found = useAllocation(accounts, hours, least, most)
  const leftNow = accounts.reduce((sum, each) => sum + each.leftNow, 0)
  const leftThen = found?.accounts.reduce((sum, each) => sum + each.left, 0) ?? 0
  const columns = columnsOf(say)
  const field = (name: 'hours' | 'least' | 'most', value: number) => (
    <TextField
      type="number"
      label={say(name)}
      value={value}
      onChange={({ target }) => set({ [name]: target.value })}
      slotProps={{ htmlInput: { min: 0, step: name === 'hours' ? 1 : 5 } }}
      sx={{ width: 230 }}
    />
  )
  return (
    <ScrolledColumn gap={5} widthPx={1_180}>
      <Box>
        <Button component={Link} to="/portfolio/economics" sx={{ ml: -1.5 }}>
          {say('back')}
        </Button>
        <Typography variant="h1">{say('title')}</Typography>
        <Typography color="textSecondary">{say('aim')}</Typography>
      </Box>
      {accounts.length === 0 ? (
        <Typography color="textSecondary">{say('nobody')}</Typography>
      ) : (
        <>
          <Box sx={{ display: 'flex', gap: 3, flexWrap: 'wrap' }}>
            {field('hours', asked ?? Math.round(hoursNow))}
            {field('least', least)}
            {field('most', most)}
          </Box>
          {found ? (
            <>
              <Box
                component="dl"
                sx={{ display: 'flex', gap: 6, flexWrap: 'wrap', m: 0, '& dd': { m: 0, fontWeight: 600 } }}
              >
                {(
                  [
                    ['nowLeft', e4Text(Math.round(leftNow), currency)],
                    ['thenLeft', e4Text(Math.round(leftThen), currency)],
                    ['gain', e4Text(Math.round(leftThen - leftNow), currency)],
                    ['hoursNow', formatCount(Math.round(hoursNow))],
                    ['hoursThen', formatCount(Math.round(hours - found.unused))],
                  ] as const
                ).map(([name, text]) => (
                  <Box key={name}>
                    <Typography component="dt" variant="body2" color="textSecondary">
                      {say(name)}
                    </Typography>
                    <dd>{text}</dd>
                  </Box>
                ))}
              </Box>
              {found.unused >= 0.5 ? (
                <Notice severity="info">
                  {say('unused', { hours: formatCount(Math.round(found.unused)) })}
                </Notice>
              ) : null}
              <Box component="section" aria-labelledby="shares">
                <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', mb: 2 }}>
                  <Typography id="shares" variant="h2" sx={{ flex: 1 }}>
                    {say('table')}
                  </Typography>
                  <SaveSheet sheetOf={() => minedSheet(say('file'), found.accounts, columns, currency)} />
                </Box>
                <MinedTable
                  label={say('table')}
                  rows={found.accounts}
                  keyOf={({ account }) => account.accountId}
                  accountIdOf={({ account }) => account.accountId}
                  columns={columns}
                  currency={currency}
                  first={{ field: 'change', direction: 'desc' }}
                />
              </Box>
            </>
          ) : (
            <Notice severity="warning">
              {say('tooFew', {
                least: formatCount(Math.ceil((hoursNow * least) / 100)),
                hours: formatCount(Math.round(hours)),
              })}
            </Notice>
          )}
        </>
      )}
      <Box>
        {withoutTime + withoutGain > 0 ? (
          <Typography variant="body2">
            {say('out')}. {withoutGain > 0 ? say('outLoss', { count: withoutGain }) : ''}{' '}
            {withoutTime > 0 ? say('outTime', { count: withoutTime }) : ''}
          </Typography>
        ) : null}
        <Typography variant="caption" color="textSecondary">
          {say('source')}
        </Typography>
      </Box>
      <ResponsePart kept={kept} isReadOnly={isReadOnly} />
    </ScrolledColumn>
  )
}

/** @param least, most in percent of the time of now */
function useAllocation(accounts: readonly Weighed[], hours: number, least: number, most: number) {
  return useMemo(
    () => allocateHours(accounts, hours, { least: least / 100, most: most / 100 }),
    [accounts, hours, least, most],
  )
}

function columnsOf(say: HoursSay): readonly MinedColumn<Row>[] {
  return [
    { field: 'account', head: say('account'), kind: 'account', of: ({ account }) => account.name },
    { field: 'tier', head: say('tier'), kind: 'text', of: ({ account }) => account.tier || say('noTier') },
    { field: 'left', head: say('left'), kind: 'money', of: ({ account }) => account.leftNow },
    {
      field: 'hoursNow',
      head: say('hoursNow'),
      kind: 'decimal',
      of: ({ account }) => account.hoursNow,
      show: ({ account }) => formatDecimal(account.hoursNow, 1),
    },
    {
      field: 'proposed',
      head: say('proposed'),
      kind: 'decimal',
      of: ({ hours }) => hours,
      show: ({ hours }) => formatDecimal(hours, 1),
    },
    {
      field: 'change',
      head: say('change'),
      kind: 'decimal',
      of: ({ account, hours }) => hours - account.hoursNow,
      show: ({ account, hours }) => signed(hours - account.hoursNow),
    },
    { field: 'leftThen', head: say('leftThen'), kind: 'money', of: ({ left }) => left },
    { field: 'nextHour', head: say('nextHour'), kind: 'money', of: ({ nextHour }) => nextHour },
  ]
}

function signed(hours: number): string {
  const text = formatDecimal(Math.abs(hours), 1)
  return Math.abs(hours) < 0.05 ? text : `${hours < 0 ? '\u2212' : '+'}${text}`
}

/** A number of the address, not below zero; `null` where there is none. */
function numberOf(params: URLSearchParams, name: string): number | null {
  const text = params.get(name)
  const value = text === null ? NaN : Number(text)
  return Number.isFinite(value) && value >= 0 ? value : null
}
