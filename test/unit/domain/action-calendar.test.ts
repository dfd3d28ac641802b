import { calendarOf, type CalendarAction } from '#shared/domain/plan/action-calendar.ts'
import { calendarText, foldedLine } from '#shared/domain/plan/calendar-lines.ts'
import type { ActionId } from '#shared/domain/plan/model.ts'
import { describe, expect, test } from 'vitest'
import { aDay } from '../../support/builders.ts'

const at = '2026-02-28T10:15:00.000Z'

function anEntry(changes: Partial<CalendarAction['action']> = {}): CalendarAction {
  return {
    action: {
      id: '0190a000-0000-7000-8000-000000000001' as ActionId,
      title: 'Walk through the plant',
      note: null,
      dueOn: aDay('2026-03-10'),
      recurs: null,
      recursFrom: null,
      state: 'open',
      version: 3,
      ...changes,
    },
    accountName: 'Haldenau Dairy',
    planTitle: 'Plan 2026',
    planEndsOn: aDay('2026-12-31'),
    objectiveTitle: 'Win line 5',
    ownerName: 'Ann Lee',
  }
}

const linesOf = (calendar: string): string[] => calendar.replaceAll('\r\n ', '').split('\r\n')

describe('a calendar of actions', () => {
  test('has a whole day for each, under the id of the action', () => {
    expect(linesOf(calendarOf([anEntry()], at))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Keyplan//Actions//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:0190a000-0000-7000-8000-000000000001@keyplan',
      'DTSTAMP:20260228T101500Z',
      'SEQUENCE:2',
      'DTSTART;VALUE=DATE:20260310',
      'DTEND;VALUE=DATE:20260311',
      'SUMMARY:Walk through the plant (Haldenau Dairy)',
      'DESCRIPTION:Win line 5\\nPlan 2026\\nAnn Lee',
      'CATEGORIES:Haldenau Dairy',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test.each(['done', 'dropped'] as const)('takes out what is %s, and that it came again', (state) => {
    const lines = linesOf(calendarOf([anEntry({ state, recurs: 'weekly', version: 4 })], at))

    expect(lines).toContain('UID:0190a000-0000-7000-8000-000000000001@keyplan')
    expect(lines).toContain('SEQUENCE:3')
    expect(lines).toContain('STATUS:CANCELLED')
    expect(lines.join()).not.toContain('RRULE')
  })

  test('leaves out what has no day', () => {
    const others = [anEntry({ dueOn: null }), anEntry({ dueOn: null, state: 'done' })]
    expect(calendarOf(others, at)).not.toContain('VEVENT')
  })

  test.each([
    [{ recurs: 'weekly' }, 'FREQ=WEEKLY;UNTIL=20261231'],
    [{ recurs: 'monthly' }, 'FREQ=MONTHLY;UNTIL=20261231'],
    [{ recurs: 'quarterly' }, 'FREQ=MONTHLY;INTERVAL=3;UNTIL=20261231'],
    [
      { recurs: 'monthly', dueOn: aDay('2026-02-28'), recursFrom: aDay('2026-01-31') },
      'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;UNTIL=20261231',
    ],
    [{ recurs: 'monthly', dueOn: aDay('2027-01-05') }, undefined],
  ] as const)('says how %o comes again', (changes, rule) => {
    const found = linesOf(calendarOf([anEntry(changes)], at)).find((line) => line.startsWith('RRULE:'))
    expect(found).toBe(rule && `RRULE:${rule}`)
  })
})

describe('a line of a calendar', () => {
  test('is folded at 75 octets without cutting a letter through, and whole again unfolded', () => {
    const text = `SUMMARY:${'Käse für Zürich 🧀 '.repeat(12)}`
    const folded = foldedLine(text)
    const lines = folded.split('\r\n').slice(0, -1)

    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(lines.length).toBeGreaterThan(3)
    expect(folded.replaceAll('\r\n ', '')).toBe(`${text}\r\n`)
    expect(foldedLine('a'.repeat(75))).toBe(`${'a'.repeat(75)}\r\n`)
  })

  test('says breaks, commas, semicolons and backslashes so that they are no syntax', () => {
    expect(calendarText('a;b,c\\d\r\ne\u0007f')).toBe('a\\;b\\,c\\\\d\\nef')
  })
})
