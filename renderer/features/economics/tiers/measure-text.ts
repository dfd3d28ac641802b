import type { TierMeasure } from '#shared/domain/account/tier-rules.ts'
import { formatCount, formatDecimal } from '../../../ui/format.ts'
import { moneyText } from '../../../ui/money-text.ts'
import { minorDigits } from '#shared/kernel/money.ts'

const percents: ReadonlySet<TierMeasure> = new Set(['share-of-net', 'growth', 'margin'])

/** Shares are written as percent. */
export function isPercent(measure: TierMeasure): boolean {
  return percents.has(measure)
}

/** A value of a measure as one reads it. */
export function measureText(measure: TierMeasure, value: number, currency: string): string {
  if (isPercent(measure)) return `${formatDecimal(value * 100, 1).replace('-', '\u2212')}%`
  if (measure === 'orders') return formatCount(value)
  return moneyText(Math.round(value * 10 ** minorDigits(currency)), currency)
}
