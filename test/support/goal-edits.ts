import type { CommandName } from '#shared/contract/contract.ts'
import { actionStates } from '#shared/domain/plan/model.ts'
import { metricSources } from '#shared/domain/plan/metric.ts'
import { known, orNone, type Input } from './edit-dice.ts'

/** What somebody does to objectives, actions, metrics and investments. */
export const goalInputs: Partial<Record<CommandName, Input>> = {
  'plan.editObjective': (pick, dice) => ({
    ...known(pick('objective', dice.one)),
    changes: {
      position: dice.number,
      goal: dice.isNone ? null : dice.text,
      dueOn: '2026-09-30',
      ownerId: orNone(dice, () => pick('team_member', dice.other).id),
    },
  }),
  'plan.editAction': (pick, dice) => ({
    ...known(pick('action', dice.one)),
    today: '2026-03-02',
    changes: {
      state: actionStates[dice.number % 4],
      dueOn: dice.isNone ? null : '2026-05-01',
      recurs: dice.isNone ? null : 'monthly',
      needIds: orNone(dice, () => [pick('action', dice.other).id]),
      note: dice.text,
      effortMinutes: dice.number,
    },
  }),
  'metric.add': (pick, dice) => ({
    objectiveId: pick('objective', dice.one).id,
    name: dice.text,
    source: metricSources[dice.number % metricSources.length],
    buyingCenterId: null,
    target: dice.number,
  }),
  'metric.edit': (pick, { one, text, number }) => ({
    ...known(pick('metric', one)),
    changes: { name: text, baseline: number },
  }),
  'metric.read': (pick, { one, number }) => ({
    ...known(pick('metric', one)),
    on: `2026-02-0${1 + (number % 9)}`,
    value: number,
  }),
  'metric.forget': (pick, { one, number }) => ({
    ...known(pick('metric', one)),
    on: `2026-02-0${1 + (number % 9)}`,
  }),
  'metric.remove': (pick, { one }) => known(pick('metric', one)),
  'investment.add': (pick, dice) => ({
    planId: pick('plan', dice.one).id,
    kind: dice.isNone ? 'invest' : 'stop',
    title: dice.text,
    amountMinor: dice.number,
    ownerId: orNone(dice, () => pick('team_member', dice.other).id),
  }),
  'investment.edit': (pick, { one, text, isNone }) => ({
    ...known(pick('investment', one)),
    changes: { note: text, decision: isNone ? 'agreed' : 'declined' },
  }),
  'investment.remove': (pick, { one }) => known(pick('investment', one)),
}
