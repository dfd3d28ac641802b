import type { ReviewRhythm } from '#shared/domain/review/rhythm.ts'
import type { ReviewScore } from '#shared/domain/review/scores.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { planId } from './plan.ts'
import { command, query } from './procedure.ts'
import { review, reviewId } from './review.ts'
import { teamMemberId } from './team-member.ts'
import { count, day, filledLine, idOf, version } from './values.ts'

const points = z.int().min(0).max(1_000)
export const reviewScore = z.strictObject({
  id: idOf('review-score'),
  reviewId,
  planId,
  teamMemberId,
  criterion: filledLine,
  points,
  version,
}) satisfies z.ZodType<ReviewScore>

const days = z.int().min(1).max(3_650)
export const reviewRhythm = z.strictObject({
  id: idOf('review-rhythm'),
  tier: filledLine,
  days,
  version,
}) satisfies z.ZodType<ReviewRhythm>

export const reviewScoreContract = {
  /**
   * The scorecard of each plan of a review, how many lines each reviewer has given points by, and what the account's plans came to in
   * other reviews. What was given is there only once it is shown.
   */
  'review.getScorecards': query({
    input: z.strictObject({ id: reviewId }),
    output: z.strictObject({
      cards: z
        .array(
          z.strictObject({
            planId,
            lines: z.array(z.strictObject({ key: filledLine, title: filledLine, points })).readonly(),
          }),
        )
        .readonly(),
      progress: z.array(z.strictObject({ planId, teamMemberId, given: count })).readonly(),
      scores: z.array(reviewScore).readonly().nullable(),
      trend: z
        .array(z.strictObject({ accountId, heldOn: day, total: z.number(), outOf: z.number() }))
        .readonly(),
    }),
    reads: ['review', 'plan-head', 'plan-template', 'account', 'team-member'],
  }),
  /** What one of us gave: all that is told before it is shown. */
  'review.listOwnScores': query({
    input: z.strictObject({ id: reviewId, teamMemberId }),
    output: z.array(reviewScore).readonly(),
    reads: ['review', 'plan-head'],
  }),
  /** Gives points for one of us, or other points; no more than the line of the scorecard has. */
  'review.score': command({
    input: z.strictObject({ id: reviewId, planId, teamMemberId, criterion: filledLine, points }),
    output: reviewScore,
    touches: ['review'],
  }),
  /** From now on everybody sees what all gave, and nobody gives any more. */
  'review.showScores': command({
    input: z.strictObject({ id: reviewId, version }),
    output: review,
    touches: ['review'],
  }),
  'review.listRhythms': query({
    input: z.strictObject({}),
    output: z.array(reviewRhythm).readonly(),
    reads: ['review'],
  }),
  /** Sets after how many days the plans of a tier are reviewed again; `null` takes the tier out. */
  'review.setRhythm': command({
    input: z.strictObject({ tier: filledLine, days: days.nullable() }),
    output: z.strictObject({ rhythm: reviewRhythm.nullable() }),
    touches: ['review'],
  }),
}
