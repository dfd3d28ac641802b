import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { Figures } from '../../../ui/figures.tsx'
import { formatCount } from '../../../ui/format.ts'
import { useAhead } from '../../../ui/use-ahead.ts'
import { useReviewsWords } from '../reviews-words.ts'
import type { ReviewData, ReviewPlan } from '../use-review.ts'
import type { CardLine } from './card-line.ts'
import { PointSlider } from './point-slider.tsx'

type Props = Readonly<{
  review: ReviewData['review']
  plan: ReviewPlan
  lines: readonly CardLine[]
  who: TeamMemberId
  isReadOnly: boolean
}>

/** What one of us gives a plan, line by line. */
export function OwnCard({ review, plan, lines, who, isReadOnly }: Props) {
  const say = useReviewsWords()
  const own = useAsk('review.listOwnScores', { id: review.id, teamMemberId: who }).value
  const doScore = useDo('review.score')
  const given = useAhead<number | null>(
    own,
    (criterion) =>
      own?.find((each) => each.planId === plan.planId && each.criterion === criterion)?.points ?? null,
    async (criterion, points) =>
      points !== null &&
      (await doScore({ id: review.id, planId: plan.planId, teamMemberId: who, criterion, points })) !==
        undefined,
  )
  if (!own) return <Box aria-busy sx={{ minHeight: 200 }} />
  return (
    <Figures aria-label={say('ownScores')}>
      <tbody>
        {lines.map((line) => {
          const points = given.valueOf(line.key)
          return (
            <tr key={line.key}>
              <th scope="row" style={{ width: '38%' }}>
                {line.title}
              </th>
              <td>
                <PointSlider
                  label={`${line.title}, ${plan.accountName}`}
                  points={points}
                  most={line.points}
                  isReadOnly={isReadOnly}
                  onGive={(next) => given.put(line.key, next)}
                />
              </td>
              <td className="figure" style={{ width: 110 }}>
                {say('pointsOf', {
                  points: points === null ? '–' : formatCount(points),
                  most: formatCount(line.points),
                })}
              </td>
            </tr>
          )
        })}
      </tbody>
    </Figures>
  )
}
