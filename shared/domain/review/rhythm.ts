import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'

export type ReviewRhythmId = Id<'review-rhythm'>

/** After how many days the plans of accounts of a tier are reviewed again. */
export type ReviewRhythm = Readonly<{ id: ReviewRhythmId; tier: string; days: number; version: number }>

type Reviewed = Readonly<{ tier: string; lastHeldOn: CalendarDay | null; nextOn: CalendarDay | null }>

/** Whose review is due: `dueOn` is the day; `null` where there was never one, which is due at once. */
export type Due<T> = Readonly<{ of: T; dueOn: CalendarDay | null }>

/**
 * What is due by a day, that was never reviewed first, then the longest overdue. What is prepared already is not due, and a tier without a
 * rhythm never is.
 */
export function dueBy<T extends Reviewed>(
  plans: readonly T[],
  rhythms: readonly Pick<ReviewRhythm, 'tier' | 'days'>[],
  today: CalendarDay,
): readonly Due<T>[] {
  const days = new Map(rhythms.map((each) => [each.tier, each.days]))
  return plans
    .flatMap((of): readonly Due<T>[] => {
      const every = days.get(of.tier)
      if (every === undefined || of.nextOn !== null) return []
      const dueOn = of.lastHeldOn === null ? null : addDays(of.lastHeldOn, every)
      return dueOn === null || dueOn <= today ? [{ of, dueOn }] : []
    })
    .toSorted((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''))
}
