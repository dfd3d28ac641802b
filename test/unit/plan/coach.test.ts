import type { AccountFacts, PlayerFacts } from '#shared/domain/plan/coach/facts.ts'
import { findingsOf, type PlanFacts } from '#shared/domain/plan/coach/findings.ts'
import { rulesInForce, usualRules, type CoachRuleKey } from '#shared/domain/plan/coach/rules.ts'
import type { ObjectiveId, StrategyId } from '#shared/domain/plan/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { expect, test } from 'vitest'

const day = (text: string) => text as CalendarDay
const today = day('2026-06-30')
const player = (name: string, lastOn: string | null, more: Partial<PlayerFacts> = {}): PlayerFacts => ({
  contactId: name as ContactId,
  name,
  lastOn: lastOn === null ? null : day(lastOn),
  covers: 2,
  toVerify: 0,
  posts: 0,
  ...more,
})
const well: AccountFacts = {
  hasOwner: true,
  contacts: 3,
  mapStatus: 3,
  coverage: 1,
  rhythmDays: null,
  players: [player('Ann', '2026-06-20')],
  centers: [{ id: 'c' as never, name: 'Presses', light: 'green' }],
  opportunities: [],
  latePromises: 0,
  lastTouchOn: day('2026-06-20'),
  halfLifeDays: 180,
}
const plan: PlanFacts = {
  plan: { startsOn: day('2026-01-01'), endsOn: day('2026-12-31'), state: 'active' },
  objectives: [{ id: 'o' as ObjectiveId, title: 'Win the plant' }],
  strategies: [{ id: 's' as StrategyId, objectiveId: 'o' as ObjectiveId }],
  actions: [
    {
      strategyId: 's' as StrategyId,
      title: 'Call',
      state: 'open',
      ownerId: 'm' as never,
      dueOn: day('2026-07-01'),
    },
  ],
  lastWrittenOn: day('2026-06-01'),
  hasNext: false,
}
const found = (facts: Partial<AccountFacts>, ofPlan: Partial<PlanFacts> = {}): readonly CoachRuleKey[] =>
  findingsOf({ ...well, ...facts }, { ...plan, ...ofPlan }, usualRules, today).map(({ rule }) => rule)

test('where all is well nothing is found', () => {
  expect(found({})).toEqual([])
})

test('two of three key players who have not been met for 90 days are found by name', () => {
  const players = [player('Ann', '2026-06-20'), player('Ben', '2026-03-31'), player('Cem', null)]

  expect(findingsOf({ ...well, players }, plan, usualRules, today)).toEqual([
    { rule: 'key-players-silent', weight: 75, threshold: 90, count: 2, of: 3, names: ['Ben', 'Cem'] },
  ])
})

test('90 days are within 90 days, and the rhythm of the tier goes before the threshold', () => {
  expect(found({ players: [player('Ann', '2026-04-01')] })).toEqual([])
  expect(found({ players: [player('Ann', '2026-04-01')], rhythmDays: 30 })).toEqual(['key-players-silent'])
})

test('a rule that is off finds nothing, and the weightiest finding comes first', () => {
  const rules = usualRules.map((rule) =>
    rule.key === 'no-owner'
      ? { ...rule, weight: 500 }
      : rule.key === 'no-center'
        ? { ...rule, isOn: false }
        : rule,
  )
  const facts = { ...well, hasOwner: false, centers: [], latePromises: 2 }

  expect(findingsOf(facts, plan, rules, today).map(({ rule }) => rule)).toEqual(['no-owner', 'promises-late'])
})

test.each<[CoachRuleKey, Partial<AccountFacts>, Partial<PlanFacts>]>([
  ['no-contacts', { mapStatus: 0 }, {}],
  ['no-key-player', { mapStatus: 1 }, {}],
  ['no-supporter', { mapStatus: 2 }, {}],
  ['no-center', { centers: [] }, {}],
  ['center-red', { centers: [{ id: 'c' as never, name: 'Presses', light: 'red' }] }, {}],
  ['coverage-low', { coverage: 0.5 }, {}],
  ['single-cover', { players: [player('Ann', '2026-06-20', { covers: 1 })] }, {}],
  ['judgements-old', { players: [player('Ann', '2026-06-20', { toVerify: 1 })] }, {}],
  ['posts-to-verify', { players: [player('Ann', '2026-06-20', { posts: 1 })] }, {}],
  ['promises-late', { latePromises: 1 }, {}],
  ['no-objectives', {}, { objectives: [] }],
  ['objectives-without-actions', {}, { actions: [] }],
  ['actions-overdue', {}, { actions: [{ ...plan.actions[0]!, dueOn: day('2026-06-29') }] }],
  ['actions-unassigned', {}, { actions: [{ ...plan.actions[0]!, ownerId: null }] }],
  ['account-silent', { lastTouchOn: day('2026-04-01') }, {}],
  ['plan-stale', {}, { lastWrittenOn: day('2026-01-15') }],
  ['plan-ends', {}, { plan: { ...plan.plan, endsOn: day('2026-08-01') } }],
  ['no-owner', { hasOwner: false }, {}],
])('%s is found where it holds, and nothing else with it', (rule, facts, ofPlan) => {
  expect(found(facts, ofPlan)).toEqual([rule])
})

test('a closed plan is not coached', () => {
  expect(found({}, { objectives: [], plan: { ...plan.plan, state: 'closed' } })).toEqual([])
})

test('rules that came later than the workspace’s own are the usual ones', () => {
  const own = [{ ...usualRules[0]!, isOn: false }]

  expect(rulesInForce(own)).toEqual([own[0], ...usualRules.slice(1)])
})
