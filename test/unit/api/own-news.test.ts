import { touchesOf } from '#shared/contract/contract.ts'
import type { Topic } from '#shared/contract/topics.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Client } from '../../../renderer/api/client.ts'
import { createOwnNews, echoMs } from '../../../renderer/api/own-news.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const touched = touchesOf('product-line.add')

/** A page whose commands are answered when the test says so, and how often it was told of a change. */
function aPage() {
  const answers: (() => void)[] = []
  let told = 0
  const waiting: Client = () => new Promise((resolve) => answers.push(() => resolve({} as never)))
  const { client, isNews } = createOwnNews(waiting, () => (told += 1))
  return {
    add: () => client('product-line.add', { name: 'Filling machines' }),
    ask: () => client('product-line.list', {}),
    answer: () => answers.shift()?.(),
    hear: (topics: readonly Topic[]) => {
      if (isNews(topics)) told += 1
    },
    told: () => told,
  }
}

test('one’s own change is told once where it is announced before the answer', async () => {
  const { add, answer, hear, told } = aPage()
  const added = add()
  hear(touched)
  expect(told()).toBe(1)

  answer()
  await added
  expect(told()).toBe(1)
})

test('one’s own change is told once where it is announced after the answer', async () => {
  const { add, answer, hear, told } = aPage()
  const added = add()
  answer()
  await added
  expect(told()).toBe(1)

  hear(touched)
  expect(told()).toBe(1)
})

test('the same change by somebody else is told beside one’s own, whichever is announced first', async () => {
  for (const whenAnswered of [0, 1, 2]) {
    const { add, answer, hear, told } = aPage()
    const added = add()
    for (const at of [0, 1, 2]) {
      if (at === whenAnswered) {
        answer()
        await added
      }
      if (at < 2) hear(touched)
    }
    expect(told()).toBe(2)
  }
})

test('an announcement long after the answer is somebody else’s', async () => {
  const { add, answer, hear, told } = aPage()
  const added = add()
  answer()
  await added
  vi.advanceTimersByTime(echoMs)

  hear(touched)
  expect(told()).toBe(2)
})

test('an announcement of anything else is told, and asking tells nothing', async () => {
  const { add, ask, answer, hear, told } = aPage()
  const asked = ask()
  answer()
  await asked
  expect(told()).toBe(0)

  void add()
  hear(['account', 'history'])
  expect(told()).toBe(1)
})
