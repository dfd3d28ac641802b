import type { AccountId } from '#shared/domain/account/model.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { formatDay } from '../../ui/format.ts'
import { useReviewsWords } from './reviews-words.ts'
import { useOwners } from './use-owners.ts'
import type { PointData } from './use-review.ts'

type Props = Readonly<{ accountId: AccountId; planId: PlanId }>

/** What reviews said about a plan, under its section of the reviews. */
export function ReviewLog({ accountId, planId }: Props) {
  const say = useReviewsWords()
  const listed = useAsk('review.listByAccount', { accountId }).value
  const own = (listed ?? []).filter(({ planIds }) => planIds.includes(planId))
  if (own.length === 0) return null
  return (
    <Box sx={{ mt: 2, display: 'grid', gap: 2 }}>
      {own.map(({ review, points }) => (
        <Box key={review.id} component="section" aria-label={review.title} sx={{ breakInside: 'avoid' }}>
          <Typography variant="h3">
            <Link component={RouteLink} to={`/reviews/${review.id}`}>
              {review.title}
            </Link>
            <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400, ml: 2 }}>
              {say(review.state === 'held' ? 'heldOn' : 'plannedOn', { day: formatDay(review.heldOn) })}
            </Box>
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: '1.3em' }}>
            {points
              .filter((point) => point.planId === planId)
              .map((point) => (
                <Said key={point.id} point={point} />
              ))}
          </Box>
        </Box>
      ))}
    </Box>
  )
}

function Said({ point }: Readonly<{ point: PointData }>) {
  const say = useReviewsWords()
  const owners = useOwners()
  const { kind, text, ownerId, dueOn, settledOn } = point
  const rest = [
    ownerId ? owners.nameOf(ownerId) : '',
    dueOn ? say('dueOn', { day: formatDay(dueOn) }) : '',
    settledOn ? say('closedSince', { day: formatDay(settledOn) }) : '',
  ].filter(Boolean)
  return (
    <li>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {say(`kind-${kind}`)}:{' '}
      </Box>
      {text}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {rest.length > 0 ? ` · ${rest.join(', ')}` : ''}
      </Box>
    </li>
  )
}
