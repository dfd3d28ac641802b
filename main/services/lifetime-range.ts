import { fitRhythm } from '#shared/domain/economics/lifetime/bg-nbd-fit.ts'
import { lifetimeRange } from '#shared/domain/economics/lifetime/lifetime-range.ts'
import { groupHabits } from '#shared/domain/economics/lifetime/order-habit.ts'
import { habitOf } from '#shared/domain/economics/lifetime/order-history.ts'
import { numbersFrom } from '#shared/domain/statistics/numbers-from.ts'
import type { HandlersOf } from '../core/context.ts'
import { listOrderDays } from '../store/order-days.ts'
import { historiesOf, newestDay } from './lifetime.ts'
import { getWorkspace } from './workspace.ts'

/** The same orders tell the same range. */
const seed = 1

/** Hundreds of fits take seconds: asked in the process that answers such questions. */
export const getLifetimeRange: HandlersOf<'economics'>['economics.getLifetimeRange'] = async ({ db }) => {
  const { currency } = await getWorkspace(db)
  const days = await listOrderDays(db, currency)
  const until = newestDay(days)
  if (until === null) return { range: null }
  const habits = [...historiesOf(days).values()].map((each) => habitOf(each, until))
  const fit = habits.some(({ repeats }) => repeats > 0) ? fitRhythm(groupHabits(habits)) : undefined
  const range = fit && lifetimeRange(habits, fit.rhythm, numbersFrom(seed))
  return { range: range ?? null }
}
