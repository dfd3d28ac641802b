import { daysOf, ruleOf } from '#shared/domain/touchpoint/incoming/calendar-rule.ts'
import {
  createLeftOut,
  peopleAtMost,
  touchesAtMost,
  type IncomingPerson,
  type IncomingRead,
  type IncomingTouch,
  type LeftOutCounts,
  type TouchFileProblem,
  type Window,
} from '#shared/domain/touchpoint/incoming/incoming.ts'
import { keptNote } from '#shared/domain/touchpoint/incoming/kept-text.ts'
import type { TouchpointChannel } from '#shared/domain/touchpoint/model.ts'
import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { oneLine } from '#shared/kernel/one-line.ts'
import { ok, refuse, type Result } from '#shared/kernel/result.ts'
import { sourceIdOf } from '../source-id.ts'
import { eventTime, isUpTo, minutesBetween, minutesOfDuration, type EventTime } from './event-time.ts'
import type { EventProperty } from './content-lines.ts'
import { plainOf, propertyOf, readEvents, type RawEvent } from './read-events.ts'

/** All repeating events of a file together may be looked at for so many stretches. */
const stretchesAtMost = 500_000

/**
 * The events of a calendar file as touchpoints. One that repeats comes once for each of its days within the window; a day that was
 * moved or cancelled by itself stands where it was moved to, or not at all.
 */
export function readCalendar(
  bytes: Uint8Array,
  window: Window,
  checkpoint: Checkpoint,
): Result<IncomingRead, TouchFileProblem> {
  const { events, isCutOff, hasTooMany } = readEvents(bytes, checkpoint)
  if (isCutOff) return refuse({ code: 'cut-off' })
  if (events.length === 0) return refuse({ code: 'no-events' })

  const leftOut = createLeftOut()
  const moved = movedOf(events, window.zone)
  let stretches = stretchesAtMost
  const step = (): boolean => {
    stretches -= 1
    return stretches > 0
  }
  const touches: IncomingTouch[] = []
  for (const event of events) {
    checkpoint()
    leftOut.add('attachment', event.attachments)
    const start = timeOf(propertyOf(event, 'DTSTART'), window.zone)
    if (plainOf(event, 'STATUS').toUpperCase() === 'CANCELLED') leftOut.add('cancelled')
    else if (!start) leftOut.add('no-day')
    else {
      const days = daysOfEvent(event, start, window, { moved, leftOut, step })
      if (days.length === 0) leftOut.add('outside-days')
      else touches.push(...touchesOf(event, start, days, window.zone, leftOut))
    }
    if (touches.length > touchesAtMost) break
  }
  if (hasTooMany || touches.length > touchesAtMost) return refuse({ code: 'too-many', limit: touchesAtMost })
  return ok({ touches, leftOut: leftOut.all() })
}

type Around = Readonly<{
  moved: ReadonlyMap<string, ReadonlySet<string>>
  leftOut: LeftOutCounts
  step: () => boolean
}>

function daysOfEvent(
  event: RawEvent,
  start: EventTime,
  window: Window,
  { moved, leftOut, step }: Around,
): readonly CalendarDay[] {
  const isInside = (day: CalendarDay): boolean => day >= window.from && day <= window.until
  const text = propertyOf(event, 'RRULE')?.text
  if (text === undefined || propertyOf(event, 'RECURRENCE-ID')) return [start.day].filter(isInside)
  const rule = ruleOf(text)
  const more = timesOf(event, 'RDATE', window.zone).map(({ day }) => day)
  // A rule that begins before there were computers would be walked through for nothing.
  if (!rule || start.day < '1970-01-01') {
    leftOut.add('rule-not-read')
    return [start.day, ...more].filter(isInside)
  }
  const until = lastOf(text, start, window)
  const except = new Set(timesOf(event, 'EXDATE', window.zone).map(({ day }) => day))
  const apart = moved.get(plainOf(event, 'UID'))
  const days = [...daysOf(rule, start.day, { from: window.from, until }, step), ...more.filter(isInside)]
  return [...new Set(days)].filter((day) => !except.has(day) && !apart?.has(day))
}

/** The last day that a rule and the window allow. What ends before the clock of the event that day ends the day before. */
function lastOf(rule: string, start: EventTime, window: Window): CalendarDay {
  const said = /(?:^|;)UNTIL=([^;]*)/i.exec(rule)?.[1]
  const end = said === undefined ? undefined : eventTime(said, undefined, start.zone ?? window.zone)
  if (!end || end.day > window.until) return window.until
  return isUpTo({ day: end.day, minute: start.minute }, end) ? end.day : addDays(end.day, -1)
}

