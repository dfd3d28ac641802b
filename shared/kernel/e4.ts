import { minorDigits, type AmountMinor } from './money.ts'

/**
 * Ten-thousandths: 12.3456 is 123456. Prices of order systems have up to four decimals; kept like this their sums are exact, and
 * rounding happens once, where a sum is shown.
 */
export type E4 = number

/** Beyond these a sum of millions of lines could not be told exactly any more: a hundred thousand million units. */
const atMost = 1e15

/**
 * Of plain decimal text (`1234.5`, `-12`), exactly; a fifth decimal is rounded half away from zero. `undefined` if it is none. A file has ten
 * million of them, so it is read sign by sign.
 */
export function e4FromDecimal(text: string): E4 | undefined {
  const e4 = e4From(text, 0, end)
  return end.at === text.length ? e4 : undefined
}

const end = { at: 0 }

/**
 * The same of a number that begins somewhere in a text, as far as it goes.
 * @param until is told where it ends, and where it is none, where that was seen
 */
export function e4From(text: string, from: number, until: { at: number }): E4 | undefined {
  const first = text.charCodeAt(from)
  const start = first === minus || first === plus ? from + 1 : from
  let at = start
  let whole = 0
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - zero
    if (digit < 0 || digit > 9) break
    whole = whole * 10 + digit
  }
  until.at = at
  if (at === start || at - start > wholeDigitsAtMost) return undefined
  let e4 = whole * 10_000
  if (at < text.length && text.charCodeAt(at) === point) {
    let worth = 1_000
    for (at += 1; at < text.length; at += 1) {
      const digit = text.charCodeAt(at) - zero
      if (digit < 0 || digit > 9) break
      if (worth >= 1) e4 += digit * worth
      else if (worth === 0.1 && digit >= 5) e4 += 1
      worth = worth === 1 ? 0.1 : worth >= 10 ? worth / 10 : 0
    }
    until.at = at
  }
  if (e4 > atMost) return undefined
  return first === minus ? 0 - e4 : e4
}

const [zero, point, minus, plus] = [0x30, 0x2e, 0x2d, 0x2b]
const wholeDigitsAtMost = 12

/** So many pieces at a price each: exactly, but for a fifth decimal, which is rounded half away from zero. */
export function productE4(one: E4, other: E4): E4 {
  const near = one * other
  if (Number.isSafeInteger(near)) {
    const rest = near % 10_000
    const away = Math.abs(rest) >= 5_000 ? Math.sign(rest) : 0
    return (near - rest) / 10_000 + away + 0
  }
  const product = BigInt(one) * BigInt(other)
  const half = product < 0n ? -5_000n : 5_000n
  return Number((product + half) / 10_000n) + 0
}

/** Minor units of the currency, rounded once, half away from zero. */
export function minorFromE4(amount: E4, currency: string): AmountMinor {
  const size = 10 ** (4 - minorDigits(currency))
  return Math.sign(amount) * Math.round(Math.abs(amount) / size) + 0
}
