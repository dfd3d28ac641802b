import { minimize, type Objective } from '#shared/domain/statistics/minimize.ts'
import { expect, test } from 'vitest'

/** A bent valley, whose lowest place is at 1, 1. */
const rosenbrock: Objective = (at, gradient) => {
  const [x, y] = [at[0]!, at[1]!]
  gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x)
  gradient[1] = 200 * (y - x * x)
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2
}

test('the lowest place of a bent valley is found from either side', () => {
  for (const start of [
    [-1.2, 1],
    [3, -4],
  ]) {
    const from = Float64Array.from(start)
    const minimum = minimize(rosenbrock, from)
    expect(minimum?.at[0]).toBeCloseTo(1, 5)
    expect(minimum?.at[1]).toBeCloseTo(1, 5)
    expect(minimum?.value).toBeLessThan(1e-10)
    expect([...from]).toEqual(start)
  }
})

test('what has no lowest place has no minimum', () => {
  const falling: Objective = (at, gradient) => {
    gradient[0] = -1
    return -at[0]!
  }
  expect(minimize(falling, Float64Array.of(0))).toBeUndefined()
  const notANumber: Objective = () => Number.NaN
  expect(minimize(notANumber, Float64Array.of(0))).toBeUndefined()
})
