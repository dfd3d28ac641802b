import { investmentTotals, type InvestmentKind } from '#shared/domain/plan/investment.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../../api/use-ask.ts'
import { useTry } from '../../../api/use-do.ts'
import { moneyText } from '../../../ui/money-text.ts'
import { NewLine } from '../../../ui/new-line.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useDesk } from '../desk.ts'
import { useGoalWords } from './goal-words.ts'
import { hoursText } from './hours.ts'
import { InvestmentTable } from './investment-table.tsx'

/** What the plan puts into the account, what it stops and what that saves, and what both come to. */
export function Investments({ planId }: Readonly<{ planId: PlanId }>) {
  const say = useGoalWords()
  const { isReadOnly } = useDesk()
  const answer = useAsk('investment.listByPlan', { planId })
  const add = useTry('investment.add')
  if (answer.failure) return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  if (!answer.value) return null

  const { currency, investments } = answer.value
  const totals = investmentTotals(investments)
  const money = (amountMinor: number): string => moneyText(amountMinor, currency)
  const partOf = (kind: InvestmentKind) => {
    const some = investments.filter((each) => each.kind === kind)
    return (
      <Box key={kind} sx={{ mt: 2 }} className={some.length === 0 && !isReadOnly ? 'no-print' : undefined}>
        <Typography component="h3" sx={{ fontSize: 13.5, fontWeight: 600 }}>
          {say(kind)}
        </Typography>
        {some.length > 0 ? (
          <InvestmentTable kind={kind} investments={some} currency={currency} total={totals[kind]} />
        ) : isReadOnly ? (
          <Typography color="textSecondary">{say(kind === 'invest' ? 'noInvest' : 'noStop')}</Typography>
        ) : null}
        {isReadOnly ? null : (
          <Box className="no-print" sx={{ fontSize: 13 }}>
            <NewLine
              label={say(kind === 'invest' ? 'addInvest' : 'addStop')}
              onAdd={(title) => add({ planId, kind, title })}
            />
          </Box>
        )}
      </Box>
    )
  }

  return (
    <>
      {(['invest', 'stop'] as const).map(partOf)}
      {investments.length === 0 ? null : (
        <Box sx={{ mt: 2, fontSize: 13, fontVariantNumeric: 'tabular-nums' }}>
          <div>
            {say('net', {
              invest: money(totals.invest.amountMinor),
              stop: money(totals.stop.amountMinor),
              net: money(totals.net.amountMinor),
            })}
          </div>
          <div>
            {say('netHours', {
              invest: hoursText(totals.invest.effortMinutes),
              stop: hoursText(totals.stop.effortMinutes),
              net: hoursText(totals.net.effortMinutes),
            })}
          </div>
        </Box>
      )}
    </>
  )
}
