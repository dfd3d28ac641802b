import Typography from '@mui/material/Typography'
import { Figures } from '../../../ui/figures.tsx'
import { formatSignedShare } from '../../../ui/format.ts'
import { moneyText } from '../../../ui/money-text.ts'
import { Section } from '../../../ui/section.tsx'
import { useAnalysisWords } from './analysis-words.ts'
import { FigureButton } from './figure-button.tsx'
import type { SectionProps } from './say-range.ts'

/** What it cost, what was won of it in each currency, and the return with what it is. */
export function MoneySection({ analysis, campaign, onShow }: SectionProps) {
  const say = useAnalysisWords()
  const { costMinor, withoutCost, currency, figures, gain } = analysis
  const { won } = figures
  const cost = moneyText(costMinor, currency)
  const gained = moneyText(gain.gainMinor, currency)
  const percent = campaign.marginPercent
  return (
    <Section title={say('money')}>
      <Figures sx={{ maxWidth: 560 }}>
        <tbody>
          <tr>
            <th scope="row">{say('cost')}</th>
            <td className="figure">{cost}</td>
          </tr>
          {won.length === 0 ? (
            <tr>
              <th scope="row">{say('won')}</th>
              <td className="figure">{say('nothingWon')}</td>
            </tr>
          ) : null}
          {won.map((each) => (
            <tr key={each.currency}>
              <th scope="row">{say('wonIn', { currency: each.currency })}</th>
              <td className="figure">
                <FigureButton figure={{ of: 'won' }} name={say('won')} onShow={onShow}>
                  {moneyText(each.amountMinor, each.currency)}
                </FigureButton>
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say('return')}</th>
            <td className="figure">{gain.share === null ? '–' : formatSignedShare(gain.share)}</td>
          </tr>
        </tbody>
      </Figures>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 1 }}>
        {gain.share === null
          ? say('noReturn')
          : percent === null
            ? say('returnOfWon', { gain: gained, cost })
            : say('returnOfMargin', { gain: gained, cost, percent })}{' '}
        {won.some((each) => each.currency !== currency) ? say('otherCurrencies') : null}{' '}
        {withoutCost > 0 ? say('withoutCost', { count: withoutCost }) : null}
      </Typography>
    </Section>
  )
}
