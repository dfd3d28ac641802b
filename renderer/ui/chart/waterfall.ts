/** A step as bars that are stacked: what is not drawn below it, and its part above and below zero. */
export type WaterfallBar = Readonly<{ below: number; above: number; under: number }>

/**
 * @param values the change of each step, and at a total what has been reached
 * @param totals the places of totals, whose bars stand on zero
 */
export function waterfallBars(values: readonly number[], totals: readonly number[]): WaterfallBar[] {
  let reached = 0
  return values.map((value, index) => {
    const from = totals.includes(index) ? 0 : reached
    reached = totals.includes(index) ? value : reached + value
    return barBetween(Math.min(from, reached), Math.max(from, reached))
  })
}

function barBetween(low: number, high: number): WaterfallBar {
  if (low >= 0) return { below: low, above: high - low, under: 0 }
  if (high <= 0) return { below: high, above: 0, under: low - high }
  return { below: 0, above: high, under: low }
}
