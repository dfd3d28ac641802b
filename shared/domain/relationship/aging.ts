import { daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Evidence } from './evidence.ts'

/** What evidence is aged by: the day it is, and after how many days it counts half. */
export type Aging = Readonly<{ today: CalendarDay; halfLifeDays: number }>

/** The half-life of evidence in a workspace that sets none: half a year. */
export const usualHalfLifeDays = 180

/** Whole days since the day of the evidence; 0 for one that lies ahead. */
export function ageOf({ asOf }: Pick<Evidence, 'asOf'>, { today }: Aging): number {
  return Math.max(0, daysBetween(asOf, today))
}

/** What evidence still counts, 1 on its day and half after each half-life: 0.5 ^ (age / half-life). */
export function freshnessOf(evidence: Pick<Evidence, 'asOf'>, aging: Aging): number {
  return 0.5 ** (ageOf(evidence, aging) / aging.halfLifeDays)
}

/** Whether evidence has lived its half-life, so that what rests on it should be asked again. */
export function isOld(evidence: Pick<Evidence, 'asOf'>, aging: Aging): boolean {
  return ageOf(evidence, aging) >= aging.halfLifeDays
}

/** The oldest of what is known; `undefined` where nothing is. */
export function oldestOf(evidence: readonly (Evidence | undefined)[]): Evidence | undefined {
  return evidence
    .filter((each) => each !== undefined)
    .reduce<Evidence | undefined>(
      (oldest, each) => (oldest && oldest.asOf <= each.asOf ? oldest : each),
      undefined,
    )
}
