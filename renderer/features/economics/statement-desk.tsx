import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { lineSteps } from '#shared/domain/economics/statement.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo, useState, type ReactNode } from 'react'
import { Chart } from '../../ui/chart/chart.tsx'
import { moneyText } from '../../ui/money-text.ts'
import { Notice } from '../../ui/notice.tsx'
import { ScrolledColumn } from '../../ui/scrolled-column.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { BudgetPart } from './budget/budget-part.tsx'
import { e4Text } from '../../ui/e4-text.ts'
import { useEconomicsWords } from './economics-words.ts'
import { LeftOut } from './left-out.tsx'
import { LinesList, type OpenOrder } from './lines-list.tsx'
import { ServeTable } from './serve-table.tsx'
import { SplitTable } from './split-table.tsx'
import { monthsSpec, waterfallSpec } from './statement-charts.ts'
import { StatementTable } from './statement-table.tsx'

type DeskProps = Readonly<{
  statement: Output<'economics.getStatement'>
  accountId: AccountId
  name: string
  withBelow: boolean
  /** Through which channel all of it was sold; `null` for whichever. */
  channel: string | null
  /** Of which lines the page is; `null` for the statement. */
  linesAsked: string | null
  onLines: (what: string | null) => void
  /** Leads to what an order does. */
  onOrder: OpenOrder
  /** Leads to where budgets are set. */
  onBudget: () => void
  /** What is shown, and how it is taken along. */
  bar: ReactNode
  /** The statement on other terms, or what an order does, where that is open. */
  whatIf?: ReactNode
}>

/** All lines, those of a product line (`p:Fillers`), of an account (`a:` and its id), of a channel (`c:Shop`), or with a part in a step (`s:freight`). */
type Drill = string

/** A statement with what it is made of; each figure leads to its lines, beside it or as a page. */
export function StatementDesk(props: DeskProps) {
  const {
    statement,
    accountId,
    name,
    withBelow,
    channel,
    linesAsked,
    onLines,
    onOrder,
    onBudget,
    bar,
    whatIf,
  } = props
  const say = useEconomicsWords()
  const [drill, setDrill] = useState<Drill>()
  const { currency, total, period } = statement
  const waterfall = useMemo(() => waterfallSpec(statement, say), [statement, say])
  const months = useMemo(() => monthsSpec(statement, say), [statement, say])
  const sayValue = useMemo(() => (value: number) => moneyText(value, currency), [currency])
  const stepOf = (what: Drill) => lineSteps.find((step) => what === `s:${step}`) ?? null
  const titled = (what: Drill): string => {
    const step = stepOf(what)
    if (step) return say(step)
    if (what.startsWith('c:')) return what.slice(2) || say('noChannel')
    return what.startsWith('p:')
      ? what.slice(2) || say('noProductLine')
      : (statement.accounts.find((each) => what === `a:${each.accountId}`)?.name ?? say('all'))
  }
  const askedBy = (what: Drill) => ({
    accountId: what.startsWith('a:') ? (what.slice(2) as AccountId) : accountId,
    withBelow: withBelow && !what.startsWith('a:'),
    ...period,
    productLine: what.startsWith('p:') ? what.slice(2) : null,
    step: stepOf(what),
    channel: what.startsWith('c:') ? what.slice(2) : channel,
  })

  const keyOf = (what: Drill): string => [what, period.from, period.to, withBelow].join(' ')

  if (linesAsked !== null) {
    return (
      <Box
        sx={{
          flex: 1,
          minWidth: 0,
          px: 6,
          py: 4,
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr)',
          gap: 3,
          alignContent: 'start',
        }}
      >
        <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap' }}>{bar}</Box>
        <Button sx={{ justifySelf: 'start' }} onClick={() => onLines(null)}>
          {say('backToStatement')}
        </Button>
        <Typography variant="h2">{say('linesOf', { what: titled(linesAsked) })}</Typography>
        <LinesList
          key={keyOf(linesAsked)}
          asked={askedBy(linesAsked)}
          currency={currency}
          isNarrow={false}
          onOrder={onOrder}
        />
      </Box>
    )
  }
  return (
    <>
      <ScrolledColumn>
        <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap', displayPrint: 'none' }}>
          {bar}
        </Box>
        {whatIf}
        <Chart
          label={say('waterfall')}
          heading={say('step')}
          spec={waterfall}
          sayValue={sayValue}
          onChoose={() => setDrill('all')}
        />
        <StatementTable statement={statement} onLines={(step) => setDrill(`s:${step}`)} />
        {channel === null ? (
          <BudgetPart
            accountId={accountId}
            withBelow={withBelow}
            period={period}
            onOpen={withBelow ? undefined : onBudget}
          />
        ) : (
          <Notice severity="info">{say('ofOneChannel', { channel: channel || say('noChannel') })}</Notice>
        )}
        {statement.serve ? <ServeTable serve={statement.serve} currency={currency} /> : null}
        <LeftOut
          hasModel={statement.serve !== null || channel !== null}
          otherCurrencies={statement.otherCurrencies}
          withoutCost={{
            lines: total.now.withoutCost,
            netText: e4Text(total.now.withoutCostNetE4, currency),
          }}
        />
        <Chart
          label={say('byMonth')}
          heading={say('month')}
          spec={months}
          sayValue={sayValue}
          heightPx={220}
        />
        <SplitTable
          title={say('byProductLine')}
          heading={say('productLine')}
          currency={currency}
          parts={statement.productLines.map((each) => ({
            id: `p:${each.productLine}`,
            name: each.productLine || say('noProductLine'),
            ...each,
          }))}
          onLines={({ id }) => setDrill(id)}
        />
        {statement.channels.some((each) => each.channel !== '') ? (
          <SplitTable
            title={say('byChannel')}
            heading={say('channel')}
            currency={currency}
            parts={statement.channels.map((each) => ({
              id: `c:${each.channel}`,
              name: each.channel || say('noChannel'),
              ...each,
            }))}
            onLines={({ id }) => setDrill(id)}
          />
        ) : null}
        {withBelow ? (
          <SplitTable
            title={say('byAccount')}
            heading={say('account')}
            currency={currency}
            parts={statement.accounts.map((each) => ({ id: `a:${each.accountId}`, ...each }))}
            onLines={({ id }) => setDrill(id)}
          />
        ) : null}
      </ScrolledColumn>
      {drill === undefined ? null : (
        <SidePanel
          title={say('linesOf', { what: titled(drill) })}
          subtitle={name}
          closeLabel={say('close')}
          onClose={() => setDrill(undefined)}
        >
          <Button onClick={() => onLines(drill)} sx={{ mb: 1 }}>
            {say('asPage')}
          </Button>
          <LinesList
            key={keyOf(drill)}
            asked={askedBy(drill)}
            currency={currency}
            isNarrow
            onOrder={onOrder}
          />
        </SidePanel>
      )}
    </>
  )
}
