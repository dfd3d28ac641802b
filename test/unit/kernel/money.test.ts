import { amountFromDecimal, isCurrencyCode, minorDigits } from '#shared/kernel/money.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['EUR', 2],
  ['USD', 2],
  ['JPY', 0],
  ['KRW', 0],
  ['ISK', 0],
  ['KWD', 3],
  ['TND', 3],
])('%s has %i decimals', (currency, digits) => {
  expect(minorDigits(currency)).toBe(digits)
})

test.each([
  ['12.34', 'EUR', 1234],
  ['12.3', 'EUR', 1230],
  ['12.', 'EUR', 1200],
  ['12', 'EUR', 1200],
  ['+12', 'EUR', 1200],
  ['007.10', 'EUR', 710],
  ['0.005', 'EUR', 1],
  ['0.0049999', 'EUR', 0],
  ['-0.005', 'EUR', -1],
  ['-0.0049', 'EUR', 0],
  ['1.005', 'EUR', 101],
  ['2.675', 'EUR', 268],
  ['-2.675', 'EUR', -268],
  ['9.995', 'EUR', 1000],
  ['1234', 'JPY', 1234],
  ['1234.5', 'JPY', 1235],
  ['-1234.5', 'JPY', -1235],
  ['1234.4', 'JPY', 1234],
  ['1.234', 'KWD', 1234],
  ['1.2345', 'KWD', 1235],
  ['-1.2345', 'KWD', -1235],
  ['1.2', 'KWD', 1200],
  ['90071992547409.91', 'EUR', 9007199254740991],
])('%s %s are %i minor units', (text, currency, amount) => {
  expect(amountFromDecimal(text, currency)).toBe(amount)
})

test.each([
  '',
  ' ',
  '.5',
  '1,5',
  '1 000',
  '1e3',
  'abc',
  '--1',
  '12.3.4',
  'Infinity',
  '90071992547409.92',
  '9'.repeat(40),
])('%j is no amount', (text) => {
  expect(amountFromDecimal(text, 'EUR')).toBeUndefined()
})

test('an amount written out and read is the same, in any currency', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.constantFrom('EUR', 'JPY', 'KWD'), (amount, currency) => {
      const digits = minorDigits(currency)
      const plain = String(Math.abs(amount)).padStart(digits + 1, '0')
      const cut = plain.length - digits
      const text = `${amount < 0 ? '-' : ''}${plain.slice(0, cut)}${digits > 0 ? `.${plain.slice(cut)}` : ''}`
      expect(amountFromDecimal(text, currency)).toBe(amount)
    }),
  )
})

test('rounding is the same on both sides of zero', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(99_999), (whole, fraction) => {
      const text = `${whole}.${String(fraction).padStart(5, '0')}`
      const above = amountFromDecimal(text, 'EUR') ?? NaN
      expect((amountFromDecimal(`-${text}`, 'EUR') ?? NaN) + above).toBe(0)
    }),
  )
})

test.each([
  ['EUR', true],
  ['eur', false],
  ['EU', false],
  ['EURO', false],
  ['E1R', false],
])('%s is written like a currency: %s', (code, is) => {
  expect(isCurrencyCode(code)).toBe(is)
})
