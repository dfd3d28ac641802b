import { Figures } from '../../../ui/figures.tsx'
import Typography from '@mui/material/Typography'
import { Section } from '../../../ui/section.tsx'
import { useAnalysisWords } from './analysis-words.ts'
import { ComparisonSentences } from './comparison-sentences.tsx'
import { ProportionHead, ProportionRow } from './proportion-row.tsx'
import type { SectionProps } from './say-range.ts'

/** Accounts with an influenced opportunity, aimed at beside held out. */
export function HoldOutSection({ analysis: { figures }, onShow }: SectionProps) {
  const say = useAnalysisWords()
  const { againstHoldOut: comparison } = figures
  return (
    <Section title={say('againstHoldOut')}>
      {comparison === null ? (
        <Typography color="textSecondary">{say('noHoldOut')}</Typography>
      ) : (
        <>
          <Figures>
            <ProportionHead first={say('influenced')} />
            <tbody>
              <ProportionRow
                name={say('groupAimed')}
                proportion={comparison.aimedAt}
                figure={{ of: 'influenced' }}
                onShow={onShow}
              />
              <ProportionRow
                name={say('groupHeld')}
                proportion={comparison.heldOut}
                figure={{ of: 'influenced-held-out' }}
                onShow={onShow}
              />
            </tbody>
          </Figures>
          <ComparisonSentences comparison={comparison} />
        </>
      )}
    </Section>
  )
}
