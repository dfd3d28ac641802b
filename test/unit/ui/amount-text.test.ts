import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  amountText,
  countText,
  numberFormatOf,
  readAmount,
  readCount,
  withDigitsOf,
} from '../../../renderer/ui/amount-text.ts'

test('an amount is written with the thousands parted, and decimals only where there are some', () => {
  expect(amountText(125_000_000, 'EUR', 'point')).toBe('1,250,000')
  expect(amountText(125_000_050, 'EUR', 'comma')).toBe('1.250.000,50')
  expect(amountText(1234, 'JPY', 'point')).toBe('1,234')
  expect(amountText(-5, 'KWD', 'point')).toBe('-0.005')
})

test('every amount that is written is read as itself', () => {
  const amounts = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })
  fc.assert(
    fc.property(
      amounts,
      fc.constantFrom('EUR', 'JPY', 'KWD'),
      fc.constantFrom('point' as const, 'comma' as const),
      (amount, currency, format) => {
        const read = readAmount(amountText(amount, currency, format), currency, format)
        expect(read).toEqual({ ok: true, value: amount + 0 })
      },
    ),
  )
})

test('text that is no amount says why, and nothing is rounded', () => {
  expect(readAmount('a lot', 'EUR', 'point')).toEqual({ ok: false, error: 'not-an-amount' })
  expect(readAmount('1.250.000', 'EUR', 'point')).toEqual({ ok: false, error: 'not-an-amount' })
  expect(readAmount('12.345', 'EUR', 'point')).toEqual({ ok: false, error: 'too-fine' })
  expect(readAmount('12.3400', 'EUR', 'point')).toEqual({ ok: true, value: 1234 })
  expect(readAmount('99999999999999999', 'EUR', 'point')).toEqual({ ok: false, error: 'too-large' })
  expect(readAmount('  ', 'EUR', 'point')).toEqual({ ok: true, value: null })
})

test('people are counted in whole numbers', () => {
  expect(countText(12_500, 'comma')).toBe('12.500')
  expect(readCount('12.500', 'comma')).toEqual({ ok: true, value: 12_500 })
  expect(readCount('12.5', 'point')).toEqual({ ok: false, error: 'not-a-count' })
  expect(readCount('-3', 'point')).toEqual({ ok: false, error: 'not-a-count' })
  expect(readCount('', 'point')).toEqual({ ok: true, value: null })
})

test('a change of currency keeps the figure, not the minor units', () => {
  expect(withDigitsOf(125_000_000, 'EUR', 'JPY')).toBe(1_250_000)
  expect(withDigitsOf(1_250_000, 'JPY', 'KWD')).toBe(1_250_000_000)
  expect(withDigitsOf(1234, 'EUR', 'USD')).toBe(1234)
})

test('the sign of decimals is that of the place', () => {
  expect(numberFormatOf('en-US')).toBe('point')
  expect(numberFormatOf('de-DE')).toBe('comma')
})
