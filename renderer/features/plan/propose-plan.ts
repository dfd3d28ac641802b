import type { Plan } from '#shared/domain/plan/model.ts'
import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'

export type Proposal = Readonly<{ title: string; startsOn: CalendarDay; endsOn: CalendarDay }>

/**
 * What a new plan is called and which year it is for: this calendar year, or the first after it that no plan reaches into.
 * Example: `Haldenau Dairy 2027`, 2027-01-01 to 2027-12-31.
 */
export function proposePlan(
  accountName: string,
  plans: readonly Pick<Plan, 'startsOn' | 'endsOn'>[],
  today: CalendarDay,
): Proposal {
  const thisYear = Number(today.slice(0, 4))
  let year = thisYear
  while (plans.some((plan) => reachesInto(plan, year))) year++
  return { title: `${accountName} ${year}`.trim(), ...calendarYear(year) }
}

export function calendarYear(year: number): Readonly<{ startsOn: CalendarDay; endsOn: CalendarDay }> {
  const startsOn = `${year}-01-01` as CalendarDay
  return { startsOn, endsOn: addDays(`${year + 1}-01-01` as CalendarDay, -1) }
}

function reachesInto(plan: Pick<Plan, 'startsOn' | 'endsOn'>, year: number): boolean {
  const { startsOn, endsOn } = calendarYear(year)
  return plan.startsOn <= endsOn && plan.endsOn >= startsOn
}
