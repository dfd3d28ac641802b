import type { CutLines } from '#shared/domain/economics/price-and-cost.ts'
import type { Placed } from '../matrix/price-cost-matrix.tsx'
import { usePortfolioBriefWords } from './portfolio-brief-words.ts'

type Props = Readonly<{ accounts: readonly Placed[]; cuts: CutLines }>

const [width, height] = [340, 190]
const frame = { left: 8, right: 332, top: 22, bottom: 168 } as const
const largestRadius = 17
const namesAtMost = 6
const letterWidth = 5.4

/** Accounts by price and cost to serve for paper, the largest with their names. What lies far out is drawn at the edge. */
export function MatrixPicture({ accounts, cuts }: Props) {
  const say = usePortfolioBriefWords()
  const placed = accounts
    .filter((account) => account.now.price !== null && account.now.costToServe !== null)
    .toSorted((one, other) => other.now.netE4 - one.now.netE4)
  const costOf = spanOf(placed.map(({ now }) => now.costToServe ?? 0).concat(cuts.costToServe))
  const priceOf = spanOf(placed.map(({ now }) => now.price ?? 0).concat(cuts.price))
  const xOf = (cost: number): number => between(frame.left, frame.right, costOf(cost))
  const yOf = (price: number): number => between(frame.bottom, frame.top, priceOf(price))
  const most = Math.max(1, ...placed.map(({ now }) => now.netE4))
  const bubbles = placed.map(({ accountId, name, now }) => ({
    id: accountId,
    name,
    isLoss: now.leftE4 < 0,
    x: xOf(now.costToServe ?? 0),
    y: yOf(now.price ?? 0),
    radius: Math.max(2, Math.sqrt(Math.max(0, now.netE4) / most) * largestRadius),
  }))
  const corner = (field: 'passive' | 'carriage-trade' | 'bargain-basement' | 'aggressive', at: Corner) => (
    <text className="quiet" x={at.x} y={at.y} textAnchor={at.x > width / 2 ? 'end' : 'start'}>
      {say(field)}
    </text>
  )
  return (
    <svg
      role="img"
      aria-label={say('matrixPicture', { count: placed.length })}
      viewBox={`0 0 ${width} ${height}`}
    >
      <line className="cut" x1={xOf(cuts.costToServe)} x2={xOf(cuts.costToServe)} y1={2} y2={height - 2} />
      <line className="cut" x1={2} x2={width - 2} y1={yOf(cuts.price)} y2={yOf(cuts.price)} />
      {corner('passive', { x: 4, y: 12 })}
      {corner('carriage-trade', { x: width - 4, y: 12 })}
      {corner('bargain-basement', { x: 4, y: height - 4 })}
      {corner('aggressive', { x: width - 4, y: height - 4 })}
      {bubbles.map(({ id, x, y, radius, isLoss }) => (
        <circle key={id} className={isLoss ? 'bubble loss' : 'bubble'} cx={x} cy={y} r={radius} />
      ))}
      {namesFor(bubbles).map(({ id, name, x, y, isLeft }) => (
        <text key={id} x={x} y={y} textAnchor={isLeft ? 'end' : 'start'}>
          {name}
        </text>
      ))}
    </svg>
  )
}

type Corner = Readonly<{ x: number; y: number }>
type Bubble = Readonly<{ id: string; name: string; x: number; y: number; radius: number }>
type Name = Readonly<{ id: string; name: string; x: number; y: number; isLeft: boolean }>

/** The names of the largest, each beside its bubble; one that would cover another is left out. */
function namesFor(bubbles: readonly Bubble[]): readonly Name[] {
  const names: Name[] = []
  const taken: (readonly [left: number, top: number, right: number, bottom: number])[] = []
  for (const { id, name, x, y, radius } of bubbles.slice(0, namesAtMost)) {
    const long = name.length * letterWidth
    const isLeft = x + radius + 3 + long > width
    const at = isLeft ? x - radius - 3 : x + radius + 3
    const box = [isLeft ? at - long : at, y - 8, isLeft ? at : at + long, y + 4] as const
    const isFree = taken.every(
      ([left, top, right, bottom]) => box[2] < left || box[0] > right || box[3] < top || box[1] > bottom,
    )
    if (!isFree || box[0] < 0) continue
    taken.push(box)
    names.push({ id, name, x: at, y: y + 3, isLeft })
  }
  return names
}

/**
 * Where a value lies between the fifth and the ninety-fifth of a hundred, as a share from 0 to 1: a few far out must not press all
 * others together.
 */
function spanOf(values: readonly number[]): (value: number) => number {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  const [least, most] = [at(0.05), at(0.95)]
  return (value) => (most === least ? 0.5 : Math.min(1, Math.max(0, (value - least) / (most - least))))
}

function between(from: number, to: number, share: number): number {
  return Math.round((from + (to - from) * (0.06 + share * 0.88)) * 10) / 10
}
