import type { Output } from '#shared/contract/contract.ts'
import { concentrationOf } from '#shared/domain/economics/concentration.ts'
import { placeAccounts } from '#shared/domain/economics/portfolio.ts'
import { whaleCurve } from '#shared/domain/economics/whale-curve.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import Switch from '@mui/material/Switch'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatCount } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { ScrolledColumn } from '../../../ui/scrolled-column.tsx'
import { SaveSheet } from '../../../ui/sheet/save-sheet.tsx'
import { useParamsSet, type SetParams } from '../../../ui/use-params-set.ts'
import { ChannelPick, channelIn } from '../channel-pick.tsx'
import { useEconomicsWords } from '../economics-words.ts'
import { LeftOut } from '../left-out.tsx'
import { PeriodBar, periodIn, type Period } from '../period-bar.tsx'
import { AccountsTable } from './accounts-table.tsx'
import { KeyFigures } from './key-figures.tsx'
import { matrixViews, useStandings } from '../matrix/use-standings.ts'
import { MatrixPart, numberIn, ownCuts } from './matrix-part.tsx'
import { PortfolioPrint } from './portfolio-print.tsx'
import { portfolioSheet } from './portfolio-sheet.ts'
import { usePortfolioWords } from './portfolio-words.ts'
import { trendOf } from './trend.ts'
import { Whale } from './whale.tsx'

/** What all accounts earn: key figures, the matrix and the whale curve linked with each other, and the accounts in rows. */
export function PortfolioEconomicsPage() {
  const say = usePortfolioWords()
  const sayEconomics = useEconomicsWords()
  const [params, set] = useParamsSet()
  const period = periodIn(params)
  const answer = useAsk('economics.getPortfolio', { ...period, channel: channelIn(params) })
  if (answer.failure && !answer.value) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
      </Box>
    )
  }
  if (!answer.value) return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: '60vh' }} />
  if (!answer.value.span) {
    return (
      <EmptyState sentence={sayEconomics('none')}>
        <Button variant="contained" component={Link} to="/data/orders">
          {sayEconomics('toOrders')}
        </Button>
      </EmptyState>
    )
  }
  return <Desk portfolio={answer.value} asked={period} params={params} onSet={set} />
}

type DeskProps = Readonly<{
  portfolio: Output<'economics.getPortfolio'>
  asked: Period | null
  params: URLSearchParams
  onSet: SetParams
}>

