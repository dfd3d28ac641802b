import { aDay, aDraft, anAccount, anAction, anObjective, aPlan, aStrategy } from '../../support/builders.ts'
import { aRichText } from '../../support/rich-texts.ts'
import type { Cases } from './case.ts'

export const planCases = {
  'plan.listByAccount': {
    good: async (on) => ({ accountId: (await aPlan(on)).accountId }),
    bad: { accountId: 'mine' },
  },
  'plan.get': {
    good: async (on) => {
      const plan = await aPlan(on)
      const objective = await anObjective(on, { planId: plan.id })
      await anAction(on, { strategyId: (await aStrategy(on, { objectiveId: objective.id })).id })
      return { id: plan.id }
    },
    bad: { id: 3 },
  },
  'plan.draft': {
    good: async (on) => ({
      accountId: (await anAccount(on)).id,
      title: 'Plan 2026',
      startsOn: aDay('2026-01-01'),
      endsOn: aDay('2026-12-31'),
    }),
    bad: { endsOn: '2026-13-01' },
  },
  'plan.edit': {
    good: async (on) => {
      const { id, version } = await aPlan(on)
      return { id, version, changes: { title: 'Plan 2026, second try' } }
    },
    bad: { changes: { startsOn: 'now' } },
  },
  'plan.moveTo': {
    good: async (on) => {
      const { id, version } = await aPlan(on)
      return { id, version, state: 'in-review' }
    },
    bad: { state: 'perfect' },
  },
  'plan.remove': {
    good: async (on) => {
      const { id, version } = await aPlan(on)
      return { id, version }
    },
    bad: { version: null },
  },
  'plan.writeSection': {
    good: async (on) => {
      const [section] = (await aDraft(on)).sections
      return { id: section!.id, version: section!.version, text: 'Milk.\n\n'.repeat(1_000) }
    },
    bad: { text: 'x'.repeat(400_001) },
  },
  'plan.writeRich': {
    good: async (on) => {
      const [section] = (await aDraft(on)).sections
      return { id: section!.id, version: section!.version, rich: aRichText('Milk', false) }
    },
    bad: { rich: '{"type":"doc","content":[{"type":"script"}]}' },
  },
  'plan.addObjective': {
    good: async (on) => ({ planId: (await aPlan(on)).id, title: 'Win the second plant' }),
    bad: { planId: 'x' },
  },
  'plan.editObjective': {
    good: async (on) => {
      const { id, version } = await anObjective(on)
      return { id, version, changes: { title: 'Win both plants' } }
    },
    bad: { changes: { position: -1 } },
  },
  'plan.removeObjective': {
    good: async (on) => {
      const { id, version } = await anObjective(on)
      return { id, version }
    },
    bad: { id: 'x' },
  },
  'plan.addStrategy': {
    good: async (on) => ({ objectiveId: (await anObjective(on)).id, title: 'Show it first' }),
    bad: { title: null },
  },
  'plan.editStrategy': {
    good: async (on) => {
      const { id, version } = await aStrategy(on)
      return { id, version, changes: { title: 'Show it twice' } }
    },
    bad: { changes: { title: 7 } },
  },
  'plan.removeStrategy': {
    good: async (on) => {
      const { id, version } = await aStrategy(on)
      return { id, version }
    },
    bad: { version: 0 },
  },
  'plan.addAction': {
    good: async (on) => ({
      strategyId: (await aStrategy(on)).id,
      title: 'Agree a date',
      dueOn: aDay('2026-06-30'),
    }),
    bad: { dueOn: '30.6.2026' },
  },
  'plan.editAction': {
    good: async (on) => {
      const { id, version } = await anAction(on)
      return { id, version, today: aDay('2026-03-02'), changes: { state: 'done', dueOn: null } }
    },
    bad: { changes: { state: 'half' } },
  },
  'plan.removeAction': {
    good: async (on) => {
      const { id, version } = await anAction(on)
      return { id, version }
    },
    bad: { id: false },
  },
} satisfies Cases
