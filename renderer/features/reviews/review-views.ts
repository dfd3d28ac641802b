import type { Review } from '#shared/domain/review/model.ts'

export const reviewViews = ['prepare', 'record', 'scores', 'minutes'] as const
export type ReviewView = (typeof reviewViews)[number]

/** What is shown of a review: what the address says, or else what fits its state. */
export function reviewView(params: URLSearchParams, { state }: Pick<Review, 'state'>): ReviewView {
  const usual = state === 'held' ? 'minutes' : 'prepare'
  return reviewViews.find((each) => each === params.get('view')) ?? usual
}
