/** Where something stands on two axes; `null` where it is not known. */
export type Axes = Readonly<{ x: number | null; y: number | null }>
export type Cut = Readonly<{ x: number; y: number }>

/** What the four fields of a matrix are called: up is high on the second axis, right is high on the first. */
export type Fields<F> = Readonly<{ upLeft: F; upRight: F; downLeft: F; downRight: F }>

/** The field of a place: on a cut line counts as high; without both values, or without cut lines, there is none. */
export function fieldIn<F>(fields: Fields<F>, { x, y }: Axes, cuts: Cut | undefined): F | null {
  if (x === null || y === null || !cuts) return null
  if (y >= cuts.y) return x >= cuts.x ? fields.upRight : fields.upLeft
  return x >= cuts.x ? fields.downRight : fields.downLeft
}

/** The means weighted by revenue, of those of which both are known; `undefined` where there are none. */
export function weightedMeans(places: readonly (Axes & Readonly<{ weight: number }>)[]): Cut | undefined {
  let [weight, x, y] = [0, 0, 0]
  for (const each of places) {
    if (each.x === null || each.y === null || each.weight <= 0) continue
    weight += each.weight
    x += each.weight * each.x
    y += each.weight * each.y
  }
  return weight > 0 ? { x: x / weight, y: y / weight } : undefined
}

/**
 * Cost to serve to the right, rungs of the loyalty ladder up.
 * Source: Narayandas 2005, "Building loyalty in business markets", Harvard Business Review 83 (9).
 */
export const loyaltyFields = {
  upLeft: 'most-valuable',
  upRight: 'partner',
  downLeft: 'commodity-buyer',
  downRight: 'underperformer',
} as const satisfies Fields<string>

/**
 * How long it lasts to the right, how much of net it leaves up.
 * Source: Reinartz & Kumar 2002, "The mismanagement of customer loyalty", Harvard Business Review 80 (7).
 */
export const lifespanFields = {
  upLeft: 'butterfly',
  upRight: 'true-friend',
  downLeft: 'stranger',
  downRight: 'barnacle',
} as const satisfies Fields<string>

/**
 * Our strength with the account to the right, how attractive it is up.
 * Source: McDonald & Woodburn, "Key Account Management: The Definitive Guide".
 */
export const strengthFields = {
  upLeft: 'star',
  upRight: 'strategic',
  downLeft: 'streamline',
  downRight: 'status',
} as const satisfies Fields<string>

export type MatrixField =
  | (typeof loyaltyFields)[keyof Fields<string>]
  | (typeof lifespanFields)[keyof Fields<string>]
  | (typeof strengthFields)[keyof Fields<string>]
