import { amountText, numberFormatOf, readAmount } from './amount-text.ts'

/** Numbers of it have two decimals. */
const noCurrency = 'XXX' // ISO 4217: the code of what is in no currency

/** A number with at most two decimals, as it is typed where the user sits; empty for none. */
export function numberText(value: number | null): string {
  return value === null
    ? ''
    : amountText(Math.round(value * 100), noCurrency, numberFormatOf(navigator.language))
}

/** Reads what `numberText` writes; `null` for nothing, `undefined` for what is no number. */
export function readNumber(text: string): number | null | undefined {
  const read = readAmount(text, noCurrency, numberFormatOf(navigator.language))
  return read.ok ? (read.value === null ? null : read.value / 100) : undefined
}
