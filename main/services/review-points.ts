import { ruleFailure } from '#shared/contract/errors.ts'
import type { Action, ActionId, PlanId, StrategyId } from '#shared/domain/plan/model.ts'
import { blankRisk, type PlanRisk, type PlanRiskId } from '#shared/domain/plan/risk.ts'
import { isOpenForEditing } from '#shared/domain/plan/state.ts'
import { asTitle } from '#shared/domain/review/as-title.ts'
import type { Review, ReviewId, ReviewPoint } from '#shared/domain/review/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { CommandContext, Handlers } from '../core/context.ts'
import { actionShape, objectiveShape, planShape, strategyShape } from '../store/plan-tables.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import { reviewPointShape, reviewShape } from '../store/review-tables.ts'
import * as reviewStore from '../store/reviews.ts'
import * as rows from '../store/rows.ts'
import { teamMemberShape } from '../store/tables.ts'
import { planRiskShape } from '../store/world-tables.ts'
import { loosen } from './loosen.ts'
import { edit, get, getAt } from './outcome.ts'
import { getOpenOfStrategy, getOpenPlan } from './open-plan.ts'

type Names = 'review.say' | 'review.editPoint' | 'review.makeAction' | 'review.removePoint'

export const reviewPointHandlers: Pick<Handlers, Names> = {
  'review.say': async (context, { id, planId, kind, text, ownerId, dueOn, strategyId }) => {
    const { recorder, db, newId } = context
    await getPlanned(db, id)
    if (ownerId) await get(db, teamMemberShape, ownerId)
    const plan = await get(db, planShape, planId)
    const isOpen = isOpenForEditing(plan.state)
    const position = await rows.nextPosition(db, reviewPointShape, 'reviewId', id)

    const said = { planId, text, ownerId, dueOn }
    const point: ReviewPoint = {
      id: newId<'review-point'>(),
      reviewId: id,
      kind,
      ...said,
      settledOn: null,
      actionId: kind === 'action' && isOpen ? await addAction(context, said, strategyId) : null,
      planRiskId: kind === 'vulnerability' && isOpen ? await addRisk(context, said) : null,
      position,
      version: 1,
    }
    await recorder.insert(reviewPointShape, [point])
    return point
  },

  'review.editPoint': async ({ recorder, db }, { id, version, changes }) => {
    const point = await get(db, reviewPointShape, id)
    const { settledOn: _settledOn, ...words } = changes
    if (Object.keys(words).length > 0) await getPlanned(db, point.reviewId)
    if (changes.ownerId) await get(db, teamMemberShape, changes.ownerId)

    const edited = await edit(recorder, reviewPointShape, id, changes, version)
    await follow(recorder, point, edited)
    return edited
  },

  'review.makeAction': async (context, { id, version, strategyId }) => {
    const { recorder, db } = context
    const point = await getAt(db, reviewPointShape, id, version)
    if (point.actionId) return point
    await getOpenPlan(db, point.planId)
    const actionId = await addAction(context, point, strategyId)
    const kind = point.kind === 'note' ? 'action' : point.kind
    return edit(recorder, reviewPointShape, id, { kind, actionId }, version)
  },

  'review.removePoint': async ({ recorder, db }, { id, version }) => {
    const point = await getAt(db, reviewPointShape, id, version)
    await getPlanned(db, point.reviewId)
    await recorder.remove(reviewPointShape, [id])
    return { id }
  },
}

/** The review, or the failure that says that it was held: its agenda and what was said stand from then on. */
export async function getPlanned(db: Reader, id: ReviewId): Promise<Review> {
  const review = await get(db, reviewShape, id)
  if (review.state === 'held') throw ruleFailure({ rule: 'review-held', title: review.title })
  return review
}

/** Lets what was said know nothing any more of actions that go. */
export async function forgetActions(recorder: Recorder, ids: readonly ActionId[]): Promise<void> {
  await loosen(recorder, reviewPointShape, 'actionId', ids)
}

