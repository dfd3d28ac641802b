import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { PlanId } from '../plan/model.ts'
import type { ScorecardLine } from '../plan/template.ts'
import type { TeamMemberId } from '../relationship/model.ts'
import type { Review, ReviewId } from './model.ts'

export type ReviewScoreId = Id<'review-score'>

/** What one of us gives a plan by one line of the scorecard of its template. */
export type ReviewScore = Readonly<{
  id: ReviewScoreId
  reviewId: ReviewId
  planId: PlanId
  teamMemberId: TeamMemberId
  /** The key of the line. */
  criterion: string
  points: number
  version: number
}>

export function areShown({ scoresShownOn }: Pick<Review, 'scoresShownOn'>): boolean {
  return scoresShownOn !== null
}

/** What reviewers gave by one line: `mean` of those who gave anything, and how many points lie between the least and the most. */
export type LineScore = Readonly<{
  line: ScorecardLine
  mean: number | null
  least: number
  most: number
  by: number
}>

/** Lines in their order, with what was given; of the whole the sum of means, `null` while a line has none. */
export type CardScore = Readonly<{ lines: readonly LineScore[]; total: number | null; outOf: number }>

export function cardScoreOf(
  card: readonly ScorecardLine[],
  scores: readonly Pick<ReviewScore, 'criterion' | 'points'>[],
): CardScore {
  const lines = card.map((line): LineScore => {
    const given = scores.filter(({ criterion }) => criterion === line.key).map(({ points }) => points)
    if (given.length === 0) return { line, mean: null, least: 0, most: 0, by: 0 }
    const mean = given.reduce((sum, points) => sum + points, 0) / given.length
    return { line, mean, least: Math.min(...given), most: Math.max(...given), by: given.length }
  })
  const total = lines.reduce<number | null>(
    (sum, { mean }) => (sum === null || mean === null ? null : sum + mean),
    0,
  )
  return { lines, total, outOf: card.reduce((sum, { points }) => sum + points, 0) }
}

/** What an account's plans came to in one review. */
export type TrendPoint = Readonly<{ heldOn: CalendarDay; total: number; outOf: number }>
