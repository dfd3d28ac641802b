import { agendaTemplates } from '#shared/domain/review/agenda.ts'
import {
  meetingStages,
  planStages,
  pointKinds,
  reviewStates,
  type AgendaItem,
  type Review,
  type ReviewPoint,
} from '#shared/domain/review/model.ts'
import { contactJudgements } from '#shared/domain/relationship/evidence.ts'
import { planStates } from '#shared/domain/plan/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { action, planId } from './plan.ts'
import { command, query } from './procedure.ts'
import { teamMemberId } from './team-member.ts'
import {
  changesOf,
  count,
  day,
  filledLine,
  idOf,
  line,
  note,
  position,
  shownName,
  version,
} from './values.ts'

export const reviewId = idOf('review')
const agendaItemId = idOf('agenda-item')
const reviewPointId = idOf('review-point')
const minutes = z.int().min(0).max(600)
const people = z
  .array(teamMemberId)
  .max(100)
  .refine((ids) => new Set(ids).size === ids.length, { message: 'Somebody takes part twice' })
  .readonly()

export const review = z.strictObject({
  id: reviewId,
  title: filledLine,
  heldOn: day,
  state: z.enum(reviewStates),
  teamMemberIds: z.array(teamMemberId).readonly(),
  scoresShownOn: day.nullable(),
  version,
}) satisfies z.ZodType<Review>

const placed = { id: agendaItemId, reviewId, title: line, minutes, position, version }
export const agendaItem = z.discriminatedUnion('stage', [
  z.strictObject({ ...placed, planId, stage: z.enum(planStages) }),
  z.strictObject({ ...placed, planId: z.null(), stage: z.enum(meetingStages) }),
]) satisfies z.ZodType<AgendaItem>

const said = note.trim().min(1)
const pointFields = { text: said, ownerId: teamMemberId.nullable(), dueOn: day.nullable() }
export const reviewPoint = z.strictObject({
  id: reviewPointId,
  reviewId,
  planId,
  kind: z.enum(pointKinds),
  ...pointFields,
  settledOn: day.nullable(),
  actionId: action.shape.id.nullable(),
  planRiskId: idOf('plan-risk').nullable(),
  position,
  version,
}) satisfies z.ZodType<ReviewPoint>

const planned = z.strictObject({ planId, title: line, accountId, accountName: line })
const whole = { review, items: z.array(agendaItem).readonly() }

