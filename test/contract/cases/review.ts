import { aDay, anAccount, aPlan, aTeamMember } from '../../support/builders.ts'
import { aPoint, aReview, criterion } from '../../support/review-builders.ts'
import type { Cases } from './case.ts'

export const reviewCases = {
  'review.list': {
    good: async (on) => {
      await aReview(on)
      return {}
    },
    bad: null,
  },
  'review.get': {
    good: async (on) => ({ id: (await aPoint(on)).reviewId }),
    bad: { id: 'last' },
  },
  'review.listByAccount': {
    good: async (on) => ({ accountId: (await anAccount(on)).id }),
    bad: { accountId: 1 },
  },
  'review.listPlans': {
    good: async (on) => {
      await aReview(on)
      return { today: aDay('2026-03-01') }
    },
    bad: { today: 'today' },
  },
  'review.listToCheck': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, today: aDay('2026-03-01') }),
    bad: { today: null },
  },
  'review.plan': {
    good: async (on) => ({
      title: 'Review of spring',
      heldOn: aDay('2026-03-20'),
      planIds: [(await aPlan(on)).id],
      agenda: 'short',
    }),
    bad: { planIds: [] },
  },
  'review.edit': {
    good: async (on) => {
      const { review } = await aReview(on)
      return { id: review.id, version: review.version, changes: { heldOn: aDay('2026-04-01') } }
    },
    bad: { changes: { title: '' } },
  },
  'review.takePlan': {
    good: async (on) => ({ id: (await aReview(on)).review.id, planId: (await aPlan(on)).id }),
    bad: { agenda: 'endless' },
  },
  'review.leavePlan': {
    good: async (on) => {
      const { review, planId } = await aReview(on)
      return { id: review.id, planId }
    },
    bad: { planId: '' },
  },
  'review.editItem': {
    good: async (on) => {
      const [item] = (await aReview(on)).items
      return { id: item!.id, version: item!.version, changes: { minutes: 7, title: 'Welcome' } }
    },
    bad: { changes: { minutes: -1 } },
  },
  'review.removeItem': {
    good: async (on) => {
      const [item] = (await aReview(on)).items
      return { id: item!.id, version: item!.version }
    },
    bad: { id: null },
  },
  'review.say': {
    good: async (on) => {
      const { review, planId } = await aReview(on)
      return { id: review.id, planId, kind: 'decision', text: 'We bid', dueOn: aDay('2026-04-01') }
    },
    bad: { text: ' ' },
  },
  'review.editPoint': {
    good: async (on) => {
      const { id, version } = await aPoint(on, 'decision')
      return { id, version, changes: { settledOn: aDay('2026-04-01') } }
    },
    bad: { changes: { kind: 'joke' } },
  },
  'review.makeAction': {
    good: async (on) => {
      const { id, version } = await aPoint(on)
      return { id, version }
    },
    bad: { version: 0 },
  },
  'review.removePoint': {
    good: async (on) => {
      const { id, version } = await aPoint(on)
      return { id, version }
    },
    bad: { id: 3 },
  },
  'review.getScorecards': {
    good: async (on) => ({ id: (await aReview(on)).review.id }),
    bad: { id: '' },
  },
  'review.listOwnScores': {
    good: async (on) => ({ id: (await aReview(on)).review.id, teamMemberId: (await aTeamMember(on)).id }),
    bad: { teamMemberId: null },
  },
  'review.score': {
    good: async (on) => {
      const member = await aTeamMember(on)
      const { review, planId } = await aReview(on)
      const { id, version } = review
      await on.do('review.edit', { id, version, changes: { teamMemberIds: [member.id] } })
      return { id, planId, teamMemberId: member.id, criterion, points: 3 }
    },
    bad: { points: -1 },
  },
  'review.showScores': {
    good: async (on) => {
      const { id, version } = (await aReview(on)).review
      return { id, version }
    },
    bad: { version: 0 },
  },
  'review.listRhythms': { good: () => ({}), bad: null },
  'review.setRhythm': { good: () => ({ tier: 'Key', days: 90 }), bad: { days: 0 } },
  'review.hold': {
    good: async (on) => {
      const { id, version } = (await aReview(on)).review
      return { id, version }
    },
    bad: { version: 'last' },
  },
  'review.remove': {
    good: async (on) => {
      const { id, version } = (await aReview(on)).review
      return { id, version }
    },
    bad: { id: {} },
  },
} satisfies Cases
