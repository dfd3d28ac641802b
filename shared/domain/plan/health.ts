/** What the health of a plan is made of. */
export const healthParts = ['completeness', 'freshness', 'actions', 'coverage', 'map', 'touch'] as const
export type HealthPart = (typeof healthParts)[number]

/** How much a part of the health of a plan weighs; those with 0 do not count. */
export type HealthWeight = Readonly<{ part: HealthPart; weight: number }>

/** How well each part stands, from 0 to 1; `null` where nothing is known, which is no point of it and no zero. */
export type HealthValues = Readonly<Record<HealthPart, number | null>>

export type HealthLine = Readonly<{
  part: HealthPart
  weight: number
  value: number | null
  /** The points it gives of 100: weight x value over the sum of the weights that count. */
  points: number
}>

/** The health of a plan, 0 to 100 and whole; `null` where nothing of what weighs is known. */
export type Health = Readonly<{ score: number | null; weightKnown: number; lines: readonly HealthLine[] }>

/** Reckons the health of a plan by the weights of its template: what is not known is left out of both sums. */
export function healthOf(values: HealthValues, weights: readonly HealthWeight[]): Health {
  const counted = weights.filter(({ weight }) => weight > 0)
  const weightKnown = counted.reduce((sum, { part, weight }) => sum + (values[part] === null ? 0 : weight), 0)
  const lines = counted.map(({ part, weight }) => {
    const value = values[part]
    return { part, weight, value, points: value === null ? 0 : (100 * weight * value) / weightKnown }
  })
  const sum = lines.reduce((total, { points }) => total + points, 0)
  return { score: weightKnown === 0 ? null : Math.round(sum), weightKnown, lines }
}
