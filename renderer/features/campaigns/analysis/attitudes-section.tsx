import Typography from '@mui/material/Typography'
import { Figures } from '../../../ui/figures.tsx'
import { formatDecimal } from '../../../ui/format.ts'
import { Section } from '../../../ui/section.tsx'
import { useAnalysisWords } from './analysis-words.ts'
import { ComparisonSentences } from './comparison-sentences.tsx'
import { FigureButton } from './figure-button.tsx'
import type { SectionProps } from './say-range.ts'

/** How those who responded stood before and stand now, beside those who were held out. */
export function AttitudesSection({ analysis: { attitudes }, onShow }: SectionProps) {
  const say = useAnalysisWords()
  const groups = [
    { group: 'touched', name: say('groupTouched'), moves: attitudes.touched },
    { group: 'held-out', name: say('groupHeld'), moves: attitudes.heldOut },
  ] as const
  const mean = (value: number | null): string =>
    value === null ? say('unknown') : formatDecimal(value, 1).replace('-', '\u2212')
  return (
    <Section title={say('attitudes')}>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {say('attitudesHow')}
      </Typography>
      <Figures>
        <thead>
          <tr>
            <th scope="col" aria-label={say('group')} />
            {(['people', 'up', 'same', 'down', 'notKnown', 'mean'] as const).map((column) => (
              <th key={column} scope="col" className="figure">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, name, moves }) => (
            <tr key={group}>
              <th scope="row">{name}</th>
              {(
                [
                  ['people', 'people', moves.people],
                  ['up', 'up', moves.up],
                  ['same', 'same', moves.same],
                  ['down', 'down', moves.down],
                  ['not-known', 'notKnown', moves.notKnown],
                ] as const
              ).map(([moved, column, count]) => (
                <td key={moved} className="figure">
                  <FigureButton
                    figure={{ of: 'moved', group, moved }}
                    name={`${name}: ${say(column)}`}
                    onShow={onShow}
                  >
                    {count}
                  </FigureButton>
                </td>
              ))}
              <td className="figure">
                {say('meanOf', { before: mean(moves.meanBefore), after: mean(moves.meanAfter) })}
              </td>
            </tr>
          ))}
        </tbody>
      </Figures>
      {attitudes.comparison === null ? null : <ComparisonSentences comparison={attitudes.comparison} />}
    </Section>
  )
}
