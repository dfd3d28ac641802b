import { minorFromE4 } from '#shared/kernel/e4.ts'
import { moneyText } from './money-text.ts'

/** Ten-thousandths as money, rounded once. */
export function e4Text(amountE4: number, currency: string): string {
  return moneyText(minorFromE4(amountE4, currency), currency).replace('-', '\u2212')
}
