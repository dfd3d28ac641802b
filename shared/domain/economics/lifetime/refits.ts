import { fitFrom } from './bg-nbd-fit.ts'
import type { OrderRhythm } from './bg-nbd.ts'
import type { HabitGroups } from './order-habit.ts'

/**
 * Rhythms that are fitted to accounts drawn from those that are there, each time as many and any of them more than once (the
 * bootstrap): how far they lie apart tells how sure the rhythm is. Those that do not converge are left out.
 * @param random 0 to below 1, each time another
 * Source: Efron 1979, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7 (1), pp. 1-26.
 */
export function refitRhythm(
  groups: HabitGroups,
  rhythm: OrderRhythm,
  times: number,
  random: () => number,
): readonly OrderRhythm[] {
  const { groupOf } = groups
  const found: OrderRhythm[] = []
  for (let time = 0; time < times; time++) {
    const weights = new Float64Array(groups.weights.length)
    for (let each = 0; each < groupOf.length; each++) {
      weights[groupOf[Math.floor(random() * groupOf.length)]!]! += 1
    }
    const fit = fitFrom({ ...groups, weights }, rhythm)
    if (fit) found.push(fit.rhythm)
  }
  return found
}
