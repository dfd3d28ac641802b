import { ruleFailure } from '#shared/contract/errors.ts'
import type { Plan, PlanId } from '#shared/domain/plan/model.ts'
import { templateOf } from '#shared/domain/plan/template.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { plansOf } from '#shared/domain/review/agenda.ts'
import type { ReviewId } from '#shared/domain/review/model.ts'
import { areShown, cardScoreOf, type ReviewScore } from '#shared/domain/review/scores.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { Handlers, QueryContext } from '../core/context.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import { planShape } from '../store/plan-tables.ts'
import {
  agendaItemShape,
  reviewPointShape,
  reviewRhythmShape,
  reviewScoreShape,
  reviewShape,
} from '../store/review-tables.ts'
import * as reviewStore from '../store/reviews.ts'
import * as rows from '../store/rows.ts'
import { teamMemberShape } from '../store/tables.ts'
import { edit, get } from './outcome.ts'
import { editionsOf } from './plan-templates.ts'

type Names =
  | 'review.getScorecards'
  | 'review.listOwnScores'
  | 'review.score'
  | 'review.showScores'
  | 'review.listRhythms'
  | 'review.setRhythm'

export const reviewScoreHandlers: Pick<Handlers, Names> = {
  'review.getScorecards': async ({ db }, { id }) => {
    const review = await get(db, reviewShape, id)
    const plans = await plansOfReview(db, id)
    const scores = await rows.listWhere(db, reviewScoreShape, 'reviewId', [id], ['id'])
    const cards = await cardsOf(db, plans)

    return {
      cards: plans.map(({ id: planId }) => ({ planId, lines: cards.get(planId) ?? [] })),
      progress: plans.flatMap(({ id: planId }) =>
        review.teamMemberIds.map((teamMemberId) => ({
          planId,
          teamMemberId,
          given: scores.filter((each) => each.planId === planId && each.teamMemberId === teamMemberId).length,
        })),
      ),
      scores: areShown(review) ? scores : null,
      trend: await trendOf(db, plans, id),
    }
  },

  'review.listOwnScores': async ({ db }, { id, teamMemberId }) => {
    await get(db, reviewShape, id)
    const scores = await rows.listWhere(db, reviewScoreShape, 'reviewId', [id], ['id'])
    return scores.filter((score) => score.teamMemberId === teamMemberId)
  },

  'review.score': async ({ recorder, db, newId }, { id, planId, teamMemberId, criterion, points }) => {
    const review = await get(db, reviewShape, id)
    const member = await get(db, teamMemberShape, teamMemberId)
    const plan = await get(db, planShape, planId)
    if (areShown(review)) throw ruleFailure({ rule: 'scores-shown', title: review.title })
    if (!review.teamMemberIds.includes(teamMemberId))
      throw ruleFailure({ rule: 'not-in-review', teamMember: member.name })
    const line = (await cardsOf(db, [plan])).get(planId)?.find(({ key }) => key === criterion)
    if (!line || points > line.points) throw ruleFailure({ rule: 'not-on-scorecard' })

    const known = await rows.listWhere(db, reviewScoreShape, 'reviewId', [id])
    const before = known.find(
      (each) => each.planId === planId && each.teamMemberId === teamMemberId && each.criterion === criterion,
    )
    if (before) return edit(recorder, reviewScoreShape, before.id, { points }, before.version)
    const score: ReviewScore = {
      id: newId<'review-score'>(),
      reviewId: id,
      planId,
      teamMemberId,
      criterion,
      points,
      version: 1,
    }
    await recorder.insert(reviewScoreShape, [score])
    return score
  },

  'review.showScores': async ({ recorder, now }, { id, version }) =>
    edit(recorder, reviewShape, id, { scoresShownOn: dayOf(now()) }, version),

  'review.listRhythms': ({ db }) => rows.listAll(db, reviewRhythmShape, ['tier', 'id']),

  'review.setRhythm': async ({ recorder, db, newId }, { tier, days }) => {
    const [before] = await rows.listWhere(db, reviewRhythmShape, 'tier', [tier])
    if (days === null) {
      if (before) await recorder.remove(reviewRhythmShape, [before.id])
      return { rhythm: null }
    }
    if (before) {
      await recorder.update(reviewRhythmShape, before.id, { days })
      return { rhythm: await get(recorder.db, reviewRhythmShape, before.id) }
    }
    const rhythm = { id: newId<'review-rhythm'>(), tier, days, version: 1 }
    await recorder.insert(reviewRhythmShape, [rhythm])
    return { rhythm }
  },
}

/** Removes what one of us gave in reviews. */
export async function removeScoresBy(recorder: Recorder, teamMemberId: TeamMemberId): Promise<void> {
  const scores = await rows.listWhere(recorder.db, reviewScoreShape, 'teamMemberId', [teamMemberId])
  await recorder.remove(
    reviewScoreShape,
    scores.map(({ id }) => id),
  )
}

async function plansOfReview(db: Reader, id: ReviewId): Promise<readonly Plan[]> {
  const items = await rows.listWhere(db, agendaItemShape, 'reviewId', [id], ['position', 'id'])
  const points = await rows.listWhere(db, reviewPointShape, 'reviewId', [id], ['position', 'id'])
  const ids = plansOf(items, points)
  const plans = new Map((await rows.listWhere(db, planShape, 'id', ids)).map((plan) => [plan.id, plan]))
  return ids.flatMap((planId) => plans.get(planId) ?? [])
}

/** The scorecards of the templates that the plans are made after. */
async function cardsOf(db: QueryContext['db'], plans: readonly Plan[]) {
  const editions = await editionsOf(db)
  return new Map<PlanId, NonNullable<ReturnType<typeof templateOf<(typeof editions)[number]>>>['scorecard']>(
    plans.map((plan) => [plan.id, templateOf(editions, plan)?.scorecard ?? []]),
  )
}

/** Of each account, what its plans came to in other reviews whose scores are shown, the oldest first. */
async function trendOf(db: Reader, plans: readonly Plan[], but: ReviewId) {
  const accountIds = [...new Set(plans.map(({ accountId }) => accountId))]
  const about = (await reviewStore.listAbout(db, accountIds)).filter(
    ({ review }) => areShown(review) && review.id !== but,
  )
  const others = await rows.listWhere(db, planShape, 'id', [...new Set(about.map(({ planId }) => planId))])
  const cards = await cardsOf(db, others)
  const reviewIds = [...new Set(about.map(({ review }) => review.id))]
  const scores = await rows.listWhere(db, reviewScoreShape, 'reviewId', reviewIds, ['id'])
  return about.toReversed().flatMap(({ review, planId, accountId }) => {
    const own = scores.filter((each) => each.reviewId === review.id && each.planId === planId)
    const { total, outOf } = cardScoreOf(cards.get(planId) ?? [], own)
    return total === null || outOf === 0 ? [] : [{ accountId, heldOn: review.heldOn, total, outOf }]
  })
}
