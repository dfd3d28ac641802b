import { numbersFrom } from '../statistics/numbers-from.ts'

/**
 * Draws a hold-out group: every group of that size is as likely as any other, and the same things with the same seed give the same.
 * @param ids what is drawn from, each once, in any order
 * @param percent whole percent; the size is rounded to the nearest
 * @param seed a whole number, kept with the draw so that anybody can draw again
 * Sources: Fisher & Yates, as in Knuth, vol. 2, algorithm P; the numbers are those of mulberry32 (public domain).
 */
export function drawHoldOut<I extends string>(
  ids: readonly I[],
  percent: number,
  seed: number,
): ReadonlySet<I> {
  const shuffled = ids.toSorted()
  const roll = numbersFrom(seed)
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(roll() * (last + 1))
    const [one, two] = [shuffled[last], shuffled[other]]
    if (one === undefined || two === undefined) break
    shuffled[last] = two
    shuffled[other] = one
  }
  return new Set(shuffled.slice(0, Math.round((shuffled.length * percent) / 100)))
}
