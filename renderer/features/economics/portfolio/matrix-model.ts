import type { PlacedAccount } from '#shared/domain/economics/portfolio.ts'
import type { CutLines } from '#shared/domain/economics/price-and-cost.ts'
import type { AccountId } from '#shared/domain/account/model.ts'

export type Placed = PlacedAccount<AccountId>
export type Point = Readonly<{ x: number; y: number }>

/** A bubble where it is drawn, in pixels; `from` where the account stood before. */
export type Bubble = Readonly<{
  account: Placed
  at: Point
  radius: number
  isBeyond: boolean
  from: Point | null
}>

export type MatrixModel = Readonly<{
  /** The largest first: small ones are drawn over large ones. */
  bubbles: readonly Bubble[]
  notPlaced: number
  toPixel: (place: CutLines) => Point
  toPlace: (at: Point) => CutLines
  edges: Readonly<{ price: readonly [number, number]; cost: readonly [number, number] }>
}>

export const margins = { left: 72, right: 12, top: 12, bottom: 40 } as const
const [largestPx, leastPx] = [26, 2.5]

/**
 * Places the accounts in a picture so many pixels wide and high. The axes reach over the middle 96 in 100 of what there is and
 * the cut lines; what lies beyond stands on the edge.
 */
export function matrixModel(
  accounts: readonly Placed[],
  cuts: CutLines | undefined,
  { width, height }: Readonly<{ width: number; height: number }>,
): MatrixModel {
  const placed = accounts.filter(({ now }) => now.price !== null && now.costToServe !== null)
  const price = rangeOf(
    placed.map(({ now }) => now.price ?? 0),
    cuts?.price,
  )
  const cost = rangeOf(
    placed.map(({ now }) => now.costToServe ?? 0),
    cuts?.costToServe,
  )
  const inner = {
    width: Math.max(1, width - margins.left - margins.right),
    height: Math.max(1, height - margins.top - margins.bottom),
  }
  const within = (value: number, [low, high]: readonly [number, number]): number =>
    Math.min(1, Math.max(0, (value - low) / (high - low)))
  const toPixel = (place: CutLines): Point => ({
    x: margins.left + within(place.costToServe, cost) * inner.width,
    y: margins.top + (1 - within(place.price, price)) * inner.height,
  })
  const toPlace = ({ x, y }: Point): CutLines => ({
    costToServe: cost[0] + within(x - margins.left, [0, inner.width]) * (cost[1] - cost[0]),
    price: price[0] + (1 - within(y - margins.top, [0, inner.height])) * (price[1] - price[0]),
  })
  const most = Math.max(1, ...placed.map(({ now }) => now.netE4))
  const isOff = (value: number, [low, high]: readonly [number, number]): boolean =>
    value < low || value > high

  const bubbles = placed
    .toSorted((one, other) => other.now.netE4 - one.now.netE4 || (one.accountId < other.accountId ? -1 : 1))
    .map((account): Bubble => {
      const { now, before } = account
      const [p, c] = [now.price ?? 0, now.costToServe ?? 0]
      return {
        account,
        at: toPixel({ price: p, costToServe: c }),
        radius: Math.max(leastPx, Math.sqrt(Math.max(0, now.netE4) / most) * largestPx),
        isBeyond: isOff(p, price) || isOff(c, cost),
        from:
          before.price === null || before.costToServe === null
            ? null
            : toPixel({ price: before.price, costToServe: before.costToServe }),
      }
    })
  return { bubbles, notPlaced: accounts.length - placed.length, toPixel, toPlace, edges: { price, cost } }
}

/** Where the name of an account stands beside its bubble. */
export type Label = Readonly<{ key: string; text: string; x: number; y: number }>

const [letterPx, linePx, namedAtMost] = [6.4, 14, 40] as const

/** Names of the largest, right of their bubbles, as far as they cover neither each other nor a name before nor the edge. */
export function labelsOf(bubbles: readonly Bubble[], width: number): readonly Label[] {
  const taken: Readonly<{ left: number; right: number; top: number; bottom: number }>[] = []
  return bubbles.slice(0, namedAtMost).flatMap(({ account, at, radius }) => {
    const long = account.name.length * letterPx
    const isLeft = at.x + radius + 4 + long > width - margins.right
    const left = isLeft ? at.x - radius - 4 - long : at.x + radius + 4
    const box = { left, right: left + long, top: at.y - linePx / 2, bottom: at.y + linePx / 2 }
    const isCovered = taken.some(
      (other) =>
        box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    )
    if (isCovered || left < margins.left) return []
    taken.push(box)
    return [{ key: account.accountId, text: account.name, x: left, y: at.y + 4 }]
  })
}

/** Whether a point lies within a line that is drawn around it. */
export function isWithin({ x, y }: Point, around: readonly Point[]): boolean {
  let isIn = false
  for (let at = 0, last = around.length - 1; at < around.length; last = at++) {
    const [one, other] = [around[at]!, around[last]!]
    if (one.y > y !== other.y > y && x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x)
      isIn = !isIn
  }
  return isIn
}

function rangeOf(values: readonly number[], cut: number | undefined): readonly [number, number] {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  const low = Math.min(at(0.02), cut ?? Infinity)
  const high = Math.max(at(0.98), cut ?? -Infinity)
  const rest = (high - low) * 0.08 || Math.max(0.01, Math.abs(high) * 0.1)
  return [low >= 0 ? Math.max(0, low - rest) : low - rest, high + rest]
}