export const reviewContract = {
  /** All reviews, the newest day first, with what they are about and how much of what was said is not closed. */
  'review.list': query({
    input: z.strictObject({}),
    output: z
      .array(
        z.strictObject({ review, plans: z.array(planned).readonly(), minutes: count, openPoints: count }),
      )
      .readonly(),
    reads: ['review', 'plan-head', 'account'],
  }),
  /**
   * A review with its agenda in order, what was said, the plans that it is about, each with the day of the last review of its account
   * that was held before, what earlier reviews left open, and the actions of the plans that points became.
   */
  'review.get': query({
    input: z.strictObject({ id: reviewId }),
    output: z.strictObject({
      ...whole,
      points: z.array(reviewPoint).readonly(),
      plans: z.array(planned.extend({ state: z.enum(planStates), lastHeldOn: day.nullable() })).readonly(),
      carried: z
        .array(z.strictObject({ point: reviewPoint, reviewTitle: line, heldOn: day, accountId }))
        .readonly(),
      actions: z.array(action).readonly(),
    }),
    reads: ['review', 'plan', 'plan-head', 'account'],
  }),
  /** The plans that are not closed, each with the last review of its account that was held and the next that is prepared. */
  'review.listPlans': query({
    input: z.strictObject({ today: day }),
    output: z
      .array(planned.extend({ tier: line, lastHeldOn: day.nullable(), nextOn: day.nullable() }))
      .readonly(),
    reads: ['review', 'plan-head', 'account'],
  }),
  /** What is thought of an account's people and should be asked again before a review: the most influential people first. */
  'review.listToCheck': query({
    input: z.strictObject({ accountId, today: day }),
    output: z
      .array(
        z.strictObject({
          contactId,
          name: shownName,
          judgement: z.enum([...contactJudgements, 'responseMode', 'line']),
          /** The buying center in which it is thought; empty where it is thought of the person. */
          within: line,
          reason: z.enum(['no-evidence', 'old', 'assumed']),
          ageDays: count.nullable(),
        }),
      )
      .readonly(),
    reads: ['contact', 'account', 'informal-line', 'buying-center', 'workspace'],
  }),
  /** What reviews said about the plans of an account, the newest review first. */
  'review.listByAccount': query({
    input: z.strictObject({ accountId }),
    output: z
      .array(
        z.strictObject({
          review,
          points: z.array(reviewPoint).readonly(),
          planIds: z.array(planId).readonly(),
        }),
      )
      .readonly(),
    reads: ['review', 'plan-head', 'account'],
  }),
  /** Prepares a review of plans with the agenda of a template, or with that of an earlier review. */
  'review.plan': command({
    input: z.strictObject({
      title: filledLine,
      heldOn: day,
      teamMemberIds: people.default([]),
      planIds: z.array(planId).min(1).max(50).readonly(),
      agenda: z.enum(agendaTemplates).default('full'),
      /** Whose agenda it takes over, with titles and minutes; `null` for that of the template. */
      likeReviewId: reviewId.nullable().default(null),
    }),
    output: z.strictObject(whole),
    touches: ['review'],
  }),
  'review.edit': command({
    input: z.strictObject({
      id: reviewId,
      version,
      changes: changesOf({ title: filledLine, heldOn: day, teamMemberIds: people }),
    }),
    output: review,
    touches: ['review'],
    typed: ['title'],
  }),
  /** Takes a plan on the agenda with the stages of a template, behind those that are there. */
  'review.takePlan': command({
    input: z.strictObject({ id: reviewId, planId, agenda: z.enum(agendaTemplates).default('full') }),
    output: z.array(agendaItem).readonly(),
    touches: ['review'],
  }),
  /** Takes all that is about a plan off the agenda; what was said about it stays. */
  'review.leavePlan': command({
    input: z.strictObject({ id: reviewId, planId }),
    output: z.strictObject({ removed: count }),
    touches: ['review'],
  }),
  'review.editItem': command({
    input: z.strictObject({
      id: agendaItemId,
      version,
      changes: changesOf({ title: line, minutes, position }),
    }),
    output: agendaItem,
    touches: ['review'],
    typed: ['title'],
  }),
  'review.removeItem': command({
    input: z.strictObject({ id: agendaItemId, version }),
    output: z.strictObject({ id: agendaItemId }),
    touches: ['review'],
  }),
  /**
   * Takes down what is said. An action is one of the plan from that moment, a vulnerability one of its risks; while nothing may be
   * edited in the plan, it is kept here until it may.
   */
  'review.say': command({
    input: z.strictObject({
      id: reviewId,
      planId,
      kind: z.enum(pointKinds),
      text: said,
      ownerId: pointFields.ownerId.default(null),
      dueOn: pointFields.dueOn.default(null),
      strategyId: idOf('strategy').nullable().default(null),
    }),
    output: reviewPoint,
    touches: ['review', 'plan', 'plan-head', 'risk'],
  }),
  /** Changes what was said; the action that it became changes with it. `settledOn` closes it, and `null` opens it again. */
  'review.editPoint': command({
    input: z.strictObject({
      id: reviewPointId,
      version,
      changes: changesOf({ ...pointFields, settledOn: day.nullable() }),
    }),
    output: reviewPoint,
    touches: ['review', 'plan', 'plan-head'],
    typed: ['text'],
  }),
  /** Makes an action of the plan out of what was said; a note is an action from then on. */
  'review.makeAction': command({
    input: z.strictObject({
      id: reviewPointId,
      version,
      strategyId: idOf('strategy').nullable().default(null),
    }),
    output: reviewPoint,
    touches: ['review', 'plan', 'plan-head'],
  }),
  /** Takes back what was said; what it became in the plan stays there. */
  'review.removePoint': command({
    input: z.strictObject({ id: reviewPointId, version }),
    output: z.strictObject({ id: reviewPointId }),
    touches: ['review'],
  }),
  /** Says that a review was held: each of its plans is copied as it stands. */
  'review.hold': command({
    input: z.strictObject({ id: reviewId, version }),
    output: review,
    touches: ['review', 'plan-copy'],
  }),
  'review.remove': command({
    input: z.strictObject({ id: reviewId, version }),
    output: z.strictObject({ id: reviewId }),
    touches: ['review'],
  }),
}
