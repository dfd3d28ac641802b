import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { formatDay } from './format.ts'

/** What is to be done next and by when, in one line. */
export function nextStepText({
  nextStep,
  nextStepDueOn,
}: Readonly<{ nextStep: string | null; nextStepDueOn: CalendarDay | null }>): string {
  const parts = [nextStep ?? '', nextStepDueOn === null ? '' : formatDay(nextStepDueOn)]
  return parts.filter((part) => part !== '').join(' · ') || '–'
}
