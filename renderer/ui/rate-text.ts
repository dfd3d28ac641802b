import { rateText, wayOf, type RateUnits } from '#shared/domain/economics/exchange-rate.ts'
import { formatDecimal } from './format.ts'

/** A rate the way it was given: `1 EUR = 1.0834 USD`, or `1 USD = 0.923 EUR`. */
export function rateSaid(rate: RateUnits, currency: string, own: string): string {
  const [one, other] = wayOf(rate) === 'foreign' ? [currency, own] : [own, currency]
  const text = rateText(rate)
  return `1 ${one} = ${formatDecimal(Number(text), text.split('.')[1]?.length ?? 0)} ${other}`
}
