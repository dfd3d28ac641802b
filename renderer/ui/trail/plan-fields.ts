/** What the fields of plans, and of what stands in them, are called in the trail. */
export const planFields = {
  templateKey: 'template',
  templateVersion: 'version of the template',
  planId: 'plan',
  objectiveId: 'objective',
  strategyId: 'strategy',
  goal: 'goal it serves',
  effortMinutes: 'effort in minutes',
  needIds: 'actions it needs',
  recurs: 'recurrence',
  recursFrom: 'day it comes again from',
  unit: 'unit',
  baseline: 'baseline',
  target: 'target',
  readings: 'values by hand',
  dueOn: 'due day',
} as const
