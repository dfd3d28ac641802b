import { certainties, type Certainty } from '#shared/domain/relationship/evidence.ts'
import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'

/** The spans that changes are told over, in days. */
export const spans = [30, 90, 180, 365] as const
export type Span = (typeof spans)[number]

/** What of a brief is shown; all of it stands in the address. */
export type BriefAddress = Readonly<{ least: Certainty; span: Span; isReading: boolean }>

export function briefAddress(params: URLSearchParams): BriefAddress {
  return {
    least: certainties.find((each) => each === params.get('least')) ?? 'confirmed',
    span: spans.find((each) => String(each) === params.get('since')) ?? 90,
    isReading: params.get('read') === '1',
  }
}

export function sinceOf(today: CalendarDay, span: Span): CalendarDay {
  return addDays(today, -span)
}
