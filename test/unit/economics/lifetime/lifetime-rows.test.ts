import type { AccountId } from '#shared/domain/account/model.ts'
import { multipleRange } from '#shared/domain/economics/lifetime/margin-multiple.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { expect, test } from 'vitest'
import {
  lifetimeRows,
  sortedRows,
  type LifetimeAccount,
} from '../../../../renderer/features/economics/lifetime/lifetime-rows.ts'
import { marginTerms, termsIn } from '../../../../renderer/features/economics/lifetime/lifetime-terms.ts'

const anAccount = (
  name: string,
  marginE4: number | null,
  valueE4: number | null = null,
): LifetimeAccount => ({
  accountId: name as AccountId,
  name,
  tier: '',
  orders: 5,
  firstOn: '2025-01-01' as CalendarDay,
  lastOn: '2026-01-01' as CalendarDay,
  standing: { state: 'on-time', silentDays: 3, usualDays: 30 },
  lastYear: { netE4: 10_0000, marginE4 },
  forecast: { stillThere: 0.9, orders: 4, worthE4: 2_0000, valueE4 },
})
const terms = marginTerms(termsIn(new URLSearchParams('retention=80&discount=12')))

test('by the multiple an account is worth so many of its yearly margins, less to more', () => {
  const [earns, loses, unknown] = lifetimeRows(
    [anAccount('A', 100_0000), anAccount('B', -100_0000), anAccount('C', null)],
    'multiple',
    terms,
  )
  expect(earns?.valueE4).toBe(250_0000)
  // .75 / .37 and .85 / .27 of it.
  expect([earns?.lowE4, earns?.highE4]).toEqual([2_027_027, 3_148_148])
  expect([loses?.lowE4, loses?.valueE4, loses?.highE4]).toEqual([-3_148_148, -250_0000, -2_027_027])
  expect([unknown?.lowE4, unknown?.valueE4, unknown?.highE4]).toEqual([null, null, null])
})

test('by the model it is worth what the model says, and what is not known comes last either way', () => {
  const rows = lifetimeRows([anAccount('A', 1, 5), anAccount('B', 1), anAccount('C', 1, 9)], 'model', terms)
  const names = (direction: 'asc' | 'desc') =>
    sortedRows(rows, { field: 'value', direction }).map(({ name }) => name)
  expect(names('desc')).toEqual(['C', 'A', 'B'])
  expect(names('asc')).toEqual(['A', 'C', 'B'])
})

test('what an address says beyond all measure is not taken', () => {
  expect(
    termsIn(new URLSearchParams('years=99&discount=-1&retention=x&growth=&first=never&multiple=years')),
  ).toEqual({
    years: 3,
    discount: 0.1,
    retention: 0.8,
    growth: 0,
    convention: 'first-in-a-year',
    isForEver: false,
  })
  const endless = marginTerms(termsIn(new URLSearchParams('retention=99&growth=20')))
  expect(multipleRange(endless).multiple).toBeUndefined()
})
