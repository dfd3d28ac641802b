import { expect, test } from 'vitest'
import type { Action, Objective, Strategy } from '#shared/domain/plan/model.ts'
import { actionsOf, isWritten, neighborOf, planTree } from '../../../renderer/features/plan/plan-tree.ts'

const objective = (id: string) => ({ id, title: id }) as unknown as Objective
const strategy = (id: string, objectiveId: string) => ({ id, objectiveId }) as unknown as Strategy
const action = (id: string, strategyId: string) => ({ id, strategyId }) as unknown as Action

test('actions stand under their strategy and strategies under their objective, each in its order', () => {
  const [first, second] = planTree({
    objectives: [objective('one'), objective('two')],
    strategies: [strategy('b', 'two'), strategy('a', 'one'), strategy('c', 'two')],
    actions: [action('3', 'c'), action('1', 'b'), action('2', 'c')],
  })
  expect(first?.strategies.map((each) => each.strategy.id)).toEqual(['a'])
  expect(second?.strategies.map((each) => each.strategy.id)).toEqual(['b', 'c'])
  expect(second && actionsOf(second).map(({ id }) => id)).toEqual(['1', '3', '2'])
  expect(first && actionsOf(first)).toEqual([])
})

test('spaces are not text, and the section of the objectives counts when there is one', () => {
  expect(isWritten({ key: 'risks', text: ' \n' }, 3)).toBe(false)
  expect(isWritten({ key: 'risks', text: 'Finance may postpone.' }, 0)).toBe(true)
  expect(isWritten({ key: 'objectives', text: '' }, 0)).toBe(false)
  expect(isWritten({ key: 'objectives', text: '' }, 1)).toBe(true)
})

test('the first can not go up, the last can not go down', () => {
  const all = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  expect(neighborOf(all, 'a', 'up')).toBeUndefined()
  expect(neighborOf(all, 'b', 'up')).toEqual({ id: 'a' })
  expect(neighborOf(all, 'b', 'down')).toEqual({ id: 'c' })
  expect(neighborOf(all, 'c', 'down')).toBeUndefined()
  expect(neighborOf(all, 'gone', 'down')).toBeUndefined()
})
