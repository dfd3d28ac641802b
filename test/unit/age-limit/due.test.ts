import { dueOf } from '#shared/domain/age-limit/due.ts'
import { addDays, addMonths, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aDay } from '../../support/builders.ts'

const state = (since: string, months: number, today: string, keptUntil: string | null = null) => {
  const due = dueOf(aDay(since), months, keptUntil === null ? null : aDay(keptUntil), aDay(today))
  return due && `${due.state} ${due.dueOn}`
}

describe('when something is due', () => {
  test('it is due on the day itself, and not the day before', () => {
    expect(state('2023-04-11', 24, '2025-04-10')).toBe('soon 2025-04-11')
    expect(state('2023-04-11', 24, '2025-04-11')).toBe('due 2025-04-11')
    expect(state('2023-04-11', 24, '2031-01-01')).toBe('due 2025-04-11')
  })

  // Read off a calendar.
  test.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-02-28', 12, '2024-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2022-08-31', 6, '2023-02-28'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-03-31', 3, '2023-06-30'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2023-11-30', 3, '2024-02-29'],
    ['1999-12-31', 600, '2049-12-31'],
  ])('from %s after %i months it is due on %s', (since, months, dueOn) => {
    expect(state(since, months, dueOn)).toBe(`due ${dueOn}`)
    expect(state(since, months, addDays(aDay(dueOn), -1))).toBe(`soon ${dueOn}`)
  })

  test('it is said to be soon from the ninetieth day before', () => {
    // March has 31 days, April 30, May 31: 29 + 30 + 31 are 90.
    expect(state('2024-05-31', 24, '2026-03-02')).toBe('soon 2026-05-31')
    expect(state('2024-06-01', 24, '2026-03-02')).toBeUndefined()
    expect(state('2024-05-31', 24, '2026-03-01')).toBeUndefined()
  })

  test('what is kept comes back on the day until which it is', () => {
    expect(state('2020-01-01', 24, '2026-03-02', '2027-01-01')).toBe('kept 2027-01-01')
    expect(state('2020-01-01', 24, '2026-12-31', '2027-01-01')).toBe('kept 2027-01-01')
    expect(state('2020-01-01', 24, '2027-01-01', '2027-01-01')).toBe('due 2027-01-01')
    expect(state('2020-01-01', 24, '2027-01-02', '2027-01-01')).toBe('due 2027-01-01')
  })

  test('keeping what is not due until later anyway changes nothing', () => {
    expect(state('2024-05-01', 24, '2026-03-02', '2026-04-01')).toBe('soon 2026-05-01')
    expect(state('2024-05-01', 24, '2026-03-02', '2026-05-01')).toBe('soon 2026-05-01')
    expect(state('2024-05-01', 24, '2026-03-02', '2026-05-02')).toBe('kept 2026-05-02')
  })

  test('once it is due it stays so, whatever the day', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(aDay('1990-01-01'), days))
    const months = fc.integer({ min: 1, max: 600 })
    fc.assert(
      fc.property(day, months, fc.option(day), day, (since, limit, keptUntil, today) => {
        const due = dueOf(since, limit, keptUntil, today)
        const byAge = addMonths(since, limit)
        const last: CalendarDay = keptUntil !== null && keptUntil > byAge ? keptUntil : byAge
        expect(due?.state === 'due').toBe(today >= last)
        if (due?.state === 'due') expect(dueOf(since, limit, keptUntil, addDays(today, 1))).toEqual(due)
        if (!due) expect(byAge > addDays(today, 90)).toBe(true)
      }),
    )
  })
})
