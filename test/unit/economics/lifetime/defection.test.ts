import { retentionByYear, standingOf } from '#shared/domain/economics/lifetime/defection.ts'
import type { OrderDays } from '#shared/domain/economics/lifetime/order-history.ts'
import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { describe, expect, test } from 'vitest'

const on = (...days: readonly string[]) =>
  days.map((day) => ({ on: day as CalendarDay, netE4: 1, costE4: 0, costedNetE4: 1 })) as unknown as OrderDays
const later = (day: string, days: number) => addDays(day as CalendarDay, days)

describe('an account against its own rhythm', () => {
  // Every 60 days, but for one time of 10.
  const days = on('2025-01-01', '2025-03-02', '2025-03-12', '2025-05-11', '2025-07-10')
  const stateAfter = (silent: number) => standingOf(days, later('2025-07-10', silent))

  test('is on time, at risk, lapsing and lost as its silence grows', () => {
    expect(stateAfter(0)).toEqual({ state: 'on-time', silentDays: 0, usualDays: 60 })
    expect([120, 121, 180, 181, 300, 301].map((silent) => stateAfter(silent).state)).toEqual([
      'on-time',
      'at-risk',
      'at-risk',
      'lapsing',
      'lapsing',
      'lost',
    ])
  })

  test('that orders every week is not lost before half a year', () => {
    const weekly = on('2025-01-01', '2025-01-08', '2025-01-15', '2025-01-22')
    expect(standingOf(weekly, later('2025-01-22', 182)).state).toBe('lapsing')
    expect(standingOf(weekly, later('2025-01-22', 183)).state).toBe('lost')
  })

  test('of few orders has no rhythm', () => {
    expect(standingOf(on('2025-01-01', '2025-02-01', '2025-03-01'), later('2025-03-01', 900))).toEqual({
      state: 'unknown',
      silentDays: 900,
      usualDays: null,
    })
  })
})

test('who ordered in a year and not in the next one is lost in it', () => {
  const histories = [
    on('2022-12-31', '2023-06-01', '2024-06-01', '2025-06-01', '2025-12-31'),
    on('2023-02-01', '2024-02-01'),
    on('2023-03-01', '2025-03-01'),
    on('2024-12-31', '2025-01-01'),
    on('2025-05-05'),
  ]
  const years = retentionByYear(histories, '2025-12-31' as CalendarDay)
  expect(years.map(({ from, to, atStart, lost }) => [from, to, atStart, lost])).toEqual([
    ['2025-01-01', '2025-12-31', 3, 1],
    ['2024-01-01', '2024-12-31', 3, 1],
  ])
  // Wilson's interval of 1 of 3, Newcombe 1998, method 3.
  expect(years[0]?.interval.low).toBeCloseTo(0.0615, 4)
  expect(years[0]?.interval.high).toBeCloseTo(0.7923, 4)
  expect(retentionByYear([on('2025-05-05')], '2025-12-31' as CalendarDay)).toEqual([])
})
