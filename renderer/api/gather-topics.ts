import type { Topic } from '#shared/contract/topics.ts'

/** What is touched so soon after another is told together with what follows, in milliseconds. */
export const gatherMs = 50

type Listener = (topics: readonly Topic[]) => void

/**
 * Passes on what was touched: the first at once, and what follows it within `gatherMs` together, so that a hundred changes in
 * a second don't have everything asked for a hundred times. Nothing is left out; `end` drops what still waits.
 */
export function gatherTopics(listener: Listener): Readonly<{ hear: Listener; end: () => void }> {
  const waiting = new Set<Topic>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const passOn = (): void => {
    timer = undefined
    if (waiting.size === 0) return
    const topics = [...waiting]
    waiting.clear()
    timer = setTimeout(passOn, gatherMs)
    listener(topics)
  }
  return {
    hear: (topics) => {
      for (const topic of topics) waiting.add(topic)
      if (timer === undefined) passOn()
    },
    end: () => clearTimeout(timer),
  }
}
