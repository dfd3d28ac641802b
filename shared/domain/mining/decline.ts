/** The newest months that are looked at, those before them that they are held against, and of how many of these there must be orders. */
export const [recentMonths, earlierMonths, fewestActive] = [3, 12, 6]
/** So much less than usual, and so much less than the same months a year before, is a decline. */
export const [fallFrom, seasonFallFrom] = [0.2, 0.1]
/** How far the fall must be beyond the swing of months: Student's t, one-sided, 5 percent, eleven degrees of freedom. */
export const swingFrom = 1.796

export type Decline = Readonly<{
  /** What the newest months came to, what as many of the earlier ones come to on average, and the same months a year before. */
  recent: number
  usual: number
  yearBefore: number
  /** How much less than usual, of usual. */
  fall: number
  /** The fall over its standard error, from the swing of the earlier months; `null` where they did not swing. */
  swing: number | null
  isAlert: boolean
}>

/**
 * An account against its own earlier months: an alert where the newest three came to a fifth less than three of the twelve before
 * them come to, to a tenth less than the same three a year before, and the fall is more than its months usually swing.
 * @param months net of the fifteen newest whole months, the earliest first, in whatever unit
 * @returns `undefined` where it ordered in too few of the earlier months to have a usual one
 * Source: the comparison of a mean of three with one of twelve is Student's, with the variance of the twelve.
 */
export function declineOf(months: readonly number[]): Decline | undefined {
  const newest = months.slice(-recentMonths)
  const earlier = months.slice(-recentMonths - earlierMonths, -recentMonths)
  if (earlier.length < earlierMonths || earlier.filter((net) => net > 0).length < fewestActive)
    return undefined
  const mean = sumOf(earlier) / earlierMonths
  if (mean <= 0) return undefined
  const recent = sumOf(newest)
  const usual = mean * recentMonths
  const yearBefore = sumOf(earlier.slice(0, recentMonths))
  const fall = 1 - recent / usual
  const variance = earlier.reduce((sum, net) => sum + (net - mean) * (net - mean), 0) / (earlierMonths - 1)
  const error = Math.sqrt(variance * (1 / recentMonths + 1 / earlierMonths))
  const swing = error === 0 ? null : (mean - recent / recentMonths) / error
  const isAlert =
    fall >= fallFrom && recent <= yearBefore * (1 - seasonFallFrom) && (swing === null || swing >= swingFrom)
  return { recent, usual, yearBefore, fall, swing, isAlert }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
