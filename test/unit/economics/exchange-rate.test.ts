import { convertE4, rateOf, rateText, unitsAtMost, wayOf } from '#shared/domain/economics/exchange-rate.ts'
import { isKnownCurrency } from '#shared/kernel/currency-codes.ts'
import { isCurrencyCode } from '#shared/kernel/money.ts'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convertedText } from '../../../main/store/order-money.ts'

const rates = fc.record({
  ownUnits: fc.integer({ min: 1, max: unitsAtMost }),
  foreignUnits: fc.integer({ min: 1, max: unitsAtMost }),
})

describe('a rate is kept as it was given', () => {
  test('either currency may be the one that is one', () => {
    expect(rateOf('1.0834', 'own')).toEqual({ ownUnits: 10_000, foreignUnits: 10_834 })
    expect(rateOf('0.9230', 'foreign')).toEqual({ ownUnits: 923, foreignUnits: 1_000 })
    expect(rateOf('25', 'own')).toEqual({ ownUnits: 1, foreignUnits: 25 })
    expect(rateOf('.5', 'foreign')).toEqual({ ownUnits: 5, foreignUnits: 10 })
  })
  test.each(['', '0', '0.000', '-1', '1,5', '1e3', 'x', '1000000000', '0.0000000001', '1234567.891'])(
    '%s is none',
    (text) => {
      expect(rateOf(text, 'own')).toBeUndefined()
    },
  )
  test('what was typed is what is shown, and is the same rate again', () => {
    const digits = fc.integer({ min: 1, max: unitsAtMost - 1 })
    fc.assert(
      fc.property(digits, fc.nat(9), fc.constantFrom('own' as const, 'foreign' as const), (of, at, way) => {
        const text = (of / 10 ** at).toFixed(at)
        const rate = rateOf(text, way)
        if (!rate) return
        const again = rateOf(rateText(rate), wayOf(rate))
        expect(again && again.ownUnits * rate.foreignUnits).toBe(again && rate.ownUnits * again.foreignUnits)
        if (wayOf(rate) === way) expect(Number(rateText(rate))).toBe(Number(text))
      }),
    )
  })
})

describe('amounts are converted exactly and rounded half away from zero at the ten-thousandth', () => {
  /** By Python's decimal: `(Decimal(a) * own / foreign).quantize(1, ROUND_HALF_UP)`. */
  test.each([
    [1_234_567, 10_000, 10_834, 1_139_530],
    [-1_234_567, 10_000, 10_834, -1_139_530],
    [999_999_999_999_999, 923, 1_000, 922_999_999_999_999],
    [5, 1, 10, 1],
    [-5, 1, 10, -1],
    [4, 1, 10, 0],
    [123_456_789_012_345, 999_999_999, 1_000_000_000, 123_456_788_888_888],
    [1_000_000_000_000_000, 3, 999_999_999, 3_000_000],
  ])('%i at %i for %i is %i', (amount, ownUnits, foreignUnits, own) => {
    expect(convertE4(amount, { ownUnits, foreignUnits })).toBe(own)
  })

  test('SQL comes to the same', () => {
    const file = new Database(':memory:')
    const inSql = file
      .prepare(
        `select ${convertedText('r.amount')} from (select ? as amount, ? as own_units, ? as foreign_units) as r`,
      )
      .safeIntegers()
      .pluck()
    const amount = fc.integer({ min: -1e15, max: 1e15 })
    fc.assert(
      fc.property(amount, rates, (of, rate) => {
        const own = convertE4(of, rate)
        if (Math.abs(own) > 2 ** 53) return
        expect(inSql.get(BigInt(of), BigInt(rate.ownUnits), BigInt(rate.foreignUnits))).toBe(BigInt(own))
      }),
      { numRuns: 2_000 },
    )
    file.close()
  })

  test('there and back is the same to the worth of one ten-thousandth', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), rates, (amount, rate) => {
        const back = convertE4(convertE4(amount, rate), {
          ownUnits: rate.foreignUnits,
          foreignUnits: rate.ownUnits,
        })
        // Half a ten-thousandth of the one is worth so much of the other.
        const most = 0.5 + 0.5 * (rate.foreignUnits / rate.ownUnits)
        expect(Math.abs(back - amount)).toBeLessThanOrEqual(most)
      }),
    )
  })

  test('what is given back is worth as much as what was bought, and more is never worth less', () => {
    fc.assert(
      fc.property(fc.nat(1e12), fc.nat(1e6), rates, (amount, more, rate) => {
        expect(convertE4(-amount, rate)).toBe(0 - convertE4(amount, rate))
        expect(convertE4(amount + more, rate)).toBeGreaterThanOrEqual(convertE4(amount, rate))
      }),
    )
  })
})

test('codes of currencies are those of ISO 4217', () => {
  const known = Intl.supportedValuesOf('currency')
  for (const code of ['EUR', 'USD', 'JPY', 'CHF', 'KWD', 'XCG', 'HRK', 'ZWG'])
    expect([code, isCurrencyCode(code), isKnownCurrency(code)]).toEqual([code, true, true])
  for (const code of ['XYZ', 'XAU', 'XTS', 'EURO', 'eur']) expect(isKnownCurrency(code)).toBe(false)
  // What the engine formats and is no fund, metal or money of before the euro stands in the list.
  expect(known.filter(isKnownCurrency).length).toBeGreaterThan(150)
})
