import type { AgendaItem, Review, ReviewPoint } from '#shared/domain/review/model.ts'
import type { ReviewRhythm } from '#shared/domain/review/rhythm.ts'
import type { ReviewScore } from '#shared/domain/review/scores.ts'
import { shapeOf, versioned } from './shape.ts'

export const reviewShape = shapeOf<Review>()('review', {
  ...versioned,
  title: 'text',
  heldOn: 'text',
  state: 'text',
  teamMemberIds: 'list',
  scoresShownOn: 'text',
})

export const agendaItemShape = shapeOf<AgendaItem>()('agenda_item', {
  ...versioned,
  reviewId: 'text',
  planId: 'text',
  stage: 'text',
  title: 'text',
  minutes: 'integer',
  position: 'integer',
})

export const reviewPointShape = shapeOf<ReviewPoint>()('review_point', {
  ...versioned,
  reviewId: 'text',
  planId: 'text',
  kind: 'text',
  text: 'text',
  ownerId: 'text',
  dueOn: 'text',
  settledOn: 'text',
  actionId: 'text',
  planRiskId: 'text',
  position: 'integer',
})

export const reviewScoreShape = shapeOf<ReviewScore>()('review_score', {
  ...versioned,
  reviewId: 'text',
  planId: 'text',
  teamMemberId: 'text',
  criterion: 'text',
  points: 'integer',
})

export const reviewRhythmShape = shapeOf<ReviewRhythm>()('review_rhythm', {
  ...versioned,
  tier: 'text',
  days: 'integer',
})

/** Parents before their children; behind plans, actions and risks. */
export const reviewShapes = [
  reviewShape,
  agendaItemShape,
  reviewPointShape,
  reviewScoreShape,
  reviewRhythmShape,
] as const
