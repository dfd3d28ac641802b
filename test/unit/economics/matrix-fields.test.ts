import {
  fieldIn,
  lifespanFields,
  loyaltyFields,
  strengthFields,
  weightedMeans,
} from '#shared/domain/economics/matrix-fields.ts'
import { lifespanOf } from '#shared/domain/economics/lifetime/lifespan.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { expect, test } from 'vitest'

const cuts = { x: 5, y: 5 }

test('the fields are those of their sources', () => {
  const fieldOf = (x: number, y: number) =>
    [loyaltyFields, lifespanFields, strengthFields].map((fields) => fieldIn<string>(fields, { x, y }, cuts))
  // Cost to serve, lifetime and strength to the right; loyalty, profit and attractiveness up.
  expect(fieldOf(1, 9)).toEqual(['most-valuable', 'butterfly', 'star'])
  expect(fieldOf(9, 9)).toEqual(['partner', 'true-friend', 'strategic'])
  expect(fieldOf(1, 1)).toEqual(['commodity-buyer', 'stranger', 'streamline'])
  expect(fieldOf(9, 1)).toEqual(['underperformer', 'barnacle', 'status'])
})

test('on the cut line is high, and what is not known has no field', () => {
  expect(fieldIn(loyaltyFields, { x: 5, y: 5 }, cuts)).toBe('partner')
  expect(fieldIn(loyaltyFields, { x: null, y: 5 }, cuts)).toBeNull()
  expect(fieldIn(loyaltyFields, { x: 5, y: null }, cuts)).toBeNull()
  expect(fieldIn(loyaltyFields, { x: 5, y: 5 }, undefined)).toBeNull()
})

test('the means are weighted by revenue, of those of which both are known', () => {
  expect(
    weightedMeans([
      { x: 0.1, y: 1, weight: 300 },
      { x: 0.5, y: 5, weight: 100 },
      { x: null, y: 9, weight: 500 },
      { x: 9, y: 9, weight: -5 },
    ]),
  ).toEqual({ x: expect.closeTo(0.2, 12), y: expect.closeTo(2, 12) })
  expect(weightedMeans([{ x: 1, y: 1, weight: 0 }])).toBeUndefined()
})

const orders = (days: readonly string[]) =>
  days.map((on) => ({ on: on as CalendarDay, netE4: 1, costE4: 0, costedNetE4: 0 }))

test('an account lasts from its first order to the day from which on it would count as lost', () => {
  // Four orders 100 days apart: 300 days, and five times 100 of silence: 800 days are 26.28 months of 30.4375.
  const days = orders(['2024-01-01', '2024-04-10', '2024-07-19', '2024-10-27'])
  expect(lifespanOf(days, '2024-12-31' as CalendarDay)).toBeCloseTo(800 / 30.4375, 10)
  // How long it has been silent since changes nothing; what came after is not looked at.
  expect(lifespanOf(days, '2026-12-31' as CalendarDay)).toBeCloseTo(800 / 30.4375, 10)
  expect(lifespanOf(days, '2024-10-26' as CalendarDay)).toBeNull()
  // Four orders a week apart: nobody is lost sooner than after 182 days.
  const weekly = orders(['2024-01-01', '2024-01-08', '2024-01-15', '2024-01-22'])
  expect(lifespanOf(weekly, '2024-12-31' as CalendarDay)).toBeCloseTo((21 + 182) / 30.4375, 10)
  expect(lifespanOf([], '2024-12-31' as CalendarDay)).toBeNull()
})