function touchesOf(
  event: RawEvent,
  start: EventTime,
  days: readonly CalendarDay[],
  zone: string,
  leftOut: LeftOutCounts,
): readonly IncomingTouch[] {
  const { note, isCut } = keptNote(
    [plainOf(event, 'LOCATION'), plainOf(event, 'DESCRIPTION')].filter(Boolean).join('\n'),
  )
  if (isCut) leftOut.add('text-cut')
  const people = peopleOf(event)
  leftOut.add('people-cut', Math.max(0, people.length - peopleAtMost))
  const summary = plainOf(event, 'SUMMARY')
  const whole = {
    place: event.place,
    minutes: minutesOf(event, start, zone),
    channel: channelOf(summary, plainOf(event, 'LOCATION')),
    subject: oneLine(summary),
    note,
    people: people.slice(0, peopleAtMost),
    agents: [],
    account: '',
  }
  const uid = plainOf(event, 'UID')
  const moved = timeOf(propertyOf(event, 'RECURRENCE-ID'), zone)
  const isOne = !propertyOf(event, 'RRULE') && !moved
  return days.map((happenedOn) => ({
    ...whole,
    happenedOn,
    sourceId: sourceIdOf(
      'event',
      uid || `${summary}\n${start.day}\n${start.minute}`,
      isOne ? '' : (moved?.day ?? happenedOn),
    ),
  }))
}

function minutesOf(event: RawEvent, start: EventTime, zone: string): number | null {
  const end = timeOf(propertyOf(event, 'DTEND'), zone)
  if (end) return minutesBetween(start, end)
  return start.minute === null ? null : minutesOfDuration(propertyOf(event, 'DURATION')?.text ?? '')
}

const isOfPhone = /^tel:|\b(phone|call|telefon|telefonat|anruf|téléphone|llamada)\b/i

function channelOf(summary: string, location: string): TouchpointChannel {
  return [summary, location].some((text) => isOfPhone.test(text)) ? 'call' : 'meeting'
}

/** Who was asked and did not decline; rooms and things are nobody. */
function peopleOf(event: RawEvent): readonly IncomingPerson[] {
  const people = event.properties
    .filter(({ head }) => head.name === 'ATTENDEE' || head.name === 'ORGANIZER')
    .filter(({ head }) => !['ROOM', 'RESOURCE'].includes(parameterOf(head, 'CUTYPE').toUpperCase()))
    .filter(({ head }) => parameterOf(head, 'PARTSTAT').toUpperCase() !== 'DECLINED')
    .map(({ head, text }) => ({
      name: shortOf(parameterOf(head, 'CN')),
      email: /^mailto:/i.test(text.trim())
        ? shortOf(text.trim().slice(7))
        : shortOf(parameterOf(head, 'EMAIL')),
    }))
    .filter(({ name, email }) => name !== '' || email !== '')
  return [...new Map(people.map((person) => [person.email.toLowerCase() || person.name, person])).values()]
}

function parameterOf(head: EventProperty['head'], name: string): string {
  return head.parameters.get(name) ?? ''
}

function shortOf(text: string): string {
  return text.trim() === '' ? '' : oneLine(text)
}

/** Of each event, the days of its rule that stand by themselves. */
function movedOf(events: readonly RawEvent[], zone: string): ReadonlyMap<string, ReadonlySet<string>> {
  const moved = new Map<string, Set<string>>()
  for (const event of events) {
    const day = timeOf(propertyOf(event, 'RECURRENCE-ID'), zone)?.day
    if (day === undefined) continue
    const uid = plainOf(event, 'UID')
    moved.set(uid, (moved.get(uid) ?? new Set()).add(day))
  }
  return moved
}

function timeOf(property: EventProperty | undefined, zone: string): EventTime | undefined {
  return property && eventTime(property.text, property.head.parameters.get('TZID'), zone)
}

function timesOf(event: RawEvent, name: string, zone: string): readonly EventTime[] {
  return event.properties
    .filter(({ head }) => head.name === name)
    .flatMap(({ head, text }) =>
      text.split(',').flatMap((each) => eventTime(each, head.parameters.get('TZID'), zone) ?? []),
    )
}
