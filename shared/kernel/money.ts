/** Minor units of a currency: 12.34 USD is 1234, 1234 JPY is 1234, 1.234 KWD is 1234. */
export type AmountMinor = number

const withoutMinor = new Set([
  'BIF',
  'CLP',
  'DJF',
  'GNF',
  'ISK',
  'JPY',
  'KMF',
  'KRW',
  'PYG',
  'RWF',
  'UGX',
  'VND',
  'VUV',
  'XAF',
  'XOF',
  'XPF',
])
const withThree = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'])

/** An ISO 4217 code: three capital letters. Whether the currency exists is not asked. */
export function isCurrencyCode(value: string): boolean {
  return /^[A-Z]{3}$/.test(value)
}

/** How many decimals an amount of the currency has. Source: ISO 4217, table A.1. */
export function minorDigits(currency: string): 0 | 2 | 3 {
  if (withoutMinor.has(currency)) return 0
  return withThree.has(currency) ? 3 : 2
}

/**
 * Minor units from plain decimal text (`1234.5`, `-12`), exactly: more decimals than the currency has are rounded
 * half away from zero. `undefined` where the text is not a number or the amount is beyond 2^53 - 1.
 */
export function amountFromDecimal(text: string, currency: string): AmountMinor | undefined {
  const parts = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(text)
  if (!parts) return undefined
  const digits = minorDigits(currency)
  const fraction = (parts[3] ?? '').padEnd(digits + 1, '0')
  const whole = BigInt(parts[2] + fraction.slice(0, digits))
  const rounded = Number(fraction[digits]) >= 5 ? whole + 1n : whole
  const signed = parts[1] === '-' ? -rounded : rounded
  return Number.isSafeInteger(Number(signed)) ? Number(signed) + 0 : undefined
}
