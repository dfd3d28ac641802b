/** Points that forces act on, each at one index: where they are, and how far they go in a step. */
export type Bodies = Readonly<{
  count: number
  x: Float64Array
  y: Float64Array
  vx: Float64Array
  vy: Float64Array
}>

/** Random numbers, 0 to 1. */
export type Dice = () => number

/** Dice that fall the same each time. Source of the factors: Numerical Recipes, Press et al. 1992. */
export function sameDice(): Dice {
  let state = 1
  return () => (state = (1_664_525 * state + 1_013_904_223) % 4_294_967_296) / 4_294_967_296
}

/** A distance that is not 0: bodies on one spot are driven apart in any direction. */
export function notZero(distance: number, dice: Dice): number {
  return distance === 0 ? (dice() - 0.5) * 1e-6 : distance
}
