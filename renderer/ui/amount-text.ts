import { countOf, decimalOf, type NumberFormat } from '#shared/domain/import/read-value.ts'
import { amountFromDecimal, minorDigits, type AmountMinor } from '#shared/kernel/money.ts'
import { ok, refuse, type Result } from '#shared/kernel/result.ts'

/** Why typed text is no amount. */
export type AmountRefusal = 'not-an-amount' | 'too-fine' | 'too-large'

/** Which sign parts the decimals where the user sits. */
export function numberFormatOf(locale: string): NumberFormat {
  const before = knownFormats.get(locale)
  if (before) return before
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5)
  const format = parts.some(({ type, value }) => type === 'decimal' && value === ',') ? 'comma' : 'point'
  knownFormats.set(locale, format)
  return format
}

/** Finding out takes far longer than a figure is written in, and the answer stays. */
const knownFormats = new Map<string, NumberFormat>()

/** Minor units as they are typed, exactly: `1,250,000` or `12.50`; decimals only where there are some. */
export function amountText(amountMinor: AmountMinor, currency: string, format: NumberFormat): string {
  const digits = minorDigits(currency)
  const plain = String(Math.abs(amountMinor)).padStart(digits + 1, '0')
  const whole = grouped(plain.slice(0, plain.length - digits), format)
  const fraction = plain.slice(plain.length - digits)
  const point = format === 'comma' ? ',' : '.'
  return `${amountMinor < 0 ? '-' : ''}${whole}${/[1-9]/.test(fraction) ? point + fraction : ''}`
}

/** Reads what `amountText` writes, and what people type. Empty text is no amount at all. Nothing is rounded. */
export function readAmount(
  text: string,
  currency: string,
  format: NumberFormat,
): Result<AmountMinor | null, AmountRefusal> {
  if (text.trim() === '') return ok(null)
  const decimal = decimalOf(text, format)
  if (decimal === undefined) return refuse('not-an-amount')
  const beyond = (decimal.split('.')[1] ?? '').slice(minorDigits(currency))
  if (/[1-9]/.test(beyond)) return refuse('too-fine')
  const amount = amountFromDecimal(decimal, currency)
  return amount === undefined ? refuse('too-large') : ok(amount)
}

export function countText(count: number, format: NumberFormat): string {
  return grouped(String(count), format)
}

/** Reads a number of things. Empty text is none known. */
export function readCount(text: string, format: NumberFormat): Result<number | null, 'not-a-count'> {
  if (text.trim() === '') return ok(null)
  const count = countOf(text, format)
  return count === undefined ? refuse('not-a-count') : ok(count)
}

/**
 * The same figure in another currency's minor units: 1,250,000 EUR becomes 1,250,000 JPY, not 125,000,000. Nothing is
 * converted at a rate. Decimals that the new currency does not have are cut off.
 */
export function withDigitsOf(amountMinor: AmountMinor, from: string, to: string): AmountMinor {
  const step = minorDigits(to) - minorDigits(from)
  return step >= 0 ? amountMinor * 10 ** step : Math.trunc(amountMinor / 10 ** -step)
}

function grouped(digits: string, format: NumberFormat): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, format === 'comma' ? '.' : ',')
}
