import type { OrderHabit } from '#shared/domain/economics/lifetime/order-habit.ts'
import type { OrderTimes } from '#shared/domain/economics/lifetime/repeat-curve.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { realData } from './real-data.ts'

const cells = (file: string): readonly string[][] =>
  readFileSync(join(realData, 'cdnow', file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))

/** The published summary of the customers of a shop up to the week 39, with the mean worth of their repeat orders. */
export const cdnowHabits = (): readonly (OrderHabit & Readonly<{ mean: number }>)[] =>
  cells('cdnow_customers_summary_with_transactions.csv').map(([, repeats, lastAfter, age, mean]) => ({
    repeats: Number(repeats),
    lastAfter: Number(lastAfter),
    age: Number(age),
    mean: Number(mean),
  }))

/** Their orders up to the week 78, in weeks from the first day; several on a day are one. */
export function cdnowTimes(): readonly OrderTimes[] {
  const byCustomer = new Map<string, Set<number>>()
  for (const [, customer, date] of cells('cdnow_sample.csv')) {
    const day = Date.UTC(Number(date!.slice(0, 4)), Number(date!.slice(4, 6)) - 1, Number(date!.slice(6)))
    const times = byCustomer.get(customer!) ?? new Set()
    byCustomer.set(customer!, times.add((day - Date.UTC(1997, 0, 1)) / 604_800_000))
  }
  return [...byCustomer.values()].map((times) => {
    const [first, ...again] = [...times].toSorted((one, other) => one - other)
    return { first: first!, again }
  })
}

/** Each order as the log has it, several on a day one by one. */
export const cdnowOrders = () =>
  cells('cdnow_sample.csv').map(([, customer, date, , amount]) => ({
    customer: customer!,
    orderedOn: `${date!.slice(0, 4)}-${date!.slice(4, 6)}-${date!.slice(6)}` as CalendarDay,
    amount: Number(amount),
  }))
