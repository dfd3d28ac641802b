import { aDay, anObjective, aPlan } from '../../support/builders.ts'
import { aMetric, anInvestment } from '../../support/goal-builders.ts'
import type { Cases } from './case.ts'

export const goalCases = {
  'metric.listByPlan': {
    good: async (on) => {
      const objective = await anObjective(on)
      await on.do('metric.add', { objectiveId: objective.id, name: 'Contacts', source: 'touchpoints' })
      return { planId: objective.planId, today: aDay('2026-02-28') }
    },
    bad: { today: 'today' },
  },
  'metric.add': {
    good: async (on) => ({ objectiveId: (await anObjective(on)).id, name: 'Revenue', source: 'revenue' }),
    bad: { source: 'guessed' },
  },
  'metric.edit': {
    good: async (on) => {
      const { id, version } = await aMetric(on)
      return { id, version, changes: { baseline: 12, target: 4.5 } }
    },
    bad: { changes: { target: 'more' } },
  },
  'metric.read': {
    good: async (on) => {
      const { id, version } = await aMetric(on)
      return { id, version, on: aDay('2026-02-01'), value: -3.5 }
    },
    bad: { value: null },
  },
  'metric.forget': {
    good: async (on) => {
      const metric = await aMetric(on)
      const at = aDay('2026-02-01')
      const { id, version } = await on.do('metric.read', {
        id: metric.id,
        version: metric.version,
        on: at,
        value: 3,
      })
      return { id, version, on: at }
    },
    bad: { on: '1.2.2026' },
  },
  'metric.remove': {
    good: async (on) => {
      const { id, version } = await aMetric(on)
      return { id, version }
    },
    bad: { id: 'x' },
  },
  'investment.listByPlan': {
    good: async (on) => ({ planId: (await anInvestment(on)).planId }),
    bad: { planId: 1 },
  },
  'investment.add': {
    good: async (on) => ({ planId: (await aPlan(on)).id, kind: 'stop', title: 'Samples', amountMinor: 100 }),
    bad: { kind: 'forget' },
  },
  'investment.edit': {
    good: async (on) => {
      const { id, version } = await anInvestment(on)
      return { id, version, changes: { decision: 'agreed', effortMinutes: 600 } }
    },
    bad: { changes: { amountMinor: -1 } },
  },
  'investment.remove': {
    good: async (on) => {
      const { id, version } = await anInvestment(on)
      return { id, version }
    },
    bad: { version: 0 },
  },
} satisfies Cases
