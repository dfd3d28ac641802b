import type { AgendaItem, Review, ReviewPoint } from '#shared/domain/review/model.ts'
import { shapeOf, versioned } from './shape.ts'

export const reviewShape = shapeOf<Review>()('review', {
  ...versioned,
  title: 'text',
  heldOn: 'text',
  state: 'text',
  teamMemberIds: 'list',
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

/** Parents before their children; behind plans, actions and risks. */
export const reviewShapes = [reviewShape, agendaItemShape, reviewPointShape] as const
