import { responseCurve, type EffortResponse } from './effort-response.ts'

/** An account that takes some of our time and leaves something. */
export type Allocatable = Readonly<{
  /** Above zero, hours a year. */
  hoursNow: number
  /** Above zero, in whatever unit. */
  leftNow: number
  response: EffortResponse
}>

/** Bounds of the time of an account, as shares of its time of now. */
export type AllocationBounds = Readonly<{ least: number; most: number }>

export type Allocated<A> = Readonly<{
  account: A
  hours: number
  /** What it leaves in a year with these hours, by the judgement. */
  left: number
  /** What the next hour would bring, by the judgement. */
  nextHour: number
}>

export type Allocation<A> = Readonly<{
  accounts: readonly Allocated<A>[]
  /** Hours that nobody may take, since all have the most that they may. */
  unused: number
}>

/** So many steps lie between the least and the most of an account. */
const stepsAnAccount = 200

type Piece = Readonly<{ at: number; hours: number; gain: number }>

/**
 * Gives hours to accounts so that what all of them leave in a year, by the judgements, comes to the most: each next hours go where
 * they bring most an hour. Where a judgement has the form of an S, hours are given in one piece up to where they bring most on
 * average, if so many are left; it need not be the very best split then, and is never worse than sharing time as it is shared now.
 * @returns `undefined` where the least of all comes to more than the hours that there are
 * Source: the incremental analysis of CALLPLAN, Lodish 1971, "CALLPLAN: an interactive salesman's call planning system", Management
 * Science 18 (4), pp. P-25 to P-40.
 */
export function allocateHours<A extends Allocatable>(
  accounts: readonly A[],
  hours: number,
  { least, most }: AllocationBounds,
): Allocation<A> | undefined {
  const given = accounts.map(({ hoursNow }) => hoursNow * least)
  let remaining = hours - given.reduce((sum, each) => sum + each, 0)
  if (remaining < -1e-6) return undefined

  const pieces = accounts.flatMap((account, at) => piecesOf(account, at, least, most))
  // The pieces of one account come with ever less an hour: sorting keeps them in their order.
  pieces.sort((one, other) => other.gain / other.hours - one.gain / one.hours)
  const give = (at: number, some: number): void => {
    given[at] = (given[at] ?? 0) + some
    remaining -= some
  }
  // Whose next piece is longer than what is left stands back until everybody else has had theirs.
  const waiting = new Map<number, Piece>()
  for (const piece of pieces) {
    if (waiting.has(piece.at)) continue
    if (piece.hours <= remaining) give(piece.at, piece.hours)
    else waiting.set(piece.at, piece)
  }
  const gainOf = ({ at }: Piece): number => {
    const account = accounts[at]
    const own = given[at] ?? 0
    return account ? leftWith(account, own + remaining) - leftWith(account, own) : 0
  }
  const [last] = [...waiting.values()].toSorted((one, other) => gainOf(other) - gainOf(one))
  if (last) give(last.at, remaining)
  // Few accounts with long pieces may come out worse than time shared as it is now.
  const share = hours / accounts.reduce((sum, { hoursNow }) => sum + hoursNow, 0)
  const shared = accounts.map(({ hoursNow }) => hoursNow * share)
  const isBetterShared =
    share >= least && share <= most && sumWith(accounts, shared) > sumWith(accounts, given)
  if (isBetterShared) remaining = 0
  return {
    accounts: accounts.map((account, at) => {
      const own = (isBetterShared ? shared : given)[at] ?? 0
      const left = leftWith(account, own)
      return { account, hours: own, left, nextHour: leftWith(account, own + 1) - left }
    }),
    unused: Math.max(0, remaining),
  }
}

/** What an account leaves in a year with so many hours, by the judgement. */
export function leftWith({ hoursNow, leftNow, response }: Allocatable, hours: number): number {
  return leftNow * responseCurve(response)(hours / hoursNow)
}

function sumWith(accounts: readonly Allocatable[], hours: readonly number[]): number {
  return accounts.reduce((sum, account, at) => sum + leftWith(account, hours[at] ?? 0), 0)
}

/** The hours from the least to the most in pieces that bring less and less an hour: the upper hull of the curve. */
function piecesOf(account: Allocatable, at: number, least: number, most: number): readonly Piece[] {
  const curve = responseCurve(account.response)
  const { hoursNow, leftNow } = account
  const step = ((most - least) * hoursNow) / stepsAnAccount
  if (!(step > 0)) return []
  const hull: { hours: number; left: number }[] = []
  for (let index = 0; index <= stepsAnAccount; index++) {
    const hours = least * hoursNow + index * step
    const point = { hours, left: leftNow * curve(hours / hoursNow) }
    while (hull.length > 1 && !bends(hull.at(-2)!, hull.at(-1)!, point)) hull.pop()
    hull.push(point)
  }
  return hull.slice(1).map((point, index) => {
    const before = hull[index]!
    return { at, hours: point.hours - before.hours, gain: point.left - before.left }
  })
}

type Point = Readonly<{ hours: number; left: number }>

/** Whether the way over the point in the middle turns downward there. */
function bends(from: Point, middle: Point, to: Point): boolean {
  return (
    (middle.left - from.left) * (to.hours - middle.hours) >
    (to.left - middle.left) * (middle.hours - from.hours)
  )
}
