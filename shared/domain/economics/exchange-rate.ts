import type { E4 } from '#shared/kernel/e4.ts'
import type { Id } from '#shared/kernel/id.ts'
import { monthsFrom, type Month } from './months.ts'

export type ExchangeRateId = Id<'exchange-rate'>

/**
 * So many units of a foreign currency are worth so many of one's own. One of both is a power of ten, so that either way of quoting
 * is kept as it was given: `1 USD = 0.923 EUR` is 923 own for 1,000 foreign, `1 EUR = 1.0834 USD` is 10,000 own for 10,834.
 */
export type RateUnits = Readonly<{ ownUnits: number; foreignUnits: number }>

/** What a currency was worth in a month, in another one, which was the workspace's when the rate was set. */
export type ExchangeRate = RateUnits &
  Readonly<{
    id: ExchangeRateId
    currency: string
    month: Month
    intoCurrency: string
    /** Where it was taken from, in words; may be empty. */
    source: string
    version: number
  }>

/** Which of both currencies is one: `1 USD = … EUR`, or `1 EUR = … USD`. */
export const rateWays = ['foreign', 'own'] as const
export type RateWay = (typeof rateWays)[number]

/** Below 2^31, so that an amount is converted in whole numbers of 64 bits and nothing is lost (`convertE4`). */
export const unitsAtMost = 1_000_000_000

/**
 * Of plain decimal text (`1.0834`): nine digits that say something, at most nine decimals. `undefined` where it is none or nothing.
 * @param way which currency the text says one unit of
 */
export function rateOf(text: string, way: RateWay): RateUnits | undefined {
  const parts = /^0*(\d*?)(?:\.(\d*?)0*)?$/.exec(text)
  if (!parts || text === '') return undefined
  const [, whole = '', fraction = ''] = parts
  if (fraction.length > 9) return undefined
  const units = Number(whole + fraction)
  if (units < 1 || units >= unitsAtMost) return undefined
  const one = 10 ** fraction.length
  return way === 'foreign' ? { ownUnits: units, foreignUnits: one } : { ownUnits: one, foreignUnits: units }
}

/** Which way a rate was given; `foreign` where both are the same. */
export function wayOf({ foreignUnits }: RateUnits): RateWay {
  return isPowerOfTen(foreignUnits) ? 'foreign' : 'own'
}

/** The number as it was given, as plain decimal text. */
export function rateText(rate: RateUnits): string {
  const [units, one] =
    wayOf(rate) === 'foreign' ? [rate.ownUnits, rate.foreignUnits] : [rate.foreignUnits, rate.ownUnits]
  const decimals = Math.round(Math.log10(one))
  const digits = String(units).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/**
 * An amount of the foreign currency in one's own, exactly but for what is beyond a ten-thousandth, which is rounded half away from
 * zero. `main/store/order-money.ts` says the same in SQL.
 */
export function convertE4(amount: E4, { ownUnits, foreignUnits }: RateUnits): E4 {
  const near = 2 * amount * ownUnits
  if (Number.isSafeInteger(near) && Number.isSafeInteger(Math.abs(near) + foreignUnits)) {
    const all = near + (amount < 0 ? -foreignUnits : foreignUnits)
    return (all - (all % (2 * foreignUnits))) / (2 * foreignUnits) + 0
  }
  const twice = 2n * BigInt(amount) * BigInt(ownUnits)
  const half = BigInt(amount < 0 ? -foreignUnits : foreignUnits)
  return Number((twice + half) / (2n * BigInt(foreignUnits))) + 0
}

/** The months between the first and the last of a currency that have no rate, by currency in the order in which they come. */
export function gapsOf(
  rates: readonly Pick<ExchangeRate, 'currency' | 'month'>[],
): readonly Readonly<{ currency: string; months: readonly Month[] }>[] {
  return [...Map.groupBy(rates, ({ currency }) => currency)].flatMap(([currency, own]) => {
    const there = new Set(own.map(({ month }) => month))
    const [first = '', last = ''] = [[...there].toSorted()[0], [...there].toSorted().at(-1)]
    const months = monthsFrom(first, last).filter((month) => !there.has(month))
    return months.length > 0 ? [{ currency, months }] : []
  })
}

function isPowerOfTen(units: number): boolean {
  return /^10*$/.test(String(units))
}
