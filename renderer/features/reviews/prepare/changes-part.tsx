import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { formatDay } from '../../../ui/format.ts'
import { startingLarge } from '../../../ui/trail/change-table.tsx'
import { useTrailSentences } from '../../../ui/trail/use-trail-sentences.ts'
import { BriefSentences } from '../brief-sentences.tsx'
import { useReviewsWords } from '../reviews-words.ts'
import { compareInput, toldOf } from '../plan-changes.ts'
import { sinceOf, type ReviewData, type ReviewPlan } from '../use-review.ts'
import { useReviewBrief } from '../use-review-brief.ts'

/** So many changes of a plan are told one by one. */
const changesAtMost = 12

/** What became other since the last review, as the brief and the comparison of plans tell it. */
export function ChangesPart({ plan, data }: Readonly<{ plan: ReviewPlan; data: ReviewData }>) {
  const say = useReviewsWords()
  const since = sinceOf(plan, data)
  const brief = useReviewBrief(plan, data)
  const compared = useAsk('plan.compare', compareInput(plan, data))
  const { sayChange } = useTrailSentences()
  const changes = compared.value && toldOf(compared.value.plan)
  const more = (changes?.length ?? 0) - changesAtMost
  const to = `/accounts/${plan.accountId}/plan/compare?plan=${plan.planId}&from=${since}`
  return (
    <Box component="section" aria-label={say('changed', { day: formatDay(since) })}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {say('changed', { day: formatDay(since) })}
      </Typography>
      {plan.lastHeldOn === null ? (
        <Typography color="textSecondary" sx={{ fontSize: 12, mb: 1 }}>
          {say('neverHeld')}
        </Typography>
      ) : null}
      {brief ? (
        <Box sx={{ minHeight: 60 }}>
          <Typography sx={{ fontSize: 13, fontWeight: 600, mb: 1 }}>
            <BriefSentences sentences={brief.worded.headline} isRunning />
          </Typography>
          <BriefSentences sentences={brief.worded.changes} />
        </Box>
      ) : (
        <Box aria-busy sx={{ minHeight: 120 }} />
      )}
      <Typography variant="h3" sx={{ mt: 3, mb: 1 }}>
        {say('inPlan')}
      </Typography>
      {changes === undefined ? <Box aria-busy sx={{ minHeight: 60 }} /> : null}
      {changes?.length === 0 ? <Typography color="textSecondary">{say('inPlanNone')}</Typography> : null}
      {changes && changes.length > 0 ? (
        <Box component="ul" sx={{ m: 0, pl: 4 }}>
          {changes.slice(0, changesAtMost).map((change) => (
            <li key={`${change.object} ${change.id}`}>{startingLarge(sayChange(change))}</li>
          ))}
        </Box>
      ) : null}
      <Link component={RouteLink} to={to} sx={{ display: 'inline-block', mt: 1 }}>
        {more > 0 ? `${say('morePlan', { count: more })}: ` : ''}
        {say('compare')}
      </Link>
    </Box>
  )
}
