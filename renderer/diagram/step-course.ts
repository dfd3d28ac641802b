/** A value from a place on, until the next: `x` from 0 to 1; values from -1 to 1; `null` where none is known. */
export type CoursePoint = Readonly<{
  x: number
  value: number | null
  band: Readonly<{ low: number; high: number }> | null
}>

/**
 * A course of steps in a box of 100 by 100, the highest value on top: the line, broken where nothing is known, and the band around it.
 * Each value holds to the next point, the last one to the right edge.
 */
export function stepCourse(
  points: readonly CoursePoint[],
): Readonly<{ line: string; bands: readonly string[] }> {
  const spans = points.map((point, index) => ({ ...point, endX: points[index + 1]?.x ?? 1 }))
  let isDrawing = false
  const line = spans
    .flatMap(({ x, endX, value }) => {
      if (value === null) {
        isDrawing = false
        return []
      }
      const begin = `${isDrawing ? 'L' : 'M'}${across(x)} ${down(value)}`
      isDrawing = true
      return [`${begin} L${across(endX)} ${down(value)}`]
    })
    .join(' ')
  const bands = spans.flatMap(({ x, endX, band }) => {
    if (!band || band.low === band.high) return []
    const [left, right, top, bottom] = [across(x), across(endX), down(band.high), down(band.low)]
    return [`M${left} ${top} L${right} ${top} L${right} ${bottom} L${left} ${bottom} Z`]
  })
  return { line, bands }
}

/** Percent of the box from its left edge. */
export function across(x: number): number {
  return round(x * 100)
}

/** Percent of the box from its top, for a value from -1 to 1. */
export function down(value: number): number {
  return round(50 - value * 50)
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100
}
