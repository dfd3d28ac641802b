import type { Completeness } from '#shared/domain/plan/completeness.ts'
import type { Health } from '#shared/domain/plan/health.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Figures } from '../../../ui/figures.tsx'
import { formatShare } from '../../../ui/format.ts'
import { useStandingWords } from './standing-words.ts'

/** What health and completeness are made of: each part with its weight and what it stands at. */
export function Arithmetic({
  health,
  completeness,
}: Readonly<{ health: Health; completeness: Completeness }>) {
  const say = useStandingWords()
  const weighing = completeness.parts.filter(({ weight }) => weight > 0)
  return (
    <Box sx={{ display: 'grid', gap: 3, pt: 1 }}>
      <Box>
        <Typography variant="caption" color="textSecondary" component="p">
          {say('healthHow')}
        </Typography>
        <Figures aria-label={say('healthHow')}>
          <thead>
            <tr>
              <th scope="col">{say('part')}</th>
              {(['weight', 'value', 'points'] as const).map((column) => (
                <th key={column} scope="col" className="figure">
                  {say(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {health.lines.map(({ part, weight, value, points }) => (
              <tr key={part}>
                <th scope="row">{say(`part-${part}`)}</th>
                <td className="figure">{weight}</td>
                <td className="figure">{value === null ? say('notKnown') : formatShare(value)}</td>
                <td className="figure">{value === null ? '–' : points.toFixed(1)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('sum')}</th>
              <td className="figure">{health.weightKnown}</td>
              <td className="figure">–</td>
              <td className="figure">{health.score ?? '–'}</td>
            </tr>
          </tfoot>
        </Figures>
      </Box>
      <Box>
        <Typography variant="caption" color="textSecondary" component="p">
          {say('completeHow')}
        </Typography>
        <Figures aria-label={say('completeHow')}>
          <thead>
            <tr>
              <th scope="col">{say('section')}</th>
              {(['weight', 'written'] as const).map((column) => (
                <th key={column} scope="col" className="figure">
                  {say(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weighing.map(({ sectionId, title, weight, share }) => (
              <tr key={sectionId}>
                <th scope="row">{title}</th>
                <td className="figure">{weight}</td>
                <td className="figure">{formatShare(share)}</td>
              </tr>
            ))}
          </tbody>
        </Figures>
      </Box>
    </Box>
  )
}
