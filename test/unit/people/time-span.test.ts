import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { expect, test } from 'vitest'
import { nextStop, spanOf, stopsOf } from '../../../renderer/features/people/time/time-span.ts'

const day = (text: string) => text as CalendarDay

test('a single day is compared with the day before it, two days with each other in their order', () => {
  expect(spanOf(day('2026-03-01'), null)).toEqual({ kind: 'day', from: '2026-02-28', to: '2026-03-01' })
  expect(spanOf(day('2026-03-05'), day('2026-03-01'))).toEqual({
    kind: 'pair',
    from: '2026-03-01',
    to: '2026-03-05',
  })
})

test('the slider stops at days with changes and at today, and nowhere after it', () => {
  const stops = stopsOf([day('2026-03-01'), day('2026-03-05'), day('2027-01-01')], day('2026-03-09'))
  expect(stops).toEqual(['2026-03-01', '2026-03-05', '2026-03-09'])
  expect(nextStop(stops, day('2026-03-06'), -1)).toBe('2026-03-05')
  expect(nextStop(stops, day('2026-03-06'), 1)).toBe('2026-03-09')
  expect(nextStop(stops, day('2026-03-09'), 1)).toBe('2026-03-09')
  expect(nextStop(stops, day('2026-03-01'), -1)).toBe('2026-03-01')
})
