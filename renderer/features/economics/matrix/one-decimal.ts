import { formatDecimal } from '../../../ui/format.ts'

/** A value of an axis: with one decimal, and a minus that is one. */
export function oneDecimal(value: number): string {
  return formatDecimal(value, 1).replace('-', '\u2212')
}
