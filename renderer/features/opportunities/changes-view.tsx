import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { OpportunityId } from '#shared/domain/opportunity/model.ts'
import { isSlip } from '#shared/domain/opportunity/pipeline-changes.ts'
import { addDays, isCalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../api/use-ask.ts'
import type { SetParams } from '../../ui/use-params-set.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatCount, formatDay } from '../../ui/format.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useToday } from '../../ui/use-today.ts'
import { moneyText } from '../../ui/money-text.ts'
import { Figures } from '../../ui/figures.tsx'
import { useOpportunitiesWords } from './opportunities-words.ts'

type Told = Output<'opportunity.listChanges'>[number]
type Props = Readonly<{
  accountId: AccountId | null
  since: string | null
  onSet: SetParams
  onChoose: (id: OpportunityId) => void
}>

/** What became of the open amounts since a day, a week ago where none is chosen: from then to now, and each change as a sentence. */
export function ChangesView({ accountId, since, onSet, onChoose }: Props) {
  const say = useOpportunitiesWords()
  const today = useToday()
  const day = isCalendarDay(since) ? since : addDays(today, -7)
  const answer = useAsk('opportunity.listChanges', { accountId, since: day })
  const told = (answer.value ?? []).filter(({ total, nowMinor }) => total > 0 || nowMinor > 0)
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: 4, pb: 4, maxWidth: 1100 }}>
      <TextField
        type="date"
        size="small"
        label={say('since')}
        value={day}
        onChange={(event) => onSet({ since: event.target.value })}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
        sx={{ my: 2 }}
      />
      {answer.failure ? <NotAnswered failure={answer.failure} onAgain={answer.askAgain} /> : null}
      {answer.value && told.length === 0 ? <EmptyState sentence={say('nothingChanged')} /> : null}
      {told.map((each) => (
        <Bridge key={each.currency} told={each} day={formatDay(day)} onChoose={onChoose} />
      ))}
    </Box>
  )
}

type BridgeProps = Readonly<{ told: Told; day: string; onChoose: (id: OpportunityId) => void }>

function Bridge({ told, day, onChoose }: BridgeProps) {
  const say = useOpportunitiesWords()
  const saySentence = useSentence(told.currency)
  const money = (amount: number): string => moneyText(amount, told.currency).replace('-', '\u2212')
  return (
    <Box component="section" aria-label={told.currency} sx={{ mb: 5 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {told.currency}
      </Typography>
      <Figures sx={{ maxWidth: 560, mb: 3 }}>
        <tbody>
          <tr>
            <th scope="row" colSpan={2}>{`${say('thenSum')}, ${day}`}</th>
            <td className="figure">{money(told.startMinor)}</td>
          </tr>
          {told.byKind.map(({ kind, count, effectMinor }) => (
            <tr key={kind}>
              <th scope="row">{say(`kind-${kind}`)}</th>
              <td className="figure">{formatCount(count)}</td>
              <td className="figure">{`${effectMinor > 0 ? '+' : ''}${effectMinor === 0 ? '–' : money(effectMinor)}`}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {say('nowSum')}
            </th>
            <td className="figure">{money(told.nowMinor)}</td>
          </tr>
        </tfoot>
      </Figures>
      {told.total === 0 ? <Typography color="textSecondary">{say('nothingChanged')}</Typography> : null}
      {told.total > told.changes.length ? (
        <Typography variant="caption" color="textSecondary">
          {say('shownOf', { shown: told.changes.length, total: told.total })}
        </Typography>
      ) : null}
      <Box component="ul" sx={{ m: 0, pl: 5, lineHeight: '24px' }}>
        {told.changes.map((change) => (
          <li key={`${change.opportunityId} ${change.kind}`}>
            {change.isThere ? (
              <Link
                component="button"
                color="textPrimary"
                underline="hover"
                onClick={() => onChoose(change.opportunityId)}
                sx={{ textAlign: 'left', fontSize: 13 }}
              >
                {saySentence(change)}
              </Link>
            ) : (
              saySentence(change)
            )}
          </li>
        ))}
      </Box>
    </Box>
  )
}

type Change = Told['changes'][number]

function useSentence(currency: string): (change: Change) => string {
  const say = useOpportunitiesWords()
  const process = useAsk('sales-process.get', {})
  return (change) => {
    const { kind, name, accountName, amountMinor } = change
    const valueOf = (value: string | null): string => {
      if (kind === 'amount-up' || kind === 'amount-down') return moneyText(Number(value), currency)
      if (kind === 'close-day-moved') return value === null ? say('noDay') : formatDay(value)
      return process.value?.stages.find(({ key }) => key === value)?.name ?? value ?? say('noStage')
    }
    const facts = {
      name,
      account: accountName,
      amount: moneyText(amountMinor, currency),
      before: valueOf(change.before),
      after: valueOf(change.after),
    }
    return say(isSlip(change) ? 'said-slipped' : `said-${kind}`, facts)
  }
}
