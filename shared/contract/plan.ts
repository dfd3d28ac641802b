import {
  actionStates,
  planStates,
  recurrences,
  type Action,
  type Objective,
  type Plan,
  type PlanSection,
  type Strategy,
} from '#shared/domain/plan/model.ts'
import { defaultTemplate } from '#shared/domain/plan/starters.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { command, query } from './procedure.ts'
import { richText } from './rich-text.ts'
import { teamMemberId } from './team-member.ts'
import {
  anyId,
  changesOf,
  count,
  day,
  filledLine,
  idOf,
  line,
  note,
  position,
  prose,
  version,
} from './values.ts'

export const planId = idOf('plan')
const planSectionId = idOf('plan-section')
export const objectiveId = idOf('objective')
const strategyId = idOf('strategy')
export const actionId = idOf('action')

const planFields = { title: filledLine, startsOn: day, endsOn: day }
export const plan = z.strictObject({
  id: planId,
  accountId,
  ...planFields,
  state: z.enum(planStates),
  templateKey: filledLine,
  templateVersion: z.int(),
  skippedSteps: z.array(filledLine).max(50).readonly().nullable(),
  version,
}) satisfies z.ZodType<Plan>

export const section = z.strictObject({
  id: planSectionId,
  planId,
  key: filledLine,
  title: filledLine,
  position,
  text: prose,
  rich: richText.nullable(),
  version,
}) satisfies z.ZodType<PlanSection>

const objectiveFields = {
  title: line,
  ownerId: teamMemberId.nullable(),
  dueOn: day.nullable(),
  goal: note.nullable(),
}
export const objective = z.strictObject({
  id: objectiveId,
  planId,
  ...objectiveFields,
  position,
  version,
}) satisfies z.ZodType<Objective>
export const strategy = z.strictObject({
  id: strategyId,
  objectiveId,
  title: line,
  position,
  version,
}) satisfies z.ZodType<Strategy>
const actionFields = {
  title: line,
  ownerId: teamMemberId.nullable(),
  startsOn: day.nullable(),
  dueOn: day.nullable(),
  state: z.enum(actionStates),
  effortMinutes: count.max(6_000_000).nullable(),
  needIds: z.array(actionId).max(200).readonly().nullable(),
  note: note.nullable(),
  recurs: z.enum(recurrences).nullable(),
  contactIds: z.array(contactId).max(200).readonly().nullable(),
}
export const action = z.strictObject({
  id: actionId,
  strategyId,
  ...actionFields,
  recursFrom: day.nullable(),
  position,
  version,
}) satisfies z.ZodType<Action>

const planWhole = z.strictObject({
  plan,
  sections: z.array(section),
  objectives: z.array(objective),
  strategies: z.array(strategy),
  actions: z.array(action),
})
export type PlanWhole = z.output<typeof planWhole>

const removed = <S extends z.ZodType>(id: S) => z.strictObject({ id })

