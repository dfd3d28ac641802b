import type { Output } from '#shared/contract/contract.ts'
import { expect, test } from 'vitest'
import { mergedPlan, withAnswer, type KnownPlan } from '../../../renderer/api/merged-plan.ts'

type Action = KnownPlan['actions'][number]

const anAction = (id: string, position: number): Action => ({
  id: id as Action['id'],
  strategyId: 's' as Action['strategyId'],
  title: id,
  ownerId: null,
  startsOn: null,
  dueOn: null,
  state: 'open',
  effortMinutes: null,
  needIds: null,
  note: null,
  recurs: null,
  recursFrom: null,
  contactIds: null,
  position,
  version: 1,
})
const known: KnownPlan = {
  seq: 7,
  plan: { version: 1 } as KnownPlan['plan'],
  sections: [],
  objectives: [],
  strategies: [],
  actions: [anAction('call', 0), anAction('visit', 1)],
}
const done = (version: number): Action => ({ ...anAction('visit', 1), state: 'done', version })
const news = (seq: number, actions: Action[]): Output<'plan.getSince'> => ({
  ...known,
  seq,
  actions,
  isWhole: false,
  gone: [],
})

test('what a command answered stands in the plan at once, and all else stays the same object', () => {
  const after = withAnswer(known, { actions: [done(2)] })

  expect(after.actions.map(({ state }) => state)).toEqual(['open', 'done'])
  expect(after.actions[0]).toBe(known.actions[0])
  expect(after).toMatchObject({ seq: 7, plan: known.plan })
  expect(after.sections).toBe(known.sections)
})

test('the news that follow an answer change nothing that is shown but up to which command it is known', () => {
  const answered = withAnswer(known, { actions: [done(2)] })
  const after = mergedPlan(answered, news(8, [{ ...done(2) }]))

  expect(after.actions).toBe(answered.actions)
  expect(after.seq).toBe(8)
})

test('news from before an answer do not take it back', () => {
  const answered = withAnswer(known, { actions: [{ ...done(3), state: 'dropped' }] })
  const after = mergedPlan(answered, news(8, [done(2)]))

  expect(after.actions.map(({ state }) => state)).toEqual(['open', 'dropped'])
})
