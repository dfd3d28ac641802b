/** What is minimized: writes the gradient at a point into `gradient`, and gives the value there. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number

export type Minimum = Readonly<{ at: Float64Array; value: number; evaluations: number }>

/**
 * A minimum of a smooth function of few variables, by BFGS with a line search that keeps the curvature positive.
 * @param start is not changed
 * @returns `undefined` where no point is found at which the gradient is flat: nothing is made of what did not converge
 * Source: Nocedal & Wright 2006, Numerical Optimization, 2nd ed., algorithms 6.1, 3.5 and 3.6.
 */
export function minimize(objective: Objective, start: Float64Array): Minimum | undefined {
  const size = start.length
  let at = Float64Array.from(start)
  let gradient = new Float64Array(size)
  let value = objective(at, gradient)
  const unit = Math.max(1, Math.abs(value))
  let evaluations = 1
  let inverse = identity(size)
  let isFirst = true
  for (let round = 0; round < mostRounds; round++) {
    if (!Number.isFinite(value)) return undefined
    if (isFlat(gradient, unit)) return { at, value, evaluations }
    let direction = stepDown(inverse, gradient)
    let slope = dot(direction, gradient)
    if (slope >= 0) {
      inverse = identity(size)
      isFirst = true
      direction = stepDown(inverse, gradient)
      slope = dot(direction, gradient)
    }
    // What a step could still win is lost in rounding.
    if (!isFirst && -slope <= rounding * unit) return { at, value, evaluations }
    // Before the first step nothing is known of the scale: it is kept within one unit.
    const length = isFirst ? Math.min(1, 1 / Math.sqrt(-slope)) : 1
    const found = search(objective, { at, value, gradient, direction, slope }, length)
    evaluations += found.evaluations
    if (!found.point) {
      if (isNearlyFlat(gradient, unit)) return { at, value, evaluations }
      if (isFirst) return undefined
      inverse = identity(size)
      isFirst = true
      continue
    }
    const { point } = found
    const step = difference(point.at, at)
    const turn = difference(point.gradient, gradient)
    const curve = dot(step, turn)
    if (curve > 0) {
      if (isFirst) scale(inverse, curve / dot(turn, turn))
      update(inverse, step, turn, curve)
      isFirst = false
    }
    ;({ at, gradient, value } = point)
  }
  return undefined
}

const mostRounds = 400
/** Shares of the value at the start: what is left of the slope where it is taken for flat. */
const [flat, nearlyFlat] = [1e-9, 1e-6]
const rounding = 1e-13
/** How much a step must lower the value, and by how much the slope must have gone back (the conditions of Wolfe). */
const [leastFall, mostSlope] = [1e-4, 0.9]

type Point = { at: Float64Array<ArrayBuffer>; gradient: Float64Array<ArrayBuffer>; value: number }
type Line = Readonly<{
  at: Float64Array
  value: number
  gradient: Float64Array
  direction: Float64Array
  slope: number
}>

/** A step along a line that lowers the value enough and leaves the slope flatter, by bracketing and halving. */
function search(objective: Objective, line: Line, firstLength: number) {
  const { at, value, direction, slope } = line
  let [low, high, length] = [0, Number.POSITIVE_INFINITY, firstLength]
  let best: Point | undefined
  let evaluations = 0
  while (evaluations < 40) {
    const point: Point = { at: new Float64Array(at.length), gradient: new Float64Array(at.length), value: 0 }
    for (let each = 0; each < at.length; each++) point.at[each] = at[each]! + length * direction[each]!
    point.value = objective(point.at, point.gradient)
    evaluations += 1
    const isLower = point.value <= value + leastFall * length * slope
    if (!isLower || !Number.isFinite(point.value)) high = length
    else {
      best = point
      const slopeThere = dot(point.gradient, direction)
      if (Math.abs(slopeThere) <= -mostSlope * slope) return { point, evaluations }
      if (slopeThere > 0) high = length
      else low = length
    }
    length = high === Number.POSITIVE_INFINITY ? length * 2 : (low + high) / 2
  }
  return { point: best, evaluations }
}

function isFlat(gradient: Float64Array, unit: number): boolean {
  return steepest(gradient) <= flat * unit
}

function isNearlyFlat(gradient: Float64Array, unit: number): boolean {
  return steepest(gradient) <= nearlyFlat * unit
}

function steepest(gradient: Float64Array): number {
  return gradient.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
}

/** A square matrix row by row. */
type Matrix = readonly Float64Array[]

function identity(size: number): Matrix {
  return Array.from({ length: size }, (_, row) =>
    Float64Array.from({ length: size }, (__, at) => (at === row ? 1 : 0)),
  )
}

function scale(matrix: Matrix, by: number): void {
  for (const row of matrix) for (let at = 0; at < row.length; at++) row[at]! *= by
}

function stepDown(inverse: Matrix, gradient: Float64Array): Float64Array {
  return Float64Array.from(inverse, (row) => -dot(row, gradient))
}

/** The inverse of the Hessian by what the last step has shown. Source: equation 6.17. */
function update(inverse: Matrix, step: Float64Array, turn: Float64Array, curve: number): void {
  const turned = Float64Array.from(inverse, (row) => dot(row, turn))
  const factor = (1 + dot(turn, turned) / curve) / curve
  for (const [row, values] of inverse.entries()) {
    for (let at = 0; at < values.length; at++) {
      values[at]! +=
        factor * step[row]! * step[at]! - (step[row]! * turned[at]! + turned[row]! * step[at]!) / curve
    }
  }
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}

function difference(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((each, at) => each - other[at]!)
}
