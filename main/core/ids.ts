import { idFrom, type Id } from '#shared/kernel/id.ts'
import { randomFillSync } from 'node:crypto'

/** Dice are drawn for so many ids at once: drawing takes longer than making an id. */
const diceAtOnce = 256
const bytesAnId = 8

/** Makes ids that sort in the order they were made, even when the clock stands still or jumps back. */
export function createIds(now: () => Date): <K extends string>() => Id<K> {
  let lastMs = 0
  let counter = 0
  const dice = new Uint8Array(diceAtOnce * bytesAnId)
  let at = dice.length
  return () => {
    const atMs = now().getTime()
    if (atMs > lastMs) {
      lastMs = atMs
      counter = 0
    } else if (++counter > 0xfff) {
      lastMs++
      counter = 0
    }
    if (at === dice.length) {
      randomFillSync(dice)
      at = 0
    }
    at += bytesAnId
    return idFrom(lastMs, counter, dice.subarray(at - bytesAnId, at))
  }
}
