import type { Account } from '#shared/domain/account/model.ts'
import type { Plan, PlanId } from '#shared/domain/plan/model.ts'
import {
  agendaLike,
  agendaOf,
  agendaOfPlan,
  inOrder,
  minutesOf,
  plansOf,
  type PlannedItem,
} from '#shared/domain/review/agenda.ts'
import { carriedTo, isOpen, lastHeldOn } from '#shared/domain/review/carried.ts'
import type { AgendaItem, Review, ReviewId } from '#shared/domain/review/model.ts'
import type { CommandContext, HandlersOf } from '../core/context.ts'
import { actionShape, planShape } from '../store/plan-tables.ts'
import type { Reader } from '../store/recorder.ts'
import { agendaItemShape, reviewPointShape, reviewShape } from '../store/review-tables.ts'
import * as reviewStore from '../store/reviews.ts'
import * as rows from '../store/rows.ts'
import { accountShape, teamMemberShape } from '../store/tables.ts'
import { makeRoom } from './open-plan.ts'
import { edit, get, getAll, getAt } from './outcome.ts'
import { takeCopy } from './plan-copies.ts'
import { reviewPlanHandlers } from './review-due.ts'
import { removeReviewParts } from './review-plans.ts'
import { reviewScoreHandlers } from './review-scores.ts'
import { getPlanned, reviewPointHandlers } from './review-points.ts'

export const reviewHandlers: HandlersOf<'review'> = {
  'review.list': async ({ db }) => {
    const reviews = await rows.listAll(db, reviewShape, ['heldOn', 'id'])
    const items = Map.groupBy(await rows.listAll(db, agendaItemShape, ['position']), (each) => each.reviewId)
    const points = Map.groupBy(
      await rows.listAll(db, reviewPointShape, ['position']),
      (each) => each.reviewId,
    )
    const about = (review: Review) => [items.get(review.id) ?? [], points.get(review.id) ?? []] as const
    const plans = await plannedOf(db, [...new Set(reviews.flatMap((review) => plansOf(...about(review))))])
    return reviews.toReversed().map((review) => {
      const [ofReview, said] = about(review)
      return {
        review,
        plans: plansOf(ofReview, said).flatMap((id) => plans.get(id)?.planned ?? []),
        minutes: minutesOf(ofReview),
        openPoints: said.filter(isOpen).length,
      }
    })
  },

  'review.get': async ({ db }, { id }) => {
    const review = await get(db, reviewShape, id)
    const items = inOrder(await rows.listWhere(db, agendaItemShape, 'reviewId', [id], ['position', 'id']))
    const points = await rows.listWhere(db, reviewPointShape, 'reviewId', [id], ['position', 'id'])
    const plans = [...(await plannedOf(db, plansOf(items, points))).values()]
    const accountIds = [...new Set(plans.map(({ planned }) => planned.accountId))]
    const about = await reviewStore.listAbout(db, accountIds)
    const earlier = about.map((each) => each.review)
    const accountOf = new Map(about.map(({ planId, accountId }) => [planId, accountId]))
    const titles = new Map(earlier.map((each) => [each.id, each]))
    const said = await rows.listWhere(
      db,
      reviewPointShape,
      'planId',
      [...accountOf.keys()],
      ['position', 'id'],
    )
    const actionIds = points.flatMap(({ actionId }) => actionId ?? [])

    return {
      review,
      items,
      points,
      plans: plans.map(({ planned, plan }) => {
        const others = about.filter(({ accountId }) => accountId === planned.accountId)
        const last = lastHeldOn(
          review,
          others.map((each) => each.review),
        )
        return { ...planned, state: plan.state, lastHeldOn: last }
      }),
      carried: carriedTo(review, earlier, said).flatMap((point) => {
        const [from, accountId] = [titles.get(point.reviewId), accountOf.get(point.planId)]
        return from && accountId ? [{ point, reviewTitle: from.title, heldOn: from.heldOn, accountId }] : []
      }),
      actions: await rows.listWhere(db, actionShape, 'id', actionIds, ['id']),
    }
  },

  'review.listByAccount': async ({ db }, { accountId }) => {
    await get(db, accountShape, accountId)
    const about = await reviewStore.listAbout(db, [accountId])
    const planIds = [...new Set(about.map(({ planId }) => planId))]
    const points = await rows.listWhere(db, reviewPointShape, 'planId', planIds, ['position', 'id'])
    return [...Map.groupBy(about, ({ review }) => review.id).values()].flatMap((same) => {
      const [first] = same
      if (!first) return []
      const { review } = first
      return [
        {
          review,
          points: points.filter(({ reviewId }) => reviewId === review.id),
          planIds: same.map(({ planId }) => planId),
        },
      ]
    })
  },

  'review.plan': async ({ recorder, db, newId }, input) => {
    const { title, heldOn, teamMemberIds, planIds, agenda, likeReviewId } = input
    await getAll(db, teamMemberShape, teamMemberIds)
    await getAll(db, planShape, planIds)

    const review: Review = {
      id: newId<'review'>(),
      title,
      heldOn,
      state: 'planned',
      teamMemberIds,
      scoresShownOn: null,
      version: 1,
    }
    const each = [...new Set(planIds)]
    const planned =
      likeReviewId === null ? agendaOf(agenda, each) : agendaLike(await itemsOf(db, likeReviewId), each)
    const items = planned.map((item, at) => itemOf(newId, review.id, item, at))
    await recorder.insert(reviewShape, [review])
    await recorder.insert(agendaItemShape, items)
    return { review, items }
  },

  'review.edit': async ({ recorder, db }, { id, version, changes }) => {
    if (changes.teamMemberIds) await getAll(db, teamMemberShape, changes.teamMemberIds)
    return edit(recorder, reviewShape, id, changes, version)
  },

  'review.takePlan': async ({ recorder, db, newId }, { id, planId, agenda }) => {
    await getPlanned(db, id)
    await get(db, planShape, planId)
    const after = await rows.nextPosition(db, agendaItemShape, 'reviewId', id)

    const items = agendaOfPlan(agenda, planId).map((item, at) => itemOf(newId, id, item, after + at))
    await recorder.insert(agendaItemShape, items)
    return items
  },

  'review.leavePlan': async ({ recorder, db }, { id, planId }) => {
    await getPlanned(db, id)
    const items = await rows.listWhere(db, agendaItemShape, 'reviewId', [id])
    const leaving = items.filter((item) => item.planId === planId)
    await recorder.remove(
      agendaItemShape,
      leaving.map((item) => item.id),
    )
    return { removed: leaving.length }
  },

  'review.editItem': async ({ recorder, db }, { id, version, changes }) => {
    const item = await get(db, agendaItemShape, id)
    await getPlanned(db, item.reviewId)
    await makeRoom(recorder, agendaItemShape, 'reviewId', item, changes.position)
    return edit(recorder, agendaItemShape, id, changes, version)
  },

  'review.removeItem': async ({ recorder, db }, { id, version }) => {
    const item = await getAt(db, agendaItemShape, id, version)
    await getPlanned(db, item.reviewId)
    await recorder.remove(agendaItemShape, [id])
    return { id }
  },

  'review.hold': async (context, { id, version }) => {
    const { recorder, db } = context
    await getPlanned(db, id)
    const held = await edit(recorder, reviewShape, id, { state: 'held' }, version)
    const items = await rows.listWhere(db, agendaItemShape, 'reviewId', [id], ['position', 'id'])
    const points = await rows.listWhere(db, reviewPointShape, 'reviewId', [id], ['position', 'id'])
    for (const plan of await getAll(db, planShape, plansOf(items, points)))
      await takeCopy(context, plan, 'review')
    return held
  },

  'review.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, reviewShape, id, version)
    await removeReviewParts(recorder, 'reviewId', [id])
    await recorder.remove(reviewShape, [id])
    return { id }
  },

  ...reviewPlanHandlers,
  ...reviewScoreHandlers,
  ...reviewPointHandlers,
}

