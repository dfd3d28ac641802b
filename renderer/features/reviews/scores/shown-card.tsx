import { cardScoreOf } from '#shared/domain/review/scores.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Figures } from '../../../ui/figures.tsx'
import { formatCount, formatDay, formatDecimal } from '../../../ui/format.ts'
import { useReviewsWords } from '../reviews-words.ts'
import { useOwners } from '../use-owners.ts'
import type { ReviewPlan } from '../use-review.ts'
import type { CardLine, ScoreData, TrendData } from './card-line.ts'

type Props = Readonly<{
  plan: ReviewPlan
  lines: readonly CardLine[]
  people: readonly TeamMemberId[]
  scores: readonly ScoreData[]
  trend: readonly TrendData[]
}>

/** What all gave a plan, side by side, with the mean, how far apart they lie, and what came of it before. */
export function ShownCard({ plan, lines, people, scores, trend }: Props) {
  const say = useReviewsWords()
  const owners = useOwners()
  const card = cardScoreOf(lines, scores)
  const pointsOf = (criterion: string, who: TeamMemberId) =>
    scores.find((each) => each.criterion === criterion && each.teamMemberId === who)?.points
  return (
    <>
      <Box sx={{ overflowX: 'auto' }}>
        <Figures aria-label={say('scoresOf', { account: plan.accountName })}>
          <thead>
            <tr>
              <th scope="col">{say('criterion')}</th>
              {people.map((id) => (
                <th key={id} scope="col" className="figure">
                  {owners.nameOf(id)}
                </th>
              ))}
              <th scope="col" className="figure">
                {say('mean')}
              </th>
              <th scope="col" className="figure">
                {say('apart')}
              </th>
              <th scope="col" className="figure">
                {say('atMost')}
              </th>
            </tr>
          </thead>
          <tbody>
            {card.lines.map(({ line, mean, least, most, by }) => (
              <tr key={line.key}>
                <th scope="row">{line.title}</th>
                {people.map((id) => (
                  <td key={id} className="figure">
                    {pointsOf(line.key, id) ?? '–'}
                  </td>
                ))}
                <td className="figure">{mean === null ? '–' : formatDecimal(mean, 1)}</td>
                <td className="figure">{by < 2 ? '–' : formatCount(most - least)}</td>
                <td className="figure">{formatCount(line.points)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('total')}</th>
              <td colSpan={people.length} aria-hidden />
              <td className="figure">{card.total === null ? '–' : formatDecimal(card.total, 1)}</td>
              <td aria-hidden />
              <td className="figure">{formatCount(card.outOf)}</td>
            </tr>
          </tfoot>
        </Figures>
      </Box>
      {trend.length === 0 ? null : (
        <Typography color="textSecondary" sx={{ mt: 1 }}>
          {say('trend', {
            before: trend
              .map(({ heldOn, total, outOf }) =>
                say('trendPoint', {
                  day: formatDay(heldOn),
                  points: formatDecimal(total, 1),
                  most: formatCount(outOf),
                }),
              )
              .join(' · '),
          })}
        </Typography>
      )}
    </>
  )
}
