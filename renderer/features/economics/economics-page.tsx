import type { AccountId } from '#shared/domain/account/model.ts'
import { sameTerms } from '#shared/domain/economics/what-if.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import Switch from '@mui/material/Switch'
import { Link, useParams } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { SaveSheet } from '../../ui/sheet/save-sheet.tsx'
import { useParamsSet } from '../../ui/use-params-set.ts'
import { BudgetGrid } from './budget/budget-grid.tsx'
import { ChannelPick, channelIn } from './channel-pick.tsx'
import { useEconomicsWords } from './economics-words.ts'
import { ImpactPanel } from './impact/impact-panel.tsx'
import { useImpactWords } from './impact/impact-words.ts'
import { PeriodBar, periodIn } from './period-bar.tsx'
import { statementSheet } from './statement-sheet.ts'
import { StatementDesk } from './statement-desk.tsx'
import { closed, isWhatIf, putTerms } from './what-if/terms-in-params.ts'
import { WhatIfPanel } from './what-if/what-if-panel.tsx'
import { useWhatIfWords } from './what-if/what-if-words.ts'

/** What an account earns: from list price to what is left, whence it comes, and every line behind it. */
export function EconomicsPage() {
  const say = useEconomicsWords()
  const sayWhatIf = useWhatIfWords()
  const accountId = useParams()['accountId'] as AccountId
  const [params, set] = useParamsSet()
  const sayImpact = useImpactWords()
  // An order by its number, `null` for a drafted one, and nothing where neither is looked at.
  const impactAsked = params.get('order') ?? (params.get('draft') === 'yes' ? null : undefined)
  const period = periodIn(params)
  const withBelow = params.get('below') === 'yes'
  const channel = channelIn(params)
  const account = useAsk('account.get', { id: accountId })
  const answer = useAsk('economics.getStatement', { accountId, withBelow, channel, ...period })

  if (answer.failure && !answer.value) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
      </Box>
    )
  }
  if (!answer.value) return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: '60vh' }} />
  const statement = answer.value
  const hasBelow = (account.value?.children.length ?? 0) > 0
  const below = hasBelow ? (
    <FormControlLabel
      control={
        <Switch
          size="small"
          checked={withBelow}
          onChange={(_event, isOn) => set({ below: isOn ? 'yes' : null })}
        />
      }
      label={say('withBelow')}
      slotProps={{ typography: { variant: 'body2' } }}
    />
  ) : null
  if (params.get('show') === 'budget') {
    const productLines = statement.productLines.map(({ productLine }) => productLine)
    return (
      <BudgetGrid
        key={accountId}
        accountId={accountId}
        productLines={productLines}
        params={params}
        onSet={set}
      />
    )
  }
  if (!statement.span) {
    return (
      <EmptyState sentence={say('noneOfAccount')}>
        {below}
        <Button variant="contained" component={Link} to="/data/orders">
          {say('toOrders')}
        </Button>
      </EmptyState>
    )
  }
  const name = account.value?.account.name ?? ''
  return (
    <Box sx={{ opacity: answer.isAsking ? 0.7 : 1, display: 'flex', height: '100%', minHeight: 0 }}>
      <StatementDesk
        key={accountId}
        statement={statement}
        accountId={accountId}
        name={name}
        withBelow={withBelow}
        channel={channel}
        linesAsked={params.get('lines')}
        onLines={(what) => set({ lines: what })}
        onBudget={() => set({ show: 'budget' })}
        onOrder={(orderNumber, source) =>
          set({ ...closed, lines: null, order: orderNumber, source: `s:${source}`, draft: null })
        }
        whatIf={
          // Other terms and single orders are of all that is sold, whichever way.
          channel !== null ? null : impactAsked === undefined ? (
            isWhatIf(params) ? (
              <WhatIfPanel
                key={[accountId, withBelow].join(' ')}
                statement={statement}
                accountId={accountId}
                name={name}
                withBelow={withBelow}
                params={params}
                onSet={set}
              />
            ) : null
          ) : (
            <ImpactPanel
              key={[accountId, withBelow, impactAsked].join(' ')}
              statement={statement}
              accountId={accountId}
              name={name}
              withBelow={withBelow}
              orderNumber={impactAsked}
              source={params.get('source')?.slice('s:'.length) ?? null}
              onClose={() => set({ order: null, source: null, draft: null })}
            />
          )
        }
        bar={
          <>
            <PeriodBar asked={period} shown={statement.period} span={statement.span} onSet={set} />
            <ChannelPick
              channels={statement.channels.map((each) => each.channel)}
              chosen={channel}
              onSet={set}
            />
            {below}
            {/* Where they do not fit beside the period they go on together. */}
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', justifyContent: 'flex-end', ml: 'auto' }}>
              {impactAsked === null || channel !== null ? null : (
                <Button onClick={() => set({ ...closed, order: null, draft: 'yes' })}>
                  {sayImpact('open')}
                </Button>
              )}
              {channel !== null || (isWhatIf(params) && impactAsked === undefined) ? null : (
                <Button
                  onClick={() =>
                    putTerms((changes) => set({ ...changes, order: null, draft: null }), sameTerms)
                  }
                >
                  {sayWhatIf('open')}
                </Button>
              )}
              <SaveSheet sheetOf={() => statementSheet(statement, name, say)} />
            </Box>
          </>
        }
      />
    </Box>
  )
}
