/** A month as `YYYY-MM`. */
export type Month = string

/** So many months later; earlier where it is below zero, and never before the year 0. */
export function monthsLater(month: Month, months: number): Month {
  const all = Math.max(0, numberOf(month) + months)
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}`
}

/** How many months there are from one up to and with another. */
export function monthCount(from: Month, to: Month): number {
  return numberOf(to) - numberOf(from) + 1
}

/** Every month from one up to and with another. */
export function monthsFrom(from: Month, to: Month): readonly Month[] {
  return Array.from({ length: Math.max(0, monthCount(from, to)) }, (_, at) => monthsLater(from, at))
}

/** As many months right before. */
export function periodBefore(from: Month, to: Month): Readonly<{ from: Month; to: Month }> {
  const months = monthCount(from, to)
  return { from: monthsLater(from, -months), to: monthsLater(to, -months) }
}

/** The first month of the quarter of the calendar in which a month is: what a quarter is named by. */
export function quarterOf(month: Month): Month {
  return monthsLater(month, -(numberOf(month) % 3))
}

/** From the first up to and with the last month of the quarters that lie whole within a stretch; `null` where none does. */
export function wholeQuarters(from: Month, to: Month): Readonly<{ from: Month; to: Month }> | null {
  const first = quarterOf(monthsLater(from, 2))
  const last = monthsLater(quarterOf(monthsLater(to, 1)), -1)
  return first < last ? { from: first, to: last } : null
}

function numberOf(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}
