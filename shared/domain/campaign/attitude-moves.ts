import type { Attitude } from '../relationship/judgement.ts'
import { compare, type Comparison } from './comparison.ts'

/** How somebody stood before the first wave and how they stand now. */
export type PersonMove = Readonly<{
  group: 'touched' | 'held-out'
  before: Attitude | null
  after: Attitude | null
}>

/** What became of the attitudes of a group. Who was not known before, or is not now, is counted apart and moved nowhere. */
export type GroupMoves = Readonly<{
  people: number
  up: number
  same: number
  down: number
  notKnown: number
  /** Steps of the scale from -2 to 2, on average over those known at both times; `null` where nobody is. */
  meanBefore: number | null
  meanAfter: number | null
}>

export function movesOf(people: readonly PersonMove[]): GroupMoves {
  const known = people.flatMap(({ before, after }) =>
    before === null || after === null ? [] : [{ before, after }],
  )
  const meanOf = (values: readonly number[]): number | null =>
    values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    people: people.length,
    up: known.filter(({ before, after }) => after > before).length,
    same: known.filter(({ before, after }) => after === before).length,
    down: known.filter(({ before, after }) => after < before).length,
    notKnown: people.length - known.length,
    meanBefore: meanOf(known.map(({ before }) => before)),
    meanAfter: meanOf(known.map(({ after }) => after)),
  }
}

/** The share of those known at both times who think better now, touched beside held out. */
export function compareMoves(touched: GroupMoves, heldOut: GroupMoves): Comparison | undefined {
  return compare(improved(touched), improved(heldOut))
}

function improved({ up, same, down }: GroupMoves) {
  return { count: up, of: up + same + down }
}
