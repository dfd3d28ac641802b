import { expect, test } from 'vitest'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { proposePlan } from '../../../renderer/features/plan/propose-plan.ts'

const day = (text: string) => text as CalendarDay
const today = day('2026-11-22')
const year = (number: number) => ({ startsOn: day(`${number}-01-01`), endsOn: day(`${number}-12-31`) })

test('the first plan is for this calendar year', () => {
  expect(proposePlan('Haldenau Dairy', [], today)).toEqual({ title: 'Haldenau Dairy 2026', ...year(2026) })
})

test('where this year has a plan, the next one that has none is proposed', () => {
  expect(proposePlan('Haldenau Dairy', [year(2025), year(2026)], today).title).toBe('Haldenau Dairy 2027')
  expect(proposePlan('Haldenau Dairy', [year(2026), year(2027)], today).title).toBe('Haldenau Dairy 2028')
})

test('a plan of former years leaves this one free', () => {
  expect(proposePlan('Haldenau Dairy', [year(2024), year(2025)], today).title).toBe('Haldenau Dairy 2026')
})

test('a plan that only reaches into a year takes it', () => {
  const fiscal = { startsOn: day('2026-07-01'), endsOn: day('2027-06-30') }
  expect(proposePlan('Haldenau Dairy', [fiscal], today)).toEqual({
    title: 'Haldenau Dairy 2028',
    ...year(2028),
  })
})
