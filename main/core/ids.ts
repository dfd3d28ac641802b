import { idFrom, type Id } from '#shared/kernel/id.ts'
import { randomBytes } from 'node:crypto'

/** Makes ids that sort in the order they were made, even when the clock stands still or jumps back. */
export function createIds(now: () => Date): <K extends string>() => Id<K> {
  let lastMs = 0
  let counter = 0
  return () => {
    const atMs = now().getTime()
    if (atMs > lastMs) {
      lastMs = atMs
      counter = 0
    } else if (++counter > 0xfff) {
      lastMs++
      counter = 0
    }
    return idFrom(lastMs, counter, randomBytes(8))
  }
}