function Desk({ portfolio, asked, params, onSet }: DeskProps) {
  const say = usePortfolioWords()
  const sayEconomics = useEconomicsWords()
  const { value: decided } = useAsk('treatment.list', {})
  const decisions = useMemo(() => new Map((decided ?? []).map((each) => [each.accountId, each])), [decided])
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [onlyChosen, setOnlyChosen] = useState(false)
  const withMoves = params.get('moves') !== null
  const { currency } = portfolio
  const channel = channelIn(params)
  // Quarters are of all channels together.
  const { value: byQuarter } = useAsk(
    'economics.getQuarters',
    { to: portfolio.period.to },
    { when: channel === null },
  )
  const trend = useMemo(
    () => trendOf(channel === null ? byQuarter : undefined, sayEconomics),
    [channel, byQuarter, sayEconomics],
  )
  const [price, cost] = [numberIn(params, 'price'), numberIn(params, 'cost')]
  const { cuts, accounts } = useMemo(
    () =>
      placeAccounts(portfolio.accounts, {
        ...(price === null ? {} : { price }),
        ...(cost === null ? {} : { costToServe: cost }),
      }),
    [portfolio, price, cost],
  )
  const curve = useMemo(
    () =>
      whaleCurve(
        portfolio.accounts.flatMap(({ accountId, now, serve }, at) =>
          now.lines === 0 && (serve?.nowE4 ?? 0) === 0
            ? []
            : [{ key: accountId, profit: accounts[at]?.now.leftE4 ?? 0 }],
        ),
      ),
    [portfolio, accounts],
  )
  const byKey = useMemo(() => new Map(curve.points.map((point) => [point.key, point])), [curve])
  const concentration = useMemo(
    () => concentrationOf(portfolio.accounts.map(({ now }) => now.netE4)),
    [portfolio],
  )
  const view = matrixViews.find((each) => each === params.get('matrix')) ?? 'price'
  const [ownX, ownY] = ownCuts(params, view)
  const own = useMemo(
    () => ({ ...(ownX === null ? {} : { x: ownX }), ...(ownY === null ? {} : { y: ownY }) }),
    [ownX, ownY],
  )
  const { standings, failed } = useStandings({ view, portfolio, accounts, own })
  const leftWord = say(portfolio.model === null ? 'left' : 'contribution')
  const rows =
    onlyChosen && chosen.size > 0 ? accounts.filter(({ accountId }) => chosen.has(accountId)) : accounts
  const withoutCost = portfolio.accounts.reduce((sum, { now }) => sum + now.withoutCost, 0)

  if (failed?.failure) return <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />

  return (
    <ScrolledColumn className="portfolio-paper">
      <PortfolioPrint />
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap', displayPrint: 'none' }}>
        <PeriodBar asked={asked} shown={portfolio.period} span={portfolio.span} onSet={onSet} />
        <ChannelPick
          channels={portfolio.channels.length > 0 ? ['', ...portfolio.channels] : []}
          chosen={channel}
          onSet={onSet}
        />
        <FormControlLabel
          control={
            <Switch
              size="small"
              checked={withMoves}
              onChange={(_event, isOn) => onSet({ moves: isOn ? 'shown' : null })}
            />
          }
          label={say('moves')}
          slotProps={{ typography: { variant: 'body2' } }}
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', ml: 'auto' }}>
          <Button component={Link} to="/portfolio/economics/brief">
            {say('toBrief')}
          </Button>
          <Button component={Link} to="/portfolio/economics/tiers">
            {say('toTiers')}
          </Button>
          <Button component={Link} to="/portfolio/economics/hours">
            {say('toHours')}
          </Button>
          <Button component={Link} to="/portfolio/economics/model">
            {say('toModel')}
          </Button>
          <SaveSheet
            sheetOf={() => portfolioSheet(rows, { curve: byKey, decisions, trend, currency, leftWord }, say)}
          />
        </Box>
      </Box>
      {channel === null ? null : (
        <Notice severity="info">{say('ofOneChannel', { channel: channel || say('noChannel') })}</Notice>
      )}
      <KeyFigures leftWord={leftWord} accounts={accounts} concentration={concentration} currency={currency} />
      <Box
        sx={{
          display: 'grid',
          gap: 5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
        }}
      >
        <MatrixPart
          portfolio={portfolio}
          accounts={accounts}
          priceCuts={cuts}
          areOwnCuts={price !== null || cost !== null}
          view={view}
          standings={standings}
          withMoves={withMoves}
          chosen={chosen}
          onChoose={setChosen}
          onSet={onSet}
        />
        <Box component="section" aria-labelledby="whale">
          <Typography id="whale" variant="h2">
            {say('whale')}
          </Typography>
          <Typography variant="caption" color="textSecondary" component="p">
            {leftWord}
          </Typography>
          <Whale curve={curve} currency={currency} chosen={chosen} onChoose={setChosen} />
        </Box>
      </Box>
      <LeftOut
        hasModel={portfolio.model !== null || channel !== null}
        otherCurrencies={portfolio.otherCurrencies}
        {...(withoutCost > 0 ? { withoutCost: { lines: withoutCost, netText: null } } : {})}
      />
      <Box component="section" aria-labelledby="accounts">
        <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap', minHeight: 36 }}>
          <Typography id="accounts" variant="h2">
            {say('table')}
          </Typography>
          {chosen.size > 0 ? (
            <>
              <Typography component="output" variant="body2">
                {say('chosen', { count: chosen.size, formatted: formatCount(chosen.size) })}
              </Typography>
              <FormControlLabel
                control={
                  <Switch
                    size="small"
                    checked={onlyChosen}
                    onChange={(_event, isOn) => setOnlyChosen(isOn)}
                  />
                }
                label={say('onlyChosen')}
                slotProps={{ typography: { variant: 'body2' } }}
              />
              <Button onClick={() => setChosen(new Set())}>{say('clear')}</Button>
            </>
          ) : null}
        </Box>
        <AccountsTable
          leftWord={leftWord}
          standings={standings}
          accounts={rows}
          curve={byKey}
          currency={currency}
          decisions={decisions}
          trend={trend}
          periodParams={asked ? `?from=${asked.from}&to=${asked.to}` : ''}
          chosen={chosen}
          onChoose={setChosen}
        />
        {portfolio.without > 0 ? (
          <Typography variant="caption" color="textSecondary">
            {say('without', { count: portfolio.without, formatted: formatCount(portfolio.without) })}
          </Typography>
        ) : null}
      </Box>
    </ScrolledColumn>
  )
}
