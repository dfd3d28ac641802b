import type { ReviewId } from '#shared/domain/review/model.ts'
import { isId } from '#shared/kernel/id.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useCallback } from 'react'
import { Link as RouteLink, useParams } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useParamsSet } from '../../ui/use-params-set.ts'
import { MinutesView } from './minutes/minutes-view.tsx'
import { PrepareView } from './prepare/prepare-view.tsx'
import { RecordView } from './record/record-view.tsx'
import { ReviewHead } from './review-head.tsx'
import { reviewView } from './review-views.ts'
import { ScoresView } from './scores/scores-view.tsx'
import { useReviewsWords } from './reviews-words.ts'
import { Room } from './room/room.tsx'

/** One review: prepared, held, and afterwards. */
export function ReviewPage() {
  const { reviewId } = useParams()
  return isId<'review'>(reviewId) ? <ReviewDesk reviewId={reviewId} /> : null
}

function ReviewDesk({ reviewId }: Readonly<{ reviewId: ReviewId }>) {
  const say = useReviewsWords()
  const [params, set] = useParamsSet()
  const isReadOnly = useIsReadOnly()
  const onDrill = useCallback((drill: string | null) => set({ drill }), [set])
  const { value: data, failure, askAgain } = useAsk('review.get', { id: reviewId })
  if (failure?.code === 'not-found') {
    return (
      <EmptyState sentence={say('gone')}>
        <Link component={RouteLink} to="/reviews">
          {say('toReviews')}
        </Link>
      </EmptyState>
    )
  }
  if (failure && !data) {
    return (
      <Box sx={{ p: 4 }}>
        <NotAnswered failure={failure} onAgain={askAgain} />
      </Box>
    )
  }
  if (!data) return <Box aria-busy sx={{ flex: 1 }} />
  const view = reviewView(params, data.review)
  const isFixed = isReadOnly || data.review.state === 'held'
  const room = params.get('room')
  return (
    <Box sx={{ height: '100%', overflow: 'auto', px: 4, py: 3 }}>
      <ReviewHead data={data} view={view} isReadOnly={isReadOnly} onSet={set} />
      {view === 'prepare' ? <PrepareView data={data} isFixed={isFixed} isReadOnly={isReadOnly} /> : null}
      {view === 'record' ? (
        <RecordView
          data={data}
          isFixed={isFixed}
          isReadOnly={isReadOnly}
          planId={params.get('plan')}
          onPlan={(plan) => set({ plan })}
        />
      ) : null}
      {view === 'scores' ? <ScoresView data={data} isReadOnly={isReadOnly} /> : null}
      {view === 'minutes' ? <MinutesView data={data} /> : null}
      {room === null ? null : (
        <Room
          data={data}
          itemId={room}
          drill={params.get('drill')}
          onItem={(item) => set({ room: item, drill: null })}
          onDrill={onDrill}
          onClose={() => set({ room: null, drill: null })}
        />
      )}
    </Box>
  )
}
