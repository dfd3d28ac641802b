import { touchesOf } from '#shared/contract/contract.ts'
import type { Topic } from '#shared/contract/topics.ts'
import type { Client } from './client.ts'

/** An announcement that comes later than this after the answer is taken for news of somebody else, in milliseconds. */
export const echoMs = 1_000

type Waiting = { readonly key: string; isHeard: boolean }

/**
 * What this page has changed is announced to it as well, before the answer or after it. It is news once, with whichever of the two comes
 * first, so that nothing is asked for twice. A change of somebody else is news at the latest when what this page did is announced.
 * @param tell told at the answer, unless the announcement was there before
 */
export function createOwnNews(
  client: Client,
  tell: (topics: readonly Topic[]) => void,
): Readonly<{ client: Client; isNews: (announced: readonly Topic[]) => boolean }> {
  const underWay = new Set<Waiting>()
  /** Until when an announcement is no news, by its topics, one for each answer that came before it. */
  const echoes = new Map<string, number[]>()

  function isEcho(key: string): boolean {
    const due = (echoes.get(key) ?? []).filter((until) => until > Date.now())
    const isExpected = due.shift() !== undefined
    echoes.set(key, due)
    return isExpected
  }

  return {
    client: async (name, input) => {
      const touched = touchesOf(name)
      if (touched.length === 0) return client(name, input)
      const own: Waiting = { key: keyOf(touched), isHeard: false }
      underWay.add(own)
      try {
        const value = await client(name, input)
        if (!own.isHeard) {
          echoes.set(own.key, [...(echoes.get(own.key) ?? []), Date.now() + echoMs])
          tell(touched)
        }
        return value
      } finally {
        underWay.delete(own)
      }
    },
    isNews: (announced) => {
      const key = keyOf(announced)
      if (isEcho(key)) return false
      for (const own of underWay) if (own.key === key) own.isHeard = true
      return true
    },
  }
}

function keyOf(topics: readonly Topic[]): string {
  return topics.join(' ')
}
