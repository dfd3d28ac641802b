import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { LabeledPick } from '../../../ui/labeled-pick.tsx'
import { useReviewsWords } from '../reviews-words.ts'
import { useOwners } from '../use-owners.ts'
import type { ReviewData } from '../use-review.ts'
import { OwnCard } from './own-card.tsx'
import { ShownCard } from './shown-card.tsx'

/** What reviewers give the plans: each alone, until all of it is shown. */
export function ScoresView({ data, isReadOnly }: Readonly<{ data: ReviewData; isReadOnly: boolean }>) {
  const say = useReviewsWords()
  const owners = useOwners()
  const { review, plans } = data
  const answer = useAsk('review.getScorecards', { id: review.id }).value
  const [who, setWho] = useState<TeamMemberId>()
  if (!answer) return <Box aria-busy sx={{ minHeight: 300 }} />
  if (review.teamMemberIds.length === 0)
    return <Typography color="textSecondary">{say('scoresNobody')}</Typography>

  const { cards, progress, scores, trend } = answer
  const linesOf = (plan: ReviewData['plans'][number]) =>
    cards.find(({ planId }) => planId === plan.planId)?.lines ?? []
  const shown = plans.filter((plan) => linesOf(plan).length > 0)
  return (
    <Box sx={{ display: 'grid', gap: 5, maxWidth: 900 }}>
      {scores === null ? (
        <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap' }}>
          <LabeledPick
            label={say('iAm')}
            value={who ?? ''}
            choices={review.teamMemberIds.map((id) => [id, owners.nameOf(id)] as const)}
            onPick={(picked) => setWho(review.teamMemberIds.find((id) => id === picked))}
          />
          <Typography color="textSecondary" sx={{ flex: '1 1 300px' }}>
            {say('scoresHidden')}
          </Typography>
          {isReadOnly ? null : <ShowButton data={data} />}
        </Box>
      ) : null}
      {shown.map((plan) => {
        const lines = linesOf(plan)
        const own = progress.filter(({ planId }) => planId === plan.planId)
        return (
          <Box key={plan.planId} component="section" aria-label={plan.accountName}>
            <Typography variant="h2" sx={{ mb: 1 }}>
              {plan.accountName}
            </Typography>
            {scores === null ? (
              <>
                <Typography color="textSecondary" sx={{ fontSize: 12, mb: 1 }}>
                  {own
                    .map(({ teamMemberId, given }) =>
                      say('given', { name: owners.nameOf(teamMemberId), given, lines: lines.length }),
                    )
                    .join(' · ')}
                </Typography>
                {who === undefined ? null : (
                  <OwnCard
                    key={who}
                    review={review}
                    plan={plan}
                    lines={lines}
                    who={who}
                    isReadOnly={isReadOnly}
                  />
                )}
              </>
            ) : (
              <ShownCard
                plan={plan}
                lines={lines}
                people={review.teamMemberIds}
                scores={scores.filter(({ planId }) => planId === plan.planId)}
                trend={trend.filter(({ accountId }) => accountId === plan.accountId)}
              />
            )}
          </Box>
        )
      })}
    </Box>
  )
}

function ShowButton({ data: { review } }: Readonly<{ data: ReviewData }>) {
  const say = useReviewsWords()
  const doShow = useDo('review.showScores')
  const [isAsking, setAsking] = useState(false)
  const show = (): void => {
    setAsking(false)
    void doShow({ id: review.id, version: review.version })
  }
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {say('showScores')}
      </Button>
      {isAsking ? (
        <ConfirmDialog
          title={say('showAsk')}
          confirmLabel={say('showScores')}
          cancelLabel={say('cancel')}
          onConfirm={show}
          onCancel={() => setAsking(false)}
        >
          {say('showWhy')}
        </ConfirmDialog>
      ) : null}
    </>
  )
}
