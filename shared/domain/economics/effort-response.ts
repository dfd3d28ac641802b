/**
 * What somebody thinks would become of what an account leaves in a year, if our time for it were another: shares of what it leaves
 * with as much time as now. It is a judgement; no order line says it.
 */
export type EffortResponse = Readonly<{
  /** With no time at all: 0 to below 1. */
  atNone: number
  /** With half more time than now: above 1. */
  atHalfMore: number
  /** However much time: above `atHalfMore`. */
  atMost: number
}>

/** What is thought while nobody has said otherwise: most of a year's business comes anyway, and time soon brings less and less. */
export const usualResponse: EffortResponse = { atNone: 0.7, atHalfMore: 1.1, atMost: 1.25 }

/** Whether judgements make a curve that rises through all of them. */
export function isResponse({ atNone, atHalfMore, atMost }: EffortResponse): boolean {
  return (
    atNone >= 0 &&
    atNone < 1 &&
    atHalfMore > 1 &&
    atMost > atHalfMore &&
    bendOf({ atNone, atHalfMore, atMost }) > 0
  )
}

/**
 * The curve through the four judgements: the share of what is left now, by the share of the time of now.
 * Source: ADBUDG, Little 1970, "Models and managers: the concept of a decision calculus", Management Science 16 (8), pp. B-466 to B-485.
 */
export function responseCurve(response: EffortResponse): (timeShare: number) => number {
  const { atNone, atMost } = response
  const scale = scaleOf(response)
  const bend = bendOf(response)
  return (timeShare) => {
    const power = Math.max(0, timeShare) ** bend
    return atNone + ((atMost - atNone) * power) / (scale + power)
  }
}

function scaleOf({ atNone, atMost }: EffortResponse): number {
  return (atMost - 1) / (1 - atNone)
}

/** Above 1 the first hours bring less than those that follow: the curve has the form of an S. */
function bendOf(response: EffortResponse): number {
  const { atNone, atHalfMore, atMost } = response
  return Math.log((scaleOf(response) * (atHalfMore - atNone)) / (atMost - atHalfMore)) / Math.log(1.5)
}
