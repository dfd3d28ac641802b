import type { PriceCostField } from '#shared/domain/economics/price-and-cost.ts'
import { shareOf, statementOf } from '#shared/domain/economics/statement.ts'
import type { TermsOutcome } from '#shared/domain/economics/what-if.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { FigureHeads } from '../../../ui/figure-heads.tsx'
import { Figures } from '../../../ui/figures.tsx'
import { formatCount, formatDecimal } from '../../../ui/format.ts'
import { e4Text } from '../../../ui/e4-text.ts'
import { useEconomicsWords } from '../economics-words.ts'
import { usePortfolioWords } from '../portfolio/portfolio-words.ts'
import { stepsOf } from '#shared/domain/economics/statement-steps.ts'
import type { Reckoned } from './use-terms-ground.ts'
import { useWhatIfWords } from './what-if-words.ts'

type Props = Readonly<{
  now: Reckoned
  then: Reckoned
  currency: string
  isChanged: boolean
}>

/** Every step of the statement as it is and as it would be, and where the account would stand. */
export function OutcomeTable({ now, then, currency, isChanged }: Props) {
  const say = useWhatIfWords()
  const sayStep = useEconomicsWords()
  const sayField = usePortfolioWords()
  const [before, after] = [now, then].map(({ sums, serve }) => stepsOf(sums, serve?.totalE4 ?? null))
  const steps = (before ?? []).flatMap(({ key, isTotal, amountE4 }, at) => {
    const next = after?.[at]?.amountE4 ?? 0
    return !isTotal && amountE4 === 0 && next === 0 ? [] : [{ key, isTotal, amountE4, next }]
  })
  const shares = ratiosOf(now).map(({ key, share }, at) => ({
    key,
    share,
    next: ratiosOf(then)[at]?.share ?? null,
  }))
  const fieldText = (field: PriceCostField | null): string => (field ? sayField(field) : say('field-none'))
  const last = steps.at(-1)
  return (
    <Box component="section" aria-labelledby="what-if-table">
      <Typography id="what-if-table" variant="h3">
        {say('table')}
      </Typography>
      <Typography variant="body2" role="status" sx={{ mb: 1, minHeight: 20 }}>
        {!isChanged || !last
          ? say('same')
          : say('said', {
              what: sayStep(last.key),
              next: e4Text(last.next, currency),
              now: e4Text(last.amountE4, currency),
              difference: differenceText(last.next - last.amountE4, currency),
            })}
      </Typography>
      <Figures aria-labelledby="what-if-table">
        <FigureHeads words={[say('step')]} figures={[say('now'), say('changed'), say('difference')]} />
        <tbody>
          {steps.map(({ key, isTotal, amountE4, next }) => (
            <tr key={key}>
              <Box component="th" scope="row" sx={{ fontWeight: isTotal ? '600 !important' : 400 }}>
                {sayStep(key)}
              </Box>
              <td className="figure">{e4Text(amountE4, currency)}</td>
              <Box component="td" className="figure" sx={{ fontWeight: isTotal ? 600 : 400 }}>
                {e4Text(next, currency)}
              </Box>
              <td className="figure">{next === amountE4 ? '' : differenceText(next - amountE4, currency)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say('orders')}</th>
            <td className="figure">{formatCount(now.sums.orders)}</td>
            <td className="figure">{formatCount(then.sums.orders)}</td>
            <td className="figure">{signedCount(then.sums.orders - now.sums.orders)}</td>
          </tr>
          {shares.map(({ key, share, next }) => (
            <tr key={key}>
              <th scope="row">{say(key)}</th>
              <td className="figure">{shareText(share, sayStep('unknown'))}</td>
              <td className="figure">{shareText(next, sayStep('unknown'))}</td>
              <td className="figure">
                {share === null || next === null ? '' : pointsText(next - share, say('points'))}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say('field')}</th>
            <td className="figure">{fieldText(now.place.field)}</td>
            <td className="figure">{fieldText(then.place.field)}</td>
            <td>{''}</td>
          </tr>
        </tbody>
      </Figures>
    </Box>
  )
}

export function ratiosOf({ sums, serve }: TermsOutcome) {
  const { realization, marginShare } = statementOf(sums)
  return [
    { key: 'realization', share: realization },
    { key: 'marginShare', share: marginShare },
    { key: 'costToServe', share: shareOf(sums.freightE4 + (serve?.totalE4 ?? 0), sums.netE4) },
  ] as const
}

export function shareText(share: number | null, unknown: string): string {
  return share === null ? unknown : `${formatDecimal(share * 100, 1)}%`
}

/** Nothing where it rounds to nothing. */
export function pointsText(difference: number, points: string): string {
  const rounded = Math.round(difference * 1_000) / 10
  if (rounded === 0) return ''
  return `${rounded > 0 ? '+' : '\u2212'}${formatDecimal(Math.abs(rounded), 1)} ${points}`
}

export function differenceText(amountE4: number, currency: string): string {
  return amountE4 > 0 ? `+${e4Text(amountE4, currency)}` : e4Text(amountE4, currency)
}

function signedCount(count: number): string {
  if (count === 0) return ''
  return count > 0 ? `+${formatCount(count)}` : `\u2212${formatCount(-count)}`
}