type Planned = Readonly<{ planId: PlanId; title: string; accountId: Account['id']; accountName: string }>

/** The plans with their accounts, in the order of the ids. */
async function plannedOf(
  db: Reader,
  ids: readonly PlanId[],
): Promise<ReadonlyMap<PlanId, Readonly<{ planned: Planned; plan: Plan }>>> {
  const plans = new Map((await rows.listWhere(db, planShape, 'id', ids)).map((plan) => [plan.id, plan]))
  const accountIds = [...new Set([...plans.values()].map(({ accountId }) => accountId))]
  const accounts = new Map(
    (await rows.listWhere(db, accountShape, 'id', accountIds)).map((account) => [account.id, account]),
  )
  return new Map(
    ids.flatMap((id) => {
      const plan = plans.get(id)
      const account = plan && accounts.get(plan.accountId)
      if (!plan || !account) return []
      const planned = { planId: id, title: plan.title, accountId: account.id, accountName: account.name }
      return [[id, { planned, plan }] as const]
    }),
  )
}

/** What stands on the agenda of a review that there is. */
async function itemsOf(db: Reader, id: ReviewId): Promise<readonly AgendaItem[]> {
  await get(db, reviewShape, id)
  return rows.listWhere(db, agendaItemShape, 'reviewId', [id], ['position', 'id'])
}

function itemOf(
  newId: CommandContext['newId'],
  reviewId: ReviewId,
  item: PlannedItem,
  position: number,
): AgendaItem {
  return { id: newId<'agenda-item'>(), reviewId, title: '', ...item, position, version: 1 }
}
