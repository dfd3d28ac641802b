/** How figures and days are written for the user's eye. The locale is the browser's. */
const locale = typeof navigator === 'undefined' ? 'en' : navigator.language

/** Minor units as money. `digits` are those of the currency. Example: 123456 EUR as €1,235 without decimals. */
export function formatMoney(amountMinor: number, currency: string, digits: number): string {
  const format = numbers({ style: 'currency', currency, maximumFractionDigits: 0 })
  return format.format(amountMinor / 10 ** digits)
}

export function formatCount(count: number): string {
  return numbers({}).format(count)
}

/** Bytes in the unit that one would say them in. Example: `3.4 MB`. */
export function formatBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  const unit = units[power] ?? 'byte'
  const format = {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: power > 1 ? 1 : 0,
  } as const
  return numbers(format).format(bytes / 1_000 ** power)
}

/** A share of 0 to 1 as whole percent. */
export function formatShare(share: number): string {
  return numbers({ style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** A day as `YYYY-MM-DD` in the user's short form with the month as a word. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return days({
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(year, month - 1, date)))
}

/** An instant in the user's own zone. */
export function formatInstant(instant: string): string {
  return days({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))
}

/** A share of -1 to 1 as whole percent with its sign, a true minus for what is below zero. */
export function formatSignedShare(share: number): string {
  const format = numbers({
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  })
  return format.format(share).replace('-', '\u2212')
}

/** Names as one reads them out. Example: `Ahrens, Grote, and Möller`. */
export function formatList(names: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
}

/** Names of which any will do. Example: `Ahrens, Grote, or Möller`. */
export function formatEither(names: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names)
}

/** A number with so many decimals. Example: `0.389`. */
export function formatDecimal(value: number, digits: number): string {
  return numbers({
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value)
}

/** A month as `YYYY-MM` in words. Example: `July 2026`. */
export function formatMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return days({ year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, number - 1, 1)),
  )
}

/** The same without its year, short. Example: `Jul`. */
export function formatShortMonth(month: string): string {
  const number = Number(month.split('-')[1])
  return days({ month: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, number - 1, 1)))
}

/** Making a format takes far longer than writing with it: each is made once. */
const numbers = once((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options))
const days = once((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options))

function once<O extends object, F>(make: (options: O) => F): (options: O) => F {
  const made = new Map<string, F>()
  return (options) => {
    const key = JSON.stringify(options)
    const before = made.get(key)
    if (before) return before
    const format = make(options)
    made.set(key, format)
    return format
  }
}
