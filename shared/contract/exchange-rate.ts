import { unitsAtMost, type ExchangeRate, type RateUnits } from '#shared/domain/economics/exchange-rate.ts'
import { isKnownCurrency } from '#shared/kernel/currency-codes.ts'
import { z } from 'zod'
import { month } from './month.ts'
import { command, query } from './procedure.ts'
import { count, currency, e4, idOf, line, version } from './values.ts'

const units = z.int().min(1).max(unitsAtMost)

/** So many units of a foreign currency are worth so many of one's own. */
export const rateUnits = z.strictObject({
  ownUnits: units,
  foreignUnits: units,
}) satisfies z.ZodType<RateUnits>

export const exchangeRate = z.strictObject({
  id: idOf('exchange-rate'),
  currency,
  month,
  intoCurrency: currency,
  ownUnits: units,
  foreignUnits: units,
  source: line,
  version,
}) satisfies z.ZodType<ExchangeRate>

/** Of which there is a rate to be had: a mistyped code would wait for one forever. */
const knownCurrency = currency.refine(isKnownCurrency, { message: 'No currency of ISO 4217' })

/** So many rates go into one command: forty years of ten currencies. */
export const ratesAtOnce = 5_000

export const exchangeRateContract = {
  /** The rates into the workspace's currency by currency and month, and the months whose order lines wait for one. */
  'exchange-rate.list': query({
    input: z.strictObject({}),
    output: z.strictObject({
      currency,
      rates: z.array(exchangeRate),
      /** How many rates there are into other currencies, which were set while the workspace had those. */
      ofOtherCurrencies: count,
      missing: z.array(z.strictObject({ currency, month, lines: count, netE4: e4 })),
    }),
    reads: ['exchange-rate', 'order', 'workspace'],
  }),
  /**
   * Sets rates into the workspace's currency, whatever was there; `null` takes one away. Every order line of such a month counts by the new
   * rate from the same moment on. Answers how many changed.
   */
  'exchange-rate.fill': command({
    input: z.strictObject({
      rates: z
        .array(
          z.strictObject({
            currency: knownCurrency,
            month,
            rate: rateUnits.nullable(),
            source: line.default(''),
          }),
        )
        .min(1)
        .max(ratesAtOnce),
    }),
    output: z.strictObject({ changed: count }),
    touches: ['exchange-rate', 'order', 'account'],
  }),
}
