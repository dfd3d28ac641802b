import type { Output } from '#shared/contract/contract.ts'
import { statementOf } from '#shared/domain/economics/statement.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatMonth, formatShare, formatSignedShare } from '../../ui/format.ts'
import { Sparkline } from '../../ui/sparkline.tsx'
import { e4Text } from '../../ui/e4-text.ts'
import { useEconomicsWords } from './economics-words.ts'
import { stepsOf, type StepKey } from '#shared/domain/economics/statement-steps.ts'
import { stepPairs, type StepPair } from './step-pairs.ts'

type Statement = Output<'economics.getStatement'>
type Props = Readonly<{ statement: Statement; onLines: (step: StepKey) => void }>

/** The steps from list price to what is left, beside the period before. Each step opens the lines that make it. */
export function StatementTable({ statement, onLines }: Props) {
  const say = useEconomicsWords()
  const { total, currency, period } = statement
  const { now, before } = total
  const shareText = (share: number | null): string => (share === null ? say('unknown') : formatShare(share))
  return (
    <Box component="section" aria-labelledby="statement">
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3, flexWrap: 'wrap', mb: 1 }}>
        <Typography id="statement" variant="h2">
          {say('statement')}
        </Typography>
        <Typography variant="caption" color="textSecondary">
          {say('statementOf', {
            from: formatMonth(period.from),
            to: formatMonth(period.to),
            currency,
          })}
        </Typography>
      </Box>
      <Figures aria-labelledby="statement">
        <thead>
          <tr>
            <th scope="col">{say('step')}</th>
            <th scope="col" className="figure">
              {say('now')}
            </th>
            <th scope="col" className="figure">
              {say('ofNet')}
            </th>
            <th scope="col" className="figure">
              {say('before')}
            </th>
            <th scope="col" className="figure">
              {say('change')}
            </th>
            <th scope="col">{say('trend')}</th>
          </tr>
        </thead>
        <tbody>
          {stepPairs(statement).map((step) => (
            <tr key={step.key}>
              <Box component="th" scope="row" sx={{ fontWeight: step.isTotal ? '600 !important' : 400 }}>
                <Link component="button" color="inherit" onClick={() => onLines(step.key)}>
                  {say(step.key)}
                </Link>
              </Box>
              <Amount amountE4={step.now} currency={currency} isTotal={step.isTotal} />
              <td className="figure">{step.share === null ? '' : plainShare(step.share)}</td>
              <Amount amountE4={step.before} currency={currency} isTotal={false} />
              <td className="figure">{changeText(step)}</td>
              <td>
                {step.key === 'serve' || step.key === 'contribution' ? null : (
                  <Trend statement={statement} step={step.key} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Figures>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {say('realization', {
          share: shareText(statementOf(now).realization),
          before: shareText(statementOf(before).realization),
        })}
        {'. '}
        {say('counts', {
          count: now.orders,
          formatted: formatCount(now.orders),
          lines: formatCount(now.lines),
        })}
        {now.returns > 0 ? `, ${say('returns', { count: now.returns })}` : ''}.
      </Typography>
    </Box>
  )
}

/** What goes off is compared by how much it is: less discount is a minus. */
function changeText({ isTotal, now, before }: StepPair): string {
  if (before === 0) return ''
  const grown = isTotal ? now - before : before - now
  return formatSignedShare(grown / Math.abs(before))
}

function plainShare(share: number): string {
  return formatShare(share).replace('-', '\u2212')
}

type AmountProps = Readonly<{ amountE4: number; currency: string; isTotal: boolean }>

function Amount({ amountE4, currency, isTotal }: AmountProps) {
  return (
    <Box
      component="td"
      className="figure"
      sx={{
        fontWeight: isTotal ? 600 : 400,
        ...(isTotal && amountE4 < 0 ? { color: 'var(--mui-palette-attitude-atm2)' } : {}),
      }}
    >
      {e4Text(amountE4, currency)}
    </Box>
  )
}

function Trend({ statement, step }: Readonly<{ statement: Statement; step: StepKey }>) {
  const say = useEconomicsWords()
  const { months, period, currency } = statement
  const values = months
    .filter(({ month }) => month >= period.from)
    .map(({ sums }) => stepsOf(sums, null).find(({ key }) => key === step)?.amountE4 ?? 0)
  return (
    <Sparkline
      label={say('trendOf', {
        step: say(step),
        from: formatMonth(period.from),
        to: formatMonth(period.to),
        first: e4Text(values[0] ?? 0, currency),
        last: e4Text(values.at(-1) ?? 0, currency),
      })}
      values={values}
    />
  )
}
