import type { IncomingRead, TouchFileProblem } from '#shared/domain/touchpoint/incoming/incoming.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import type { Result } from '#shared/kernel/result.ts'
import { describe, expect, test } from 'vitest'
import { readCalendar } from '../../../main/exchange/ics/read-calendar.ts'

const window = {
  from: '2026-01-01' as CalendarDay,
  until: '2026-12-31' as CalendarDay,
  zone: 'Europe/Berlin',
}
const calendar = (...lines: string[]) =>
  Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'))
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
const read = (bytes: Uint8Array): Result<IncomingRead, TouchFileProblem> => readCalendar(bytes, window, goOn)
function told(bytes: Uint8Array): IncomingRead {
  const found = read(bytes)
  if (!found.ok) throw new Error(found.error.code)
  return found.value
}

test('an event becomes a touchpoint with its day, its minutes, its words and its people', () => {
  const { touches, leftOut } = told(
    calendar(
      ...event(
        'UID:uid1@example.com',
        'DTSTART;TZID=America/New_York:20260310T233000',
        'DTEND;TZID=America/New_York:20260311T010000',
        'SUMMARY:Spare parts\\, second plant\\; with all',
        'LOCATION:Plant 2',
        'DESCRIPTION:Prices were ',
        ' asked for.\\nNext: May',
        'ORGANIZER;CN=Ann Lee:mailto:ann@ours.example',
        'ATTENDEE;CN="Müller: Heather";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;DELEGATED-FR',
        ' OM="mailto:ike@dairy.example":MAILTO:heather@dairy.example',
        'ATTENDEE;PARTSTAT=DECLINED:mailto:ike@dairy.example',
        'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@ours.example',
        'BEGIN:VALARM',
        'DESCRIPTION:Not what was said',
        'END:VALARM',
        'ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA',
      ),
    ),
  )

  expect(touches).toEqual([
    {
      place: 1,
      sourceId: 'event:uid1@example.com',
      happenedOn: '2026-03-10',
      minutes: 90,
      channel: 'meeting',
      subject: 'Spare parts, second plant; with all',
      note: 'Plant 2\nPrices were asked for.\nNext: May',
      people: [
        { name: 'Ann Lee', email: 'ann@ours.example' },
        { name: 'Müller: Heather', email: 'heather@dairy.example' },
      ],
      agents: [],
      account: '',
    },
  ])
  expect(leftOut).toEqual([{ reason: 'attachment', count: 1 }])
})

describe('a day is the one that a clock shows', () => {
  test.each([
    ['universal time, where the reader is', 'DTSTART:20260310T233000Z', '2026-03-11'],
    ['a zone, there', 'DTSTART;TZID=Asia/Tokyo:20260310T083000', '2026-03-10'],
    [
      'a zone that nobody knows, as written',
      'DTSTART;TZID=Customized Time Zone:20260310T233000',
      '2026-03-10',
    ],
    ['a whole day', 'DTSTART;VALUE=DATE:20260310', '2026-03-10'],
  ])('%s', (_name, start, day) => {
    expect(told(calendar(...event('UID:a', start))).touches.map(({ happenedOn }) => happenedOn)).toEqual([
      day,
    ])
  })

  test('a length may be said as one, and of whole days none is kept', () => {
    const minutes = (...lines: string[]) => told(calendar(...event('UID:a', ...lines))).touches[0]?.minutes
    expect(minutes('DTSTART:20260310T100000Z', 'DURATION:PT1H30M')).toBe(90)
    expect(minutes('DTSTART;VALUE=DATE:20260310', 'DTEND;VALUE=DATE:20260312')).toBeNull()
    expect(minutes('DTSTART:20260310T100000Z', 'DTEND:20260310T090000Z')).toBeNull()
  })
})

test('what repeats comes once for each day asked for; a day that was moved or left out stands as it was moved', () => {
  const { touches, leftOut } = told(
    calendar(
      ...event(
        'UID:weekly',
        'DTSTART;TZID=Europe/Berlin:20251229T090000',
        'DTEND;TZID=Europe/Berlin:20251229T093000',
        'RRULE:FREQ=WEEKLY;UNTIL=20260126T080000Z',
        'EXDATE;TZID=Europe/Berlin:20260105T090000',
        'SUMMARY:Weekly call',
      ),
      ...event(
        'UID:weekly',
        'RECURRENCE-ID;TZID=Europe/Berlin:20260112T090000',
        'DTSTART;TZID=Europe/Berlin:20260113T110000',
        'SUMMARY:Weekly call, moved',
      ),
      ...event(
        'UID:weekly',
        'RECURRENCE-ID;TZID=Europe/Berlin:20260119T090000',
        'DTSTART;TZID=Europe/Berlin:20260119T090000',
        'STATUS:CANCELLED',
      ),
      ...event('UID:early', 'DTSTART;TZID=Europe/Berlin:20240101T090000'),
      ...event('UID:hours', 'DTSTART;TZID=Europe/Berlin:20260201T090000', 'RRULE:FREQ=HOURLY'),
    ),
  )

  expect(touches.map(({ happenedOn, sourceId, channel }) => [happenedOn, sourceId, channel])).toEqual([
    ['2026-01-26', 'event:weekly 2026-01-26', 'call'],
    ['2026-01-13', 'event:weekly 2026-01-12', 'call'],
    ['2026-02-01', 'event:hours 2026-02-01', 'meeting'],
  ])
  expect(leftOut).toEqual([
    { reason: 'outside-days', count: 1 },
    { reason: 'cancelled', count: 1 },
    { reason: 'rule-not-read', count: 1 },
  ])
})

describe('a file that means harm, or is none, is refused with a reason or read as far as it goes', () => {
  test('no events, and one that is cut off', () => {
    expect(read(calendar())).toMatchObject({ error: { code: 'no-events' } })
    expect(read(calendar('BEGIN:VEVENT', 'DTSTART:20260101'))).toMatchObject({ error: { code: 'cut-off' } })
  })

  test('rules without end, from the year 1 on and of thousands of events', () => {
    const first = performance.now()
    const lines = Array.from({ length: 4_000 }, (_, at) =>
      event(`UID:${at}`, 'DTSTART:19700101T000000Z', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=100000'),
    )
    const found = told(calendar(...lines.flat(), ...event('UID:old', 'DTSTART:00010101', 'RRULE:FREQ=DAILY')))

    expect(found.touches).toEqual([])
    expect(performance.now() - first).toBeLessThan(5_000)
  })

  test('more days than are brought in at once', () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      event(`UID:${at}`, 'DTSTART:20260101T000000Z', 'RRULE:FREQ=DAILY'),
    )
    expect(read(calendar(...many.flat()))).toMatchObject({ error: { code: 'too-many', limit: 5_000 } })
  })

  test('a text and a crowd without end', () => {
    const { touches, leftOut } = told(
      calendar(
        ...event(
          'UID:a',
          'DTSTART:20260310',
          `DESCRIPTION:${'a'.repeat(50_000)}`,
          ...Array.from({ length: 300 }, (_, at) => `ATTENDEE:mailto:p${at}@x.example`),
        ),
      ),
    )
    expect([touches[0]?.note.length, touches[0]?.people.length]).toEqual([8_000, 100])
    expect(leftOut).toEqual([
      { reason: 'text-cut', count: 1 },
      { reason: 'people-cut', count: 200 },
    ])
  })
})
