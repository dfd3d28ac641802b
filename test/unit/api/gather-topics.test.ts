import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { gatherMs, gatherTopics } from '../../../renderer/api/gather-topics.ts'
import type { Topic } from '#shared/contract/topics.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the first is told at once, what follows soon is told together, and nothing is left out', () => {
  const told: (readonly Topic[])[] = []
  const { hear } = gatherTopics((topics) => told.push(topics))

  hear(['account', 'history'])
  expect(told).toEqual([['account', 'history']])
  for (let times = 0; times < 100; times++) hear(['account', 'plan'])
  expect(told).toHaveLength(1)
  vi.advanceTimersByTime(gatherMs)
  expect(told.slice(1)).toEqual([['account', 'plan']])
  vi.advanceTimersByTime(10 * gatherMs)
  expect(told).toHaveLength(2)
  hear(['contact'])
  expect(told.at(-1)).toEqual(['contact'])
})

test('nothing is told after the end', () => {
  const told: (readonly Topic[])[] = []
  const { hear, end } = gatherTopics((topics) => told.push(topics))
  hear(['account'])
  hear(['plan'])

  end()
  vi.advanceTimersByTime(10 * gatherMs)

  expect(told).toEqual([['account']])
})
