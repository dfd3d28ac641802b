/** Dice that fall the same way every time they are made from the same name. */
export type Dice = Readonly<{
  /** A whole number, both ends included. */
  whole: (least: number, most: number) => number
  between: (least: number, most: number) => number
  chance: (share: number) => boolean
  pick: <T>(choices: readonly T[]) => T
  /** One of the names, each as likely as its weight. */
  pickWeighted: (weights: Readonly<Record<string, number>>) => string
}>

/** Each part of the sample has dice of its own, so that a change in one leaves the others as they were. */
export function diceNamed(name: string): Dice {
  const roll = mulberry32(seedOf(name))
  const between = (least: number, most: number) => least + (most - least) * roll()
  const whole = (least: number, most: number) => least + Math.floor(roll() * (most - least + 1))
  return {
    whole,
    between,
    chance: (share) => roll() < share,
    pick: (choices) => elementAt(choices, whole(0, choices.length - 1)),
    pickWeighted: (weights) => weighted(weights, roll()),
  }
}

function weighted(weights: Readonly<Record<string, number>>, share: number): string {
  const entries = Object.entries(weights)
  let left = share * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [name, weight] of entries) {
    left -= weight
    if (left < 0) return name
  }
  return elementAt(entries, entries.length - 1)[0]
}

function elementAt<T>(choices: readonly T[], index: number): T {
  const choice = choices[index]
  if (choice === undefined) throw new Error('Dice need at least one choice to pick from')
  return choice
}

/** Source: Tommy Ettinger's mulberry32, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** FNV-1a over the code units of the name. */
function seedOf(name: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193)
  }
  return hash
}
