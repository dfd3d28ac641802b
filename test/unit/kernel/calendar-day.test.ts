import {
  addDays,
  addMonths,
  dayFrom,
  dayOf,
  daysBetween,
  isCalendarDay,
  type CalendarDay,
} from '#shared/kernel/calendar-day.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const day = (text: string) => text as CalendarDay

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['2026-1-1', false],
  ['2026-01-01T00:00:00Z', false],
  [' 2026-01-01', false],
  ['', false],
  [20260101, false],
  [null, false],
])('%j is a day: %s', (value, is) => {
  expect(isCalendarDay(value)).toBe(is)
})

test('a day is made of its parts, and of no others', () => {
  expect(dayFrom(2026, 3, 5)).toBe('2026-03-05')
  expect(dayFrom(2024, 2, 29)).toBe('2024-02-29')
  expect(dayFrom(2026, 2, 29)).toBeUndefined()
  expect(dayFrom(2026, 0, 1)).toBeUndefined()
})

test('an instant’s day is that of universal time', () => {
  expect(dayOf(new Date('2026-03-05T23:59:59.999Z'))).toBe('2026-03-05')
  expect(dayOf(new Date('2026-03-05T23:30:00-02:00'))).toBe('2026-03-06')
})

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-02-28', 2, '2024-03-01'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-03-28', 1, '2026-03-29'],
  ['2026-10-24', 2, '2026-10-26'],
])('%s and %i days are %s', (from, days, to) => {
  expect(addDays(day(from), days)).toBe(to)
  expect(daysBetween(day(from), day(to))).toBe(days)
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-05-10', 0, '2026-05-10'],
  ['0050-01-31', 1, '0050-02-28'],
])('%s and %i months are %s', (from, months, to) => {
  expect(addMonths(day(from), months)).toBe(to)
})

describe('days', () => {
  const anyDay = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9900-01-01'), noInvalidDate: true })
    .map(dayOf)

  test('come back where one goes forth and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 30_000 }), (from, days) => {
        fc.pre(from > '0002-01-01')
        expect(addDays(addDays(from, days), -days)).toBe(from)
        expect(daysBetween(from, addDays(from, days))).toBe(days)
      }),
    )
  })

  test('are as far apart as their instants', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000)
      }),
    )
  })

  test('some months later lie in that month, and are days that exist', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(600), (from, months) => {
        const later = addMonths(from, months)
        const monthOf = (each: string): number => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7))
        expect(isCalendarDay(later)).toBe(true)
        expect(monthOf(later) - monthOf(from)).toBe(months)
        expect(later.slice(8) <= from.slice(8)).toBe(true)
      }),
    )
  })
})
