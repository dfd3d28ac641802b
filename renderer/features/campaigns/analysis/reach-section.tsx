import Typography from '@mui/material/Typography'
import { Figures } from '../../../ui/figures.tsx'
import { formatDay, formatShare } from '../../../ui/format.ts'
import { moneyText } from '../../../ui/money-text.ts'
import { Section } from '../../../ui/section.tsx'
import { useAnalysisWords } from './analysis-words.ts'
import { FigureButton } from './figure-button.tsx'
import { ProportionHead, ProportionRow } from './proportion-row.tsx'
import { rangeOf, type SectionProps } from './say-range.ts'

/** How many were reached, how many did something, and how many opportunities came of it; against the aim where there is one. */
export function ReachSection({ analysis, campaign, onShow }: SectionProps) {
  const say = useAnalysisWords()
  const { figures, firstWaveOn } = analysis
  const { reached, responded, influenced, byKind } = figures
  return (
    <>
      <Section title={say('reach')}>
        <Typography sx={{ mb: 1 }}>
          {say('reached')}:{' '}
          <FigureButton figure={{ of: 'reached' }} name={say('reached')} onShow={onShow}>
            {reached}
          </FigureButton>
          {'. '}
          {say('reachedHow', { count: reached, day: firstWaveOn === null ? '' : formatDay(firstWaveOn) })}
        </Typography>
        <Figures>
          <ProportionHead first={say('reach')} />
          <tbody>
            <ProportionRow
              name={say('responded')}
              proportion={responded}
              figure={{ of: 'responded' }}
              onShow={onShow}
            />
            <ProportionRow
              name={say('influenced')}
              proportion={influenced}
              figure={{ of: 'influenced' }}
              onShow={onShow}
            />
          </tbody>
        </Figures>
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 1 }}>
          {say('respondedHow', { range: say('range', rangeOf(responded)) })}{' '}
          {say('influencedHow', { days: campaign.influenceDays, range: say('range', rangeOf(influenced)) })}
        </Typography>
        <AimMet analysis={analysis} campaign={campaign} />
      </Section>
      <Section title={say('byKind')}>
        <Figures>
          <ProportionHead first={say('kind')} />
          <tbody>
            {byKind.map(({ kind, ...proportion }) => (
              <ProportionRow
                key={kind}
                name={say(`kind-${kind}`)}
                proportion={proportion}
                figure={{ of: 'kind', kind }}
                onShow={onShow}
              />
            ))}
          </tbody>
        </Figures>
      </Section>
    </>
  )
}

function AimMet({ analysis, campaign }: Pick<SectionProps, 'analysis' | 'campaign'>) {
  const say = useAnalysisWords()
  const { aimMeasure, aimValue, currency } = campaign
  if (aimMeasure === null || aimValue === null || aimValue === 0) return null
  const { figures, opportunities } = analysis
  const reached = {
    responses: figures.responded.count,
    opportunities: opportunities.filter(({ isHeldOut }) => !isHeldOut).length,
    won: figures.won.find((each) => each.currency === currency)?.amountMinor ?? 0,
  }[aimMeasure]
  const text = (value: number): string => (aimMeasure === 'won' ? moneyText(value, currency) : String(value))
  return (
    <Typography sx={{ mt: 2, fontWeight: 600 }}>
      {say('aim')}:{' '}
      {say('aimMet', { reached: text(reached), aim: text(aimValue), share: formatShare(reached / aimValue) })}
    </Typography>
  )
}
