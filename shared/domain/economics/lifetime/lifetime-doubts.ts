import type { OrderRhythm } from './bg-nbd.ts'
import type { CurvePoint } from './repeat-curve.ts'

/** Why what the model says must not be believed; the page has a sentence for each. */
export const lifetimeDoubts = [
  'few-accounts',
  'few-repeat',
  'regular-orders',
  'no-fit',
  'nobody-leaves',
  'off-the-curve',
] as const
export type LifetimeDoubt = (typeof lifetimeDoubts)[number]

export type DoubtedFit = Readonly<{
  /** How many have ordered, and how many of them more than once. */
  ordering: number
  repeating: number
  /** See `regularityOf`. */
  regularity: number | undefined
  rhythm: OrderRhythm | undefined
  /** The last point of the curve. */
  end: CurvePoint | undefined
}>

/** From so many accounts on a rhythm can be learned, if so many of them have come back: "a few hundred". */
export const [fewestAccounts, fewestRepeating] = [200, 50]
/** Where orders come this regularly, silence means another thing than the model takes it for. */
export const mostRegular = 2
/** An account leaves after fewer than one in so many orders: the time that is looked at is too short to see anybody leave. */
export const ordersToLeave = 200
/** By how much the orders that are expected may miss those that came. */
export const mostMiss = 0.1

/** Everything that speaks against the model; it may be believed where nothing does. */
export function lifetimeDoubtsOf(fit: DoubtedFit): readonly LifetimeDoubt[] {
  const { ordering, repeating, regularity, rhythm, end } = fit
  const doubts: readonly (readonly [boolean, LifetimeDoubt])[] = [
    [ordering < fewestAccounts, 'few-accounts'],
    [ordering >= fewestAccounts && repeating < fewestRepeating, 'few-repeat'],
    [regularity !== undefined && regularity >= mostRegular, 'regular-orders'],
    [rhythm === undefined, 'no-fit'],
    [rhythm !== undefined && rhythm.a / (rhythm.a + rhythm.b) < 1 / ordersToLeave, 'nobody-leaves'],
    [end !== undefined && Math.abs(end.expected - end.actual) > mostMiss * end.actual, 'off-the-curve'],
  ]
  return doubts.flatMap(([is, doubt]) => (is ? [doubt] : []))
}
