/** Numbers that look thrown and are the same for the same seed (mulberry32): a run that fails can be run again. */
export type Dice = Readonly<{
  below: (limit: number) => number
  oneOf: <T>(all: readonly T[]) => T
}>

export function diceOf(seed: number): Dice {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, oneOf: <T>(all: readonly T[]) => all[below(all.length)] as T }
}
