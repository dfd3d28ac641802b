import type { Action, Objective, Plan, PlanSection, Strategy } from '#shared/domain/plan/model.ts'
import { shapeOf, versioned } from './shape.ts'

export const planShape = shapeOf<Plan>()('plan', {
  ...versioned,
  accountId: 'text',
  title: 'text',
  startsOn: 'text',
  endsOn: 'text',
  state: 'text',
  templateKey: 'text',
  templateVersion: 'integer',
  skippedSteps: 'list',
})

export const planSectionShape = shapeOf<PlanSection>()('plan_section', {
  ...versioned,
  planId: 'text',
  key: 'text',
  title: 'text',
  position: 'integer',
  text: 'text',
  /** JSON, and kept as the text it is: the history then has the place where it changed. */
  rich: 'text',
})

export const objectiveShape = shapeOf<Objective>()('objective', {
  ...versioned,
  planId: 'text',
  title: 'text',
  ownerId: 'text',
  dueOn: 'text',
  goal: 'text',
  position: 'integer',
})

export const strategyShape = shapeOf<Strategy>()('strategy', {
  ...versioned,
  objectiveId: 'text',
  title: 'text',
  position: 'integer',
})

export const actionShape = shapeOf<Action>()('action', {
  ...versioned,
  strategyId: 'text',
  title: 'text',
  ownerId: 'text',
  startsOn: 'text',
  dueOn: 'text',
  state: 'text',
  effortMinutes: 'integer',
  needIds: 'list',
  note: 'text',
  recurs: 'text',
  recursFrom: 'text',
  contactIds: 'list',
  position: 'integer',
})
