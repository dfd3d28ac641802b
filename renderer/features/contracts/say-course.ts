import type { ContractCourse } from '#shared/domain/customer-contract/course.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { formatDay } from '../../ui/format.ts'
import type { SayContracts } from './contracts-words.ts'

/** What comes next of a contract, in words: when it goes on or ends, and until when that can be kept from happening. */
export function sayCourse(
  { state, renewsOn, termEndsOn, lastNoticeOn }: ContractCourse,
  today: CalendarDay,
  say: SayContracts,
): string {
  if (termEndsOn === null) return say('endless')
  if (renewsOn === null) return say(state === 'ended' ? 'endedOn' : 'endsOn', { day: formatDay(termEndsOn) })
  const goesOn = say('renewsOn', { day: formatDay(renewsOn) })
  if (lastNoticeOn === null) return goesOn
  const key = lastNoticeOn < today ? 'noticePassed' : 'lastNotice'
  return `${goesOn}, ${say(key, { day: formatDay(lastNoticeOn) })}`
}
