import { aDay, anAction, anObjective, aPlan, aStrategy, aTeamMember } from '../../support/builders.ts'
import type { Cases } from './case.ts'

const today = aDay('2026-02-28')

export const actionCases = {
  'action.list': {
    good: async (on) => {
      const plan = await aPlan(on)
      const owner = await aTeamMember(on)
      return { today, filter: { planId: plan.id, ownerIds: [owner.id], gathered: 'overdue', search: 'a' } }
    },
    bad: { today: 'today' },
  },
  'action.getBoard': {
    good: async (on) => {
      const plan = await aPlan(on)
      const objective = await anObjective(on, { planId: plan.id })
      const strategy = await aStrategy(on, { objectiveId: objective.id })
      await anAction(on, { strategyId: strategy.id })
      return { today, filter: { accountId: plan.accountId } }
    },
    bad: { limit: 0 },
  },
  'action.getCounts': {
    good: async (on) => ({ today, filter: { planId: (await aPlan(on)).id } }),
    bad: { filter: { gathered: 'all' } },
  },
  'action.get': {
    good: async (on) => {
      const objective = await anObjective(on)
      const strategy = await aStrategy(on, { objectiveId: objective.id })
      return { id: (await anAction(on, { strategyId: strategy.id })).id }
    },
    bad: { id: 'x' },
  },
  'plan.getSince': {
    good: async (on) => ({ id: (await aPlan(on)).id, since: 3 }),
    bad: { since: -1 },
  },
  'program.getRollUp': {
    good: async (on) => ({ today, accountId: (await aPlan(on)).accountId }),
    bad: { accountId: 'x' },
  },
  'my-day.get': {
    good: async (on) => ({ today, teamMemberId: (await aTeamMember(on)).id }),
    bad: { teamMemberId: 'me' },
  },
} satisfies Cases
