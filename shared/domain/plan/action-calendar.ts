import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { calendarText, foldedLine } from './calendar-lines.ts'
import type { Action } from './model.ts'
import { isPending } from './needs.ts'

/** An action with what a calendar says beside its title. */
export type CalendarAction = Readonly<{
  action: Pick<Action, 'id' | 'title' | 'note' | 'dueOn' | 'recurs' | 'recursFrom' | 'state' | 'version'>
  accountName: string
  planTitle: string
  planEndsOn: CalendarDay
  objectiveTitle: string
  ownerName: string | null
}>

/** Whether a calendar file says anything of it: it has a day, on which it is to be done or is taken out. */
export function isInCalendar({ action }: CalendarAction): boolean {
  return action.dueOn !== null
}

/**
 * Actions as a calendar file (RFC 5545): one whole day for each that has a day, on the day it is due, which takes no time. The
 * UID is that of the action, so that the same file again changes what it brought before; the version is the SEQUENCE. One that is done
 * or dropped is written as `STATUS:CANCELLED` without a rule, so that it leaves the calendars that it came to; one that came again goes
 * on under the UID of its next time. One that has lost its day is left out.
 * @param at when it is written, such as `2026-02-28T10:15:00.000Z`
 */
export function calendarOf(actions: readonly CalendarAction[], at: string): string {
  const stamp = `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Keyplan//Actions//EN',
    'CALSCALE:GREGORIAN',
    ...actions.filter(isInCalendar).flatMap((each) => eventOf(each, stamp)),
    'END:VCALENDAR',
  ]
    .map(foldedLine)
    .join('')
}

function eventOf(each: CalendarAction, stamp: string): readonly string[] {
  const { action, accountName, planTitle, objectiveTitle, ownerName } = each
  if (action.dueOn === null) return []
  const told = [objectiveTitle, planTitle, ownerName ?? '', action.note ?? ''].filter((part) => part !== '')
  const isOver = !isPending(action)
  const rule = isOver ? undefined : ruleOf(each)
  return [
    'BEGIN:VEVENT',
    `UID:${action.id}@keyplan`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${action.version - 1}`,
    `DTSTART;VALUE=DATE:${dateOf(action.dueOn)}`,
    `DTEND;VALUE=DATE:${dateOf(addDays(action.dueOn, 1))}`,
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    ...(isOver ? ['STATUS:CANCELLED'] : []),
    `SUMMARY:${calendarText(`${action.title} (${accountName})`)}`,
    ...(told.length === 0 ? [] : [`DESCRIPTION:${calendarText(told.join('\n'))}`]),
    `CATEGORIES:${calendarText(accountName)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/**
 * How an action comes again until its plan ends. Where its rhythm counts from a day that not every month has, the last of the days
 * from the 28th to that one is meant: a rule of the 31st alone would pass over short months.
 */
function ruleOf({ action, planEndsOn }: CalendarAction): string | undefined {
  const { recurs, recursFrom, dueOn } = action
  if (recurs === null || dueOn === null || planEndsOn < dueOn) return undefined
  const until = `UNTIL=${dateOf(planEndsOn)}`
  if (recurs === 'weekly') return `FREQ=WEEKLY;${until}`

  const interval = recurs === 'quarterly' ? ';INTERVAL=3' : ''
  const day = Number((recursFrom ?? dueOn).slice(8))
  const days = day <= 28 ? '' : `;BYMONTHDAY=${fromTo(28, day).join(',')};BYSETPOS=-1`
  return `FREQ=MONTHLY${interval}${days};${until}`
}

function fromTo(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_each, at) => first + at)
}

function dateOf(day: CalendarDay): string {
  return day.replaceAll('-', '')
}
