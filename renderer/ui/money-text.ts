import { minorDigits } from '#shared/kernel/money.ts'
import { formatMoney } from './format.ts'

export function moneyText(amountMinor: number, currency: string): string {
  return formatMoney(amountMinor, currency, minorDigits(currency))
}

/** Sums of several currencies side by side: nothing is added up over currencies. */
export function sumsText(sums: readonly Readonly<{ currency: string; amountMinor: number }>[]): string {
  return sums.map(({ amountMinor, currency }) => moneyText(amountMinor, currency)).join(' + ')
}