export const planContract = {
  'plan.listByAccount': query({
    input: z.strictObject({ accountId }),
    output: z.array(plan),
    reads: ['plan-head'],
  }),
  'plan.get': query({ input: z.strictObject({ id: planId }), output: planWhole, reads: ['plan'] }),
  /**
   * What of a plan is other than it was after a command, by its number: the rows that have changed, and the ids of what has changed and is
   * not there any more. All of it where no command is named, or where more has changed than is worth telling apart (`isWhole`).
   */
  'plan.getSince': query({
    input: z.strictObject({ id: planId, since: count.nullable().default(null) }),
    output: z.strictObject({ seq: count, isWhole: z.boolean(), ...planWhole.shape, gone: z.array(anyId) }),
    reads: ['plan'],
  }),
  'plan.draft': command({
    input: z.strictObject({
      accountId,
      ...planFields,
      templateKey: filledLine.default(defaultTemplate.key),
      /** A plan of the same account that the new one looks back at: what was aimed at and what happened, and nothing of its thinking. */
      afterPlanId: planId.nullable().default(null),
    }),
    output: z.strictObject({ plan, sections: z.array(section) }),
    touches: ['plan', 'plan-head'],
  }),
  'plan.edit': command({
    input: z.strictObject({ id: planId, version, changes: changesOf(planFields) }),
    output: plan,
    touches: ['plan', 'plan-head'],
    typed: ['title'],
  }),
  /** Moves the plan to the newest edition of a template: `templateMove` says what becomes of its sections. */
  'plan.moveToTemplate': command({
    input: z.strictObject({ id: planId, version, templateKey: filledLine, edition: z.int().min(1) }),
    output: plan,
    touches: ['plan', 'plan-head'],
  }),
  /** Which steps to a first draft are put aside; all of them at once hides the list. */
  'plan.skipSteps': command({
    input: z.strictObject({ id: planId, version, skippedSteps: z.array(filledLine).max(50).readonly() }),
    output: plan,
    touches: ['plan', 'plan-head'],
  }),
  'plan.moveTo': command({
    input: z.strictObject({ id: planId, version, state: z.enum(planStates) }),
    output: plan,
    touches: ['plan', 'plan-head', 'plan-copy'],
  }),
  'plan.remove': command({
    input: z.strictObject({ id: planId, version }),
    output: removed(planId),
    touches: ['plan', 'plan-head', 'plan-copy', 'touchpoint', 'metric', 'investment', 'review'],
  }),
  'plan.writeSection': command({
    input: z.strictObject({ id: planSectionId, version, text: prose }),
    output: section,
    touches: ['plan'],
    typed: ['text'],
  }),
  /** The text with its form; the letters of it are kept beside. */
  'plan.writeRich': command({
    input: z.strictObject({ id: planSectionId, version, rich: richText }),
    output: section,
    touches: ['plan'],
    typed: ['rich'],
  }),
  'plan.addObjective': command({
    /** `goal` says what is wanted, and on what ground. */
    input: z.strictObject({ planId, title: line, goal: objectiveFields.goal.default(null) }),
    output: objective,
    touches: ['plan'],
  }),
  'plan.editObjective': command({
    input: z.strictObject({ id: objectiveId, version, changes: changesOf({ ...objectiveFields, position }) }),
    output: objective,
    touches: ['plan'],
    typed: ['title', 'goal'],
  }),
  'plan.removeObjective': command({
    input: z.strictObject({ id: objectiveId, version }),
    output: removed(objectiveId),
    touches: ['plan', 'touchpoint', 'metric', 'world', 'review'],
  }),
  'plan.addStrategy': command({
    input: z.strictObject({ objectiveId, title: line }),
    output: strategy,
    touches: ['plan'],
  }),
  'plan.editStrategy': command({
    input: z.strictObject({ id: strategyId, version, changes: changesOf({ title: line, position }) }),
    output: strategy,
    touches: ['plan'],
    typed: ['title'],
  }),
  'plan.removeStrategy': command({
    input: z.strictObject({ id: strategyId, version }),
    output: removed(strategyId),
    touches: ['plan', 'touchpoint', 'review'],
  }),
  'plan.addAction': command({
    input: z.strictObject({
      ...actionFields,
      strategyId,
      ownerId: actionFields.ownerId.default(null),
      startsOn: actionFields.startsOn.default(null),
      dueOn: actionFields.dueOn.default(null),
      state: actionFields.state.default('open'),
      effortMinutes: actionFields.effortMinutes.default(null),
      needIds: actionFields.needIds.default(null),
      note: actionFields.note.default(null),
      recurs: actionFields.recurs.default(null),
      contactIds: actionFields.contactIds.default(null),
    }),
    output: action,
    touches: ['plan'],
  }),
  /** One that is done by `today` and comes again is made anew for a day after that. */
  'plan.editAction': command({
    input: z.strictObject({
      id: actionId,
      version,
      today: day,
      changes: changesOf({ ...actionFields, position }),
    }),
    output: action,
    touches: ['plan'],
    typed: ['title', 'note'],
  }),
  'plan.removeAction': command({
    input: z.strictObject({ id: actionId, version }),
    output: removed(actionId),
    touches: ['plan', 'touchpoint', 'review'],
  }),
}
