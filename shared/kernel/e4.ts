import { minorDigits, type AmountMinor } from './money.ts'

/**
 * Ten-thousandths: 12.3456 is 123456. Prices of order systems have up to four decimals; kept like this their sums are exact, and
 * rounding happens once, where a sum is shown.
 */
export type E4 = number

/** Beyond these a sum of millions of lines could not be told exactly any more: a hundred thousand million units. */
const atMost = 1e15

/** Of plain decimal text (`1234.5`, `-12`), exactly; a fifth decimal is rounded half away from zero. `undefined` if it is none. */
export function e4FromDecimal(text: string): E4 | undefined {
  const parts = /^([+-]?)(\d{1,12})(?:\.(\d*))?$/.exec(text)
  if (!parts) return undefined
  const fraction = (parts[3] ?? '').padEnd(5, '0')
  const whole = Number(parts[2]) * 10_000 + Number(fraction.slice(0, 4)) + (fraction.charAt(4) >= '5' ? 1 : 0)
  if (whole > atMost) return undefined
  return parts[1] === '-' ? 0 - whole : whole
}

/** So many pieces at a price each: exactly, but for a fifth decimal, which is rounded half away from zero. */
export function productE4(one: E4, other: E4): E4 {
  const product = BigInt(one) * BigInt(other)
  const half = product < 0n ? -5_000n : 5_000n
  return Number((product + half) / 10_000n) + 0
}

/** Minor units of the currency, rounded once, half away from zero. */
export function minorFromE4(amount: E4, currency: string): AmountMinor {
  const size = 10 ** (4 - minorDigits(currency))
  return Math.sign(amount) * Math.round(Math.abs(amount) / size) + 0
}
