import type { AmountMinor } from '#shared/kernel/money.ts'
import { amountText, numberFormatOf, readAmount } from './amount-text.ts'

/** Minor units as they are typed where the user sits; empty text for none. */
export function typedAmount(amountMinor: AmountMinor | null, currency: string): string {
  return amountMinor === null ? '' : amountText(amountMinor, currency, numberFormatOf(navigator.language))
}

/** Minor units of what somebody typed; `null` for nothing, `undefined` for what is no amount or below zero. */
export function readTyped(text: string, currency: string): AmountMinor | null | undefined {
  const read = readAmount(text, currency, numberFormatOf(navigator.language))
  return !read.ok || (read.value ?? 0) < 0 ? undefined : read.value
}
