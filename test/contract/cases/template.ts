import { usualRules } from '#shared/domain/plan/coach/rules.ts'
import { starterTemplates } from '#shared/domain/plan/starters.ts'
import { aDay, anAccount, aPlan } from '../../support/builders.ts'
import type { Cases } from './case.ts'

const onePage = starterTemplates.find(({ key }) => key === 'one-page')!

export const templateCases = {
  'plan-template.list': { good: () => ({}), bad: null },
  'plan-template.set': { good: () => ({ ...onePage, version: 0, name: 'On a page' }), bad: { sections: [] } },
  'plan-template.add': { good: () => ({ like: 'one-page', name: 'Ours' }), bad: { name: '' } },
  'plan.moveToTemplate': {
    good: async (on) => {
      const { id, version } = await aPlan(on)
      return { id, version, templateKey: 'growth-account', edition: 1 }
    },
    bad: { edition: 0 },
  },
  'plan.skipSteps': {
    good: async (on) => {
      const { id, version } = await aPlan(on)
      return { id, version, skippedSteps: ['people'] }
    },
    bad: { skippedSteps: 'all' },
  },
  'coach.getRules': { good: () => ({}), bad: null },
  'coach.setRules': { good: () => ({ rules: usualRules, version: 0 }), bad: { rules: [{ key: 'be nice' }] } },
  'coach.getFacts': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, today: aDay('2026-06-01') }),
    bad: { today: 'now' },
  },
  'coach.getLastWritten': {
    good: async (on) => ({ planId: (await aPlan(on)).id }),
    bad: { planId: 1 },
  },
} satisfies Partial<Cases>
