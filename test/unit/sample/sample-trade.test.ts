import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  isCalendarDay,
  type CalendarDay,
} from '#shared/kernel/calendar-day.ts'
import { trailingYearOf } from '#shared/sample/orders/trailing-year.ts'
import { sampleCompany } from '#shared/sample/sample-company.ts'

const today = '2026-11-22' as CalendarDay
const startOfMonth = '2026-11-01' as CalendarDay
const sample = sampleCompany(today)
const accountKeys = sample.accounts.map((account) => account.key)
const accountOf = new Map(sample.contacts.map((contact) => [contact.key, contact.accountKey]))

describe('orders', () => {
  test('cover 24 full months and the days since', () => {
    const days = sample.orderLines.map((line) => line.orderedOn)

    expect(days.every(isCalendarDay)).toBe(true)
    expect(days[0]?.slice(0, 7)).toBe(addMonths(startOfMonth, -24).slice(0, 7))
    expect(days.at(-1)?.slice(0, 7)).toBe('2026-11')
    expect(days.every((day) => day <= today)).toBe(true)
    expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(25)
    expect(sample.orderLines.length).toBeGreaterThan(2500)
    expect(sample.orderLines.length).toBeLessThan(3500)
  })

  test('are in whole minor units, net never above list', () => {
    for (const line of sample.orderLines) {
      for (const amount of [line.listMinor, line.netMinor, line.costMinor, line.freightMinor]) {
        expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true)
      }
      expect(line.netMinor).toBeLessThanOrEqual(line.listMinor)
      expect(line.quantity).toBeGreaterThan(0)
    }
  })

  test('belong to one account and day by their number', () => {
    const placeOf = new Map(
      sample.orderLines.map((line) => [line.orderNumber, `${line.accountKey} ${line.orderedOn}`]),
    )
    const moved = sample.orderLines.filter(
      (line) => placeOf.get(line.orderNumber) !== `${line.accountKey} ${line.orderedOn}`,
    )
    expect(moved).toEqual([])
  })

  test.each(['2026-11-22', '2027-01-04', '2027-06-30'])(
    'of %s: one of the three largest loses money, the middle earns most of it',
    (day) => {
      const years = trailingYearsOn(day as CalendarDay)
      const byRevenue = [...years.values()].map((year) => year.netMinor).toSorted((one, other) => other - one)
      const losing = [...years].filter(([, year]) => year.resultMinor < 0).map(([key]) => key)
      const best = [...years]
        .toSorted(([, one], [, other]) => other.resultMinor - one.resultMinor)
        .slice(0, 3)

      expect(losing).toEqual(['yelkenova-beverages'])
      expect(byRevenue.indexOf(years.get('yelkenova-beverages')?.netMinor ?? 0)).toBeLessThan(3)
      expect(best.map(([key]) => key)).not.toContain('haldenau-dairy')
    },
  )

  test('grow at one account and decline at another', () => {
    const years = trailingYearsOn(today)
    const growth = (key: string) => (years.get(key)?.netMinor ?? 0) / (years.get(key)?.netBeforeMinor ?? 1)

    expect(growth('suryadhara')).toBeGreaterThan(1.4)
    expect(growth('sundholt')).toBeLessThan(0.6)
  })
})

describe('touchpoints', () => {
  test('reach up to these days, on working days', () => {
    const days = sample.touchpoints.map((touchpoint) => touchpoint.happenedOn)

    expect(days.length).toBeGreaterThan(220)
    expect(days.length).toBeLessThan(280)
    expect(days.every((day) => isCalendarDay(day) && day <= today && day > addMonths(today, -24))).toBe(true)
    expect(daysBetween(days.at(-1) ?? today, today)).toBeLessThan(7)
    expect(days.filter((day) => ['Sat', 'Sun'].includes(weekdayOf(day)))).toEqual([])
  })

  test('are held with people of the account', () => {
    const elsewhere = sample.touchpoints.filter((touchpoint) =>
      touchpoint.contactKeys.some((key) => accountOf.get(key) !== touchpoint.accountKey),
    )
    expect(elsewhere).toEqual([])
  })

  test('have been silent at one account for more than a hundred days', () => {
    const quiet = accountKeys.filter((key) => {
      const days = sample.touchpoints.filter((each) => each.accountKey === key).map((each) => each.happenedOn)
      return days.every((day) => day < addDays(today, -100))
    })
    expect(quiet).toEqual(['yelkenova-care'])
  })
})

function trailingYearsOn(day: CalendarDay) {
  const { orderLines } = sampleCompany(day)
  return new Map(accountKeys.map((key) => [key, trailingYearOf(orderLines, key, day)]))
}

function weekdayOf(day: CalendarDay): string {
  return new Date(`${day}T00:00:00Z`).toUTCString().slice(0, 3)
}
