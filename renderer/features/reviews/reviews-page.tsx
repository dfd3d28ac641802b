import type { PlanId } from '#shared/domain/plan/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatDay, formatList } from '../../ui/format.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { useToday } from '../../ui/use-today.ts'
import { DueSection } from './due-section.tsx'
import { PrepareDialog } from './prepare-dialog.tsx'
import { useReviewsWords } from './reviews-words.ts'

/** Every review, the newest first. */
export function ReviewsPage() {
  const say = useReviewsWords()
  const isReadOnly = useIsReadOnly()
  const today = useToday()
  const answer = useAsk('review.list', {})
  const plans = useAsk('review.listPlans', { today })
  /** The plans to begin with; nothing while nobody prepares a review. */
  const [preparing, setPreparing] = useState<readonly PlanId[]>()
  const prepare =
    isReadOnly || !plans.value || plans.value.length === 0 ? null : (
      <Button variant="contained" onClick={() => setPreparing([])}>
        {say('prepare')}
      </Button>
    )
  const reviews = answer.value ?? []
  return (
    <Box sx={{ height: '100%', overflow: 'auto', px: 4, py: 3 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 3, minHeight: 36 }}>
        <Typography variant="h1" sx={{ flex: 1 }}>
          {say('title')}
        </Typography>
        {reviews.length > 0 ? prepare : null}
      </Box>
      {answer.failure ? <NotAnswered failure={answer.failure} onAgain={answer.askAgain} /> : null}
      {answer.value || answer.failure ? null : <Waiting />}
      {answer.value && plans.value && reviews.length === 0 ? (
        <EmptyState sentence={say(plans.value.length === 0 ? 'noPlans' : 'none')}>{prepare}</EmptyState>
      ) : null}
      {reviews.length > 0 ? (
        <Figures aria-label={say('title')}>
          <thead>
            <tr>
              <th scope="col">{say('name')}</th>
              <th scope="col">{say('day')}</th>
              <th scope="col">{say('state')}</th>
              <th scope="col">{say('plans')}</th>
              <th scope="col" className="figure">
                {say('minutes')}
              </th>
              <th scope="col" className="figure">
                {say('open')}
              </th>
            </tr>
          </thead>
          <tbody>
            {reviews.map(({ review, plans: about, minutes, openPoints }) => (
              <tr key={review.id}>
                <td className="name">
                  <Link
                    component={RouteLink}
                    to={`/reviews/${review.id}`}
                    color="textPrimary"
                    underline="hover"
                    sx={{ fontWeight: 600 }}
                  >
                    {review.title}
                  </Link>
                </td>
                <td className="whole">{formatDay(review.heldOn)}</td>
                <td>{say(`state-${review.state}`)}</td>
                <td>{formatList([...new Set(about.map(({ accountName }) => accountName))])}</td>
                <td className="figure">{formatCount(minutes)}</td>
                <td className="figure">{openPoints === 0 ? '–' : formatCount(openPoints)}</td>
              </tr>
            ))}
          </tbody>
        </Figures>
      ) : null}
      {plans.value && answer.value ? (
        <DueSection plans={plans.value} isReadOnly={isReadOnly} onPrepare={setPreparing} />
      ) : null}
      {preparing && plans.value ? (
        <PrepareDialog plans={plans.value} first={preparing} onClose={() => setPreparing(undefined)} />
      ) : null}
    </Box>
  )
}