export async function forgetRisks(recorder: Recorder, ids: readonly PlanRiskId[]): Promise<void> {
  await loosen(recorder, reviewPointShape, 'planRiskId', ids)
}

/** Takes one of us who goes out of all reviews; what they answered for has nobody. */
export async function forgetReviewer(recorder: Recorder, teamMemberId: TeamMemberId): Promise<void> {
  await loosen(recorder, reviewPointShape, 'ownerId', [teamMemberId])
  const reviews = await reviewStore.listWith(recorder.db, teamMemberId)
  await recorder.updateAll(
    reviewShape,
    reviews.map(({ id, teamMemberIds }) => ({
      id,
      changes: { teamMemberIds: teamMemberIds.filter((each) => each !== teamMemberId) },
    })),
  )
}

type Said = Pick<ReviewPoint, 'planId' | 'text' | 'ownerId' | 'dueOn'>

/** The action goes under the strategy that is named, or else under the first of the plan. */
async function addAction(
  context: CommandContext,
  { planId, text, ownerId, dueOn }: Said,
  strategyId: StrategyId | null,
): Promise<ActionId> {
  const { recorder, db, newId } = context
  const { title, note } = asTitle(text)
  const under = strategyId ?? (await firstStrategy(context, planId, title))
  const plan = await getOpenOfStrategy(db, under)
  if (plan.id !== planId) throw ruleFailure({ rule: 'action-of-other-plan', name: title })

  const action: Action = {
    id: newId<'action'>(),
    strategyId: under,
    title,
    ownerId,
    startsOn: null,
    dueOn,
    state: 'open',
    effortMinutes: null,
    needIds: null,
    note,
    recurs: null,
    recursFrom: null,
    contactIds: null,
    position: await rows.nextPosition(db, actionShape, 'strategyId', under),
    version: 1,
  }
  await recorder.insert(actionShape, [action])
  return action.id
}

/** Where a plan has no strategy yet, the action brings its own, with an objective above where there is none either. */
async function firstStrategy(
  { recorder, db, newId }: CommandContext,
  planId: PlanId,
  title: string,
): Promise<StrategyId> {
  const objectives = await rows.listWhere(db, objectiveShape, 'planId', [planId], ['position', 'id'])
  for (const { id } of objectives) {
    const [first] = await rows.listWhere(db, strategyShape, 'objectiveId', [id], ['position', 'id'])
    if (first) return first.id
  }
  const [above] = objectives
  const objectiveId = above?.id ?? newId<'objective'>()
  if (!above)
    await recorder.insert(objectiveShape, [
      { id: objectiveId, planId, title, ownerId: null, dueOn: null, goal: null, position: 0, version: 1 },
    ])
  const strategy = { id: newId<'strategy'>(), objectiveId, title, position: 0, version: 1 }
  await recorder.insert(strategyShape, [strategy])
  return strategy.id
}

async function addRisk({ recorder, db, newId }: CommandContext, { planId, text, ownerId }: Said) {
  const { title, note } = asTitle(text)
  const risk: PlanRisk = {
    ...blankRisk,
    id: newId<'plan-risk'>(),
    planId,
    title,
    ownerId,
    sign: note ?? '',
    position: await rows.nextPosition(db, planRiskShape, 'planId', planId),
    version: 1,
  }
  await recorder.insert(planRiskShape, [risk])
  return risk.id
}

/** An action that a point became says what the point says, as far as the point changed. */
async function follow(recorder: Recorder, before: ReviewPoint, after: ReviewPoint): Promise<void> {
  if (after.actionId === null) return
  const changes: Partial<Action> = {
    ...(before.text !== after.text && asTitle(after.text)),
    ...(before.ownerId !== after.ownerId && { ownerId: after.ownerId }),
    ...(before.dueOn !== after.dueOn && { dueOn: after.dueOn }),
  }
  if (Object.keys(changes).length === 0) return
  await getOpenPlan(recorder.db, after.planId)
  await recorder.updateAll(actionShape, [{ id: after.actionId, changes }])
}
