import { decimalOf } from '#shared/domain/import/read-value.ts'
import { amountFromDecimal, minorDigits } from '#shared/kernel/money.ts'
import { formatMoney } from '../../ui/format.ts'

export function moneyText(amountMinor: number, currency: string): string {
  return formatMoney(amountMinor, currency, minorDigits(currency))
}

/** Sums of several currencies side by side: nothing is added up over currencies. */
export function sumsText(sums: readonly Readonly<{ currency: string; amountMinor: number }>[]): string {
  return sums.map(({ amountMinor, currency }) => moneyText(amountMinor, currency)).join(' + ')
}

/** Minor units as they are typed, with decimals only where there are some. */
export function typedAmount(amountMinor: number | null, currency: string): string {
  return amountMinor === null ? '' : String(amountMinor / 10 ** minorDigits(currency))
}

/** Minor units of what somebody typed; `null` for nothing, `undefined` for what is no amount or below zero. */
export function readTyped(text: string, currency: string): number | null | undefined {
  if (text.trim() === '') return null
  const decimal = decimalOf(text.trim(), 'point')
  const amount = decimal === undefined ? undefined : amountFromDecimal(decimal, currency)
  return amount === undefined || amount < 0 ? undefined : amount
}
