import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { duplicateFrom, type Likeness, type Pair } from './model.ts'

/** How things of one kind are compared. */
export type Comparison<C> = Readonly<{
  keysOf: (card: C) => readonly string[]
  likenessOf: (one: C, other: C) => Likeness
}>

/** How far the work may go. */
export type Limits = Readonly<{
  /** Blocks of more things than this are not compared each with each. */
  blockAtMost: number
  /** In such a block each is compared with so many that follow it by name. */
  window: number
  /** Of the pairs that are found the best so many are kept. */
  pairsAtMost: number
}>

export const usualLimits: Limits = { blockAtMost: 80, window: 12, pairsAtMost: 2_000 }

export type FoundPairs = Readonly<{
  /** The best first. */
  pairs: readonly Pair[]
  /** How many were found, kept or not. */
  found: number
  compared: number
  /** How many blocks were too large for each to be compared with each. */
  cutBlocks: number
}>

/**
 * Finds those that may be the same. Things are put into blocks by what they share, and compared within their blocks only; a block that is
 * too large is gone through in the order of names, each with the next few (the sorted neighborhood of Hernández & Stolfo 1995).
 * @param cards in the order in which neighbors of a large block are near each other
 * @param tell is called with how many blocks are done, of how many
 */
export function findPairs<C extends Readonly<{ id: string }>>(
  cards: readonly C[],
  comparison: Comparison<C>,
  limits: Limits,
  checkpoint: Checkpoint,
  tell: (done: number, total: number) => void = () => undefined,
): FoundPairs {
  const blocks = blocksOf(cards, comparison, checkpoint)
  const numbersOf = blockNumbers(cards.length, blocks, limits)
  const kept = createKept(limits.pairsAtMost)
  const seenInCut = new Set<string>()
  let compared = 0
  let cutBlocks = 0

  for (const [number, block] of blocks.entries()) {
    if (number % 512 === 0) tell(number, blocks.length)
    const isCut = block.length > limits.blockAtMost
    if (isCut) cutBlocks++
    for (let at = 0; at < block.length; at++) {
      checkpoint()
      const one = block[at] as number
      const until = isCut ? Math.min(block.length, at + 1 + limits.window) : block.length
      for (let next = at + 1; next < until; next++) {
        const other = block[next] as number
        if (!isFirstMeeting(numbersOf, one, other, isCut ? -1 : number)) continue
        const [card, otherCard] = [cards[one] as C, cards[other] as C]
        compared++
        const likeness = comparison.likenessOf(card, otherCard)
        if (likeness.score < duplicateFrom) continue
        const pairKey = `${one} ${other}`
        if (isCut && seenInCut.has(pairKey)) continue
        if (isCut) seenInCut.add(pairKey)
        kept.add({ ...ordered(card.id, otherCard.id), ...likeness })
      }
    }
  }
  tell(blocks.length, blocks.length)
  return { pairs: kept.best(), found: kept.found(), compared, cutBlocks }
}

/** Things by what they share, where at least two do. */
function blocksOf<C>(
  cards: readonly C[],
  { keysOf }: Comparison<C>,
  checkpoint: Checkpoint,
): readonly (readonly number[])[] {
  const byKey = new Map<string, number | number[]>()
  for (const [index, card] of cards.entries()) {
    checkpoint()
    for (const key of new Set(keysOf(card))) {
      const there = byKey.get(key)
      if (there === undefined) byKey.set(key, index)
      else if (typeof there === 'number') byKey.set(key, [there, index])
      else there.push(index)
    }
  }
  const blocks: number[][] = []
  for (const block of byKey.values()) if (typeof block !== 'number') blocks.push(block)
  return blocks
}

/** For each thing the numbers of its blocks that are compared whole, ascending. */
function blockNumbers(
  things: number,
  blocks: readonly (readonly number[])[],
  { blockAtMost }: Limits,
): readonly (readonly number[] | undefined)[] {
  const numbers: (number[] | undefined)[] = Array.from({ length: things })
  for (const [number, block] of blocks.entries()) {
    if (block.length > blockAtMost) continue
    for (const index of block) (numbers[index] ??= []).push(number)
  }
  return numbers
}

/**
 * Whether two that meet in several blocks meet here for the first time.
 * @param here the number of the block, or -1 for one that is cut: there they meet only where they meet in no other
 */
function isFirstMeeting(
  numbersOf: readonly (readonly number[] | undefined)[],
  one: number,
  other: number,
  here: number,
): boolean {
  const [ones, others] = [numbersOf[one], numbersOf[other]]
  if (!ones || !others) return here === -1
  for (let a = 0, b = 0; a < ones.length && b < others.length;) {
    const [left, right] = [ones[a] as number, others[b] as number]
    if (left === right) return left === here
    if (left < right) a++
    else b++
  }
  return here === -1
}

/** Keeps the best pairs in little memory: twice as many as are wanted, at most. */
function createKept(atMost: number) {
  let pairs: Pair[] = []
  let found = 0
  const cut = (): void => {
    pairs = pairs.toSorted(bestFirst).slice(0, atMost)
  }
  return {
    add: (pair: Pair): void => {
      found++
      pairs.push(pair)
      if (pairs.length >= atMost * 2) cut()
    },
    best: (): readonly Pair[] => {
      cut()
      return pairs
    },
    found: (): number => found,
  }
}

function bestFirst(one: Pair, other: Pair): number {
  return other.score - one.score || one.one.localeCompare(other.one) || one.other.localeCompare(other.other)
}

/** The lower id first, so that a pair is one pair. */
export function ordered<I extends string>(one: I, other: I): Readonly<{ one: I; other: I }> {
  return one < other ? { one, other } : { one: other, other: one }
}
